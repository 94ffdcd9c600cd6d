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

/** Makes the issue that a rule reports at a place. Long findings are cut: an issue has to fit on a screen. */
export function issueOf(rule: Rule, place: Place, finding: Finding): Issue {
  const { message, found, expected, hint, suggestion } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    place,
    message,
    ...(found === undefined ? {} : { found: shorten(found) }),
    ...(expected === undefined ? {} : { expected }),
    hint: hint ?? rule.mend,
    ...(suggestion ? { suggestion } : {}),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
