/** An error stops the build; a warning is printed and the build goes on. */
export type Severity = 'error' | 'warning';

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
  place: Place;
  /** What is wrong, in one sentence. */
  message: string;
  found?: string;
  expected?: string;
  /** How to mend it. */
  hint: string;
  /** The nearest valid value, when there is one. */
  suggestion?: string;
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
