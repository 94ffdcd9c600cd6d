import type { Issue, Place, Severity } from './issue.ts';
import { oneLine } from './one-line.ts';

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

/**
 * Makes the issue that a rule reports at a place. Every text of it is one line, safe to print; long findings are cut,
 * also where the message quotes them: an issue has to fit on a screen.
 */
export function issueOf(rule: Rule, place: Place, finding: Finding): Issue {
  const { message, found, expected, hint, suggestion } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    place: place.columnName === undefined ? place : { ...place, columnName: shorten(place.columnName) },
    message: oneLine(found ? message.replaceAll(found, () => shorten(found)) : message),
    ...(found === undefined ? {} : { found: shorten(found) }),
    ...(expected === undefined ? {} : { expected: oneLine(expected, longestList) }),
    hint: oneLine(hint ?? rule.mend, longestHint),
    ...(suggestion ? { suggestion: oneLine(suggestion) } : {}),
  };
}

/** All columns of the widest table, and the longest ways of mending with two values in them. */
const [longestList, longestHint] = [1000, 600];

function shorten(text: string): string {
  return oneLine(text, 80);
}
