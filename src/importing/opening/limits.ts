import type { Rule } from '../../issues/rule.ts';
import { hugeFile } from '../rules/huge-file.ts';

export type ArchiveKind = 'docx' | 'xlsx';

/** Why a file is not opened. */
export interface Refusal {
  rule: Rule;
  message: string;
  hint?: string | undefined;
}

export function tooLarge(message: string, hint?: string): Refusal {
  return { rule: hugeFile, message, hint };
}

export const megabyte = 1024 * 1024;

/** Real sheets weigh 4–200 KB; a workbook with every table of the demonstration 290 KB. */
export const mostFileBytes = 20 * megabyte;
/** Unpacked: real sheets 180 KB, that workbook 2.1 MB. */
export const mostUnpacked: Readonly<Record<ArchiveKind, number>> = { docx: 4 * megabyte, xlsx: 16 * megabyte };
/** Real files have 10–50. */
export const mostParts = 500;
/** Real sheets have 5,300, that workbook 190,000. */
export const mostTags: Readonly<Record<ArchiveKind, number>> = { docx: 30_000, xlsx: 1_000_000 };
/** Real sheets reach 8; a table that stands in a cell takes four. Readers call themselves for every level. */
export const mostLevels = 100;

/** What Word itself lets a table have. */
export const mostTableColumns = 63;

/** The template has 19 pages, and tables have up to 21 columns with as many of advice. */
export const mostPages = 60;
export const mostColumns = 100;
export const mostRows = 20_000;
/** That workbook has 46,000; the template, still empty, 39,000. */
export const mostCells = 250_000;
/** Of a CSV file. The demonstration's largest table has 300 KB and 1,700 lines, that of a province 30 times as many. */
export const mostTextBytes = 8 * megabyte;
export const mostLines = 50_000;
/** In bytes, of a line of a CSV file: ten full cells. */
export const longestLine = 1_000_000;
/** Commas and the like in one line, and in the whole file. */
export const mostSeparators = { line: 5_000, file: 2_000_000 } as const;
/** Bytes without a tag in a page of a workbook: a full cell, every letter of it written as `&#7879;`. */
export const longestRun = 250_000;
/** What Excel itself lets a cell hold. */
export const mostLetters = 32_767;
/** In all cells of a file together: one long text may stand in many cells. That workbook has 1.5 million. */
export const mostFileLetters = 10_000_000;
