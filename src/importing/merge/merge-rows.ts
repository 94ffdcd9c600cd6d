import { legalBasisTable } from '../../schemas/legal-bases.ts';
import { channelTable } from '../../schemas/channels.ts';
import { hasKey, keyOfCells } from '../../schemas/key.ts';
import { paperTable } from '../../schemas/papers.ts';
import type { Table } from '../../schemas/table.ts';
import { foldKey } from '../../text/fold.ts';
import { parseProcedureCode } from '../../text/procedure-code.ts';
import type { ActRegister } from './act-register.ts';
import type { CellValues, CsvFile } from './csv-file.ts';
import { describeDifferences, type RowTable } from './differences.ts';
import type { ImportedProcedure } from '../docx/rows.ts';
import { readPlace } from '../values/place.ts';
import { fingerprint, type Stamp } from './official-text.ts';

/** What an import did, or would do, to one procedure. */
export interface MergeReport {
  code: string;
  name: string;
  isNew: boolean;
  /** What changes, a sentence each. */
  changes: string[];
  /** What an editor wrote and keeps although the sheet says something else now. */
  kept: string[];
}

/** One sheet on its way into the tables: what it said last time, what it says now, and what comes of it. */
export interface Merging {
  imported: ImportedProcedure;
  /** Take the sheet's rows and wording also where an editor changed them. */
  takeSheet: boolean;
  last: Partial<Stamp>;
  now: Stamp;
  report: MergeReport;
  register: ActRegister;
}

/** The tables of rows below a procedure: which of their columns a sheet may write, and what makes two rows the same. */
export const rowTables: Record<
  RowTable,
  { schema: Table; file: string; what: string; owned: string[]; match: (row: CellValues) => string }
> = {
  channels: {
    schema: channelTable,
    file: 'cach-thuc.csv',
    what: 'cách nộp',
    owned: ['method', 'timeLimit', 'timeLimitNote', 'fees', 'charges', 'note'],
    match: (row) => row.method ?? '',
  },
  papers: {
    schema: paperTable,
    file: 'giay-to.csv',
    what: 'giấy tờ',
    owned: ['case', 'use', 'name', 'originals', 'copies'],
    match: (row) => foldKey(`${row.case ?? ''}|${row.name ?? ''}`),
  },
  acts: {
    schema: legalBasisTable,
    file: 'can-cu.csv',
    what: 'văn bản căn cứ',
    owned: ['number', 'title', 'issued', 'issuer'],
    match: (row) => (hasKey(legalBasisTable) ? keyOfCells(legalBasisTable, (key) => row[key] ?? '') : ''),
  },
};

/** Channels, papers or acts of a procedure. */
export function mergeRows({ imported, takeSheet, last, now, report, register }: Merging, table: RowTable, file: CsvFile): void {
  const { owned, what, schema } = rowTables[table];
  const numbers = rowsOf(file, 'procedure', imported.code);
  const sheet = imported[table];
  const keys = Object.keys(schema.columns);
  const written = numbers.map((row) => Object.fromEntries(keys.map((key) => [key, file.text(row, key)])));
  const current = table === 'acts' ? register.completed(written, sheet) : written;
  const currentStamp = fingerprint(current.map((row) => owned.map((key) => row[key] ?? '')));
  if (currentStamp === now[table]) return;
  const isSheets = currentStamp === last[table] || (numbers.length === 0 && last[table] === undefined);
  if (sheet.length === 0 || !(isSheets || takeSheet)) {
    if (now[table] === last[table]) return; // The sheet says what it said last time: the editor has seen it.
    const differences = describeDifferences(table, current, sheet);
    const silent = sheet.length === 0 && numbers.length > 0;
    report.kept.push(...(silent ? [`Hồ sơ không liệt kê ${what} nào; bảng vẫn giữ ${numbers.length} dòng.`] : differences));
    return;
  }
  if (numbers.length === 0) report.changes.push(`Thêm ${sheet.length} ${what}.`);
  else {
    const differences = describeDifferences(table, current, sheet).map((line) => `Theo hồ sơ mới. ${line}`);
    report.changes.push(...atLeast(differences, `Viết lại ${sheet.length} ${what} theo lời hồ sơ mới.`));
  }
  const merged = mergedRows(table, written, sheet);
  replaceRows(file, numbers, written, table === 'acts' ? register.numbersAlone(merged) : merged);
}

/** The rows of the sheet, each with whatever an editor filled in the row that it is. */
function mergedRows(table: RowTable, current: readonly CellValues[], sheet: readonly CellValues[]): CellValues[] {
  const { match, owned } = rowTables[table];
  const free = current.map((row) => ({ key: match(row), row, taken: false }));
  return sheet.map((row) => {
    const partner = free.find(({ key, taken }) => !taken && key === match(row));
    if (partner) partner.taken = true;
    return { ...partner?.row, ...sheetCells(row, partner?.row && withoutReadPlace(partner.row), owned) };
  });
}

/** Rows go to the old places as far as those reach: a row that does not change keeps its bytes. New ones come behind. */
function replaceRows(file: CsvFile, numbers: readonly number[], current: readonly CellValues[], merged: readonly CellValues[]): void {
  for (const [index, row] of merged.slice(0, numbers.length).entries())
    file.update(numbers[index] ?? 0, { ...blank(current[index]), ...row });
  let after = numbers[Math.min(numbers.length, merged.length) - 1];
  for (const row of merged.slice(numbers.length)) after = after === undefined ? file.insert(row) : file.insert(row, after);
  for (const row of numbers.slice(merged.length).toReversed()) file.remove(row);
}

/** The cells that the sheet may write: its own, and those that no editor has filled. A form linked in `public/` stays. */
function sheetCells(row: CellValues, before: CellValues | undefined, owned: readonly string[]): CellValues {
  const linked = (key: string) => key === 'form' && !/^(?:\/|https?:)/.test(before?.form ?? '');
  return Object.fromEntries(Object.entries(row).filter(([key]) => owned.includes(key) || linked(key) || !before?.[key]));
}

/** A row without the place that an earlier import read out of its words, which have changed; an editor's own stays. */
function withoutReadPlace(row: CellValues): CellValues {
  return row.where && row.where === readPlace(row.note ?? '').where ? { ...row, where: '' } : row;
}

function blank(row: CellValues = {}): CellValues {
  return Object.fromEntries(Object.keys(row).map((key) => [key, '']));
}

/** The rows of a procedure by their numbers. */
export function rowsOf(file: CsvFile, column: string, code: string): number[] {
  return file.find((text) => parseProcedureCode(text(column)) === code);
}

function atLeast(lines: string[], otherwise: string): string[] {
  return lines.length > 0 ? lines : [otherwise];
}
