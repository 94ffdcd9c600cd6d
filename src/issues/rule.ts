import type { Harm, Issue, Place } from './issue.ts';
import { oneLine } from './one-line.ts';

/** What can go wrong, once: the rule's own file defines it, its help page and its tests read it. */
export type Rule = RuleWords & (Stops | Warns);

interface RuleWords {
  /** Folded Vietnamese, as in the address `/tro-giup/loi/<code>/`. */
  code: string;
  title: string;
  /** Why this happens and why it matters. */
  cause: string;
  wrong: string;
  right: string;
  mend: string;
}

interface Stops {
  severity: 'error';
}

/** A rule that lets the build go on says what that may do to a reader: warnings are told in this order. */
interface Warns {
  severity: 'warning';
  harm: Harm;
}

/** What a rule says of one place; without a hint, the rule's own way of mending is printed. */
export interface Finding {
  message: string;
  found?: string | undefined;
  expected?: string | undefined;
  hint?: string | undefined;
  suggestion?: string | null | undefined;
  excess?: number;
}

/**
 * Makes the issue that a rule reports at a place. Every text of it is one line, safe to print; long findings are cut,
 * also where the message quotes them: an issue has to fit on a screen.
 */
export function issueOf(rule: Rule, place: Place, finding: Finding): Issue {
  const { message, found, expected, hint, suggestion, excess } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    ...('harm' in rule ? { harm: rule.harm } : {}),
    place: place.columnName === undefined ? place : { ...place, columnName: shorten(place.columnName) },
    message: oneLine(found ? message.replaceAll(found, () => shorten(found)) : message),
    ...(found === undefined ? {} : { found: shorten(found) }),
    ...(expected === undefined ? {} : { expected: oneLine(expected, longestList) }),
    hint: oneLine(hint ?? rule.mend, longestHint),
    ...(suggestion ? { suggestion: oneLine(suggestion) } : {}),
    ...(excess === undefined ? {} : { excess }),
  };
}

/** All columns of the widest table, and the longest ways of mending with two values in them. */
const [longestList, longestHint] = [1000, 600];

function shorten(text: string): string {
  return oneLine(text, 80);
}
