/** An error stops the build; a warning is printed and the build goes on. */
export type Severity = 'error' | 'warning';

/**
 * What a warning may do to those who read the portal, the worst first: they are told something wrong, they miss
 * something, or they only read it with more effort.
 */
export const harms = ['wrong', 'missing', 'style'] as const;
export type Harm = (typeof harms)[number];

/**
 * Where something is wrong, relative to the portal folder. `line` counts from 1, as a text editor does.
 * In a table `column` is the number of the cell in its row (1 = A); in prose it is the character in the line.
 * What is not known is left out, never invented.
 */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  columnName?: string;
}

/** One thing that an editor has to mend, in Vietnamese, complete enough to mend it without asking anyone. */
export interface Issue {
  /** The rule that found it; also the address of its help page. */
  code: string;
  severity: Severity;
  /** Of a warning; an error lets nothing be published. */
  harm?: Harm;
  place: Place;
  /** What is wrong, in one sentence. */
  message: string;
  found?: string;
  /** All of what was found, where `found` is cut; for whoever has to decide, not for a screen. */
  whole?: string;
  expected?: string;
  /** How to mend it. */
  hint: string;
  /** The nearest valid value, when there is one. */
  suggestion?: string;
  /** How many times as much as is allowed, where that can be counted: 2 is twice as much. The worst one is shown as an example. */
  excess?: number;
}

const byName = new Intl.Collator('en');

/** Issues in reading order: by file, line and column. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      byName.compare(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}
