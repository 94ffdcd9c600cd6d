import type { Issue, Place, Severity } from './issue.ts';

/** What can go wrong, once: the rule's own file defines it, its help page and its tests read it. */
export interface Rule {
  /** Folded Vietnamese, as in the address `/tro-giup/loi/<code>/`. */
  code: string;
  severity: Severity;
  title: string;
  /** Why this happens and why it matters. */
  cause: string;
  wrong: string;
  right: string;
  mend: string;
}

/** What a rule says of one place; without a hint, the rule's own way of mending is printed. */
export interface Finding {
  message: string;
  found?: string | undefined;
  expected?: string | undefined;
  hint?: string | undefined;
  suggestion?: string | null | undefined;
}

/** Makes the issue that a rule reports at a place. Long findings are cut, also where the message quotes them: an issue has to fit on a screen. */
export function issueOf(rule: Rule, place: Place, finding: Finding): Issue {
  const { message, found, expected, hint, suggestion } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    place: place.columnName === undefined ? place : { ...place, columnName: shorten(place.columnName) },
    message: oneLine(found ? message.replaceAll(found, shorten(found)) : message, 300),
    ...(found === undefined ? {} : { found: shorten(found) }),
    ...(expected === undefined ? {} : { expected }),
    hint: hint ?? rule.mend,
    ...(suggestion ? { suggestion } : {}),
  };
}

function shorten(text: string): string {
  return oneLine(text, 80);
}

// A line break in a quoted value could start a line that a build server takes for a command, an escape character one
// that a terminal does.
function oneLine(text: string, longest: number): string {
  const line = text.slice(0, longest * 4).replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
  return line.length > longest || text.length > longest * 4 ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
