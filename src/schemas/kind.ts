import type { Finding, Rule } from '../issues/rule.ts';
import type { IsoDate } from '../text/date.ts';

/** What is wrong with one value: the rule it breaks and what to say. */
export interface Problem {
  rule: Rule;
  finding: Finding;
}

export type Reading<T> = { value: T } | { problem: Problem };

/** A kind of value that a column can hold: how it is called, what is allowed, how text becomes a value. */
export interface Kind<T> {
  /** As the column dictionary names it. */
  name: string;
  allowed?: readonly string[];
  /** What every text that is read matches, for programs that look at it before the checks do; `read` refuses more. */
  pattern?: string;
  /** What a Table Schema calls its values, where they are more than text to other programs. */
  fieldType?: 'number' | 'year';
  /** The value of an empty cell in a column that may be empty. */
  empty: T | null;
  read(text: string): Reading<T>;
  /** The first day of what a value names: a day, a month, a year, a period. */
  begins?(value: T): IsoDate;
  /** What a value that is kept as the editor wrote it is compared by, where several spellings mean the same. */
  comparedBy?(value: T): string;
  /** The one way in which a table writes a value that it takes in several spellings. */
  spelling?(value: T): string;
  /** A value of several parts as open data has it. */
  write?(value: T): string | number;
}

export function problem(rule: Rule, finding: Finding): { problem: Problem } {
  return { problem: { rule, finding } };
}
