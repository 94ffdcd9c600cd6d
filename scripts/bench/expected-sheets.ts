import { readFileSync } from 'node:fs';
import { foldKey } from '../../src/text/fold.ts';
import type { PaperUse } from '../../src/schemas/papers.ts';
import type { SheetLabel } from '../../src/importing/docx/labels.ts';

/** A long wording, written down by how it begins, how it ends and how many letters and digits it has. */
export type ExpectedText = string | { start: string; end: string; letters: number };

/** What a person read in one official sheet. */
export interface ExpectedSheet {
  labels: Record<Exclude<SheetLabel, 'code' | 'channels' | 'papers' | 'acts'>, ExpectedText>;
  /** Method, time limit, sums of fees, sums of charges (`null`: no sum is given), description. */
  channels: [string, string, (number | null)[], (number | null)[], ExpectedText][];
  /** Case, name, form, originals, copies, and where the sheet says it whether to hand in or to show. */
  papers: [ExpectedText, ExpectedText, string, number, number, PaperUse?][];
  /** Number, day, issuer; an act that is listed twice stands here once. */
  acts: [string, string, string][];
}

/** The sheets by code. */
export function expectedSheets(): Record<string, ExpectedSheet> {
  return JSON.parse(readFileSync(new URL('./expected-sheets.json', import.meta.url), 'utf8')) as Record<string, ExpectedSheet>;
}

/** Whether a text says what was read: the same letters and digits; commas, bullets and blanks do not count. */
export function says(text: string, expected: ExpectedText): boolean {
  const found = foldKey(text);
  if (typeof expected === 'string') return found === foldKey(expected);
  return found.startsWith(foldKey(expected.start)) && found.endsWith(foldKey(expected.end)) && [...found].length === expected.letters;
}
