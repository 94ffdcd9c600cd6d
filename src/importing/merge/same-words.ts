import type { ImportedProcedure } from '../docx/rows.ts';
import { labelName, type SheetLabel } from '../docx/labels.ts';

/**
 * What two sheets differ in beyond line breaks, blanks, capitals and the punctuation of lists: the names of their parts.
 * None: they are one sheet, exported twice.
 */
export function differingParts(a: ImportedProcedure, b: ImportedProcedure): string[] {
  const others = new Map(partsOf(b));
  return partsOf(a).flatMap(([name, part]) => (wordsOf(part) === wordsOf(others.get(name)) ? [] : [name]));
}

function partsOf({ sector, procedure, channels, papers, acts, wording }: ImportedProcedure): [string, unknown][] {
  const { decision, type, steps, description, requirements, paperAdvice, unplaced } = wording;
  const labels: Partial<Record<SheetLabel, unknown>> = { sector, type, steps, channels, papers: [papers, paperAdvice], acts, description };
  return [
    // The columns of the procedure have the names of the labels; what stays of two of them as wording goes with them.
    ...(Object.entries(procedure) as [SheetLabel, string][]).map(([key, text]): [string, unknown] => [
      labelName(key),
      [text, key === 'decision' ? decision : key === 'requirements' ? requirements : ''],
    ]),
    ...(Object.entries(labels) as [SheetLabel, unknown][]).map(([key, part]): [string, unknown] => [labelName(key), part]),
    ['Phần chưa đưa vào bảng', unplaced],
  ];
}

function wordsOf(part: unknown): string {
  return JSON.stringify(part, (_, value: unknown) => (typeof value === 'string' ? lettersAndDigits(value) : value));
}

/** Two numbers side by side stay two, and signs that say how much stay: «1.5» is not «15», «< 5 %» is not «5». */
function lettersAndDigits(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}<>≤≥%‰]+/gu, (gap, at: number) => (isDigit(text[at - 1]) && isDigit(text[at + gap.length]) ? '.' : ''));
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
