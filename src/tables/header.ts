import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { foldKey } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { normalise } from '../text/normalise.ts';
import type { RawRecord } from './parse.ts';
import { duplicateColumn } from './rules/duplicate-column.ts';
import { lostLetters } from './rules/lost-letters.ts';
import { missingColumn } from './rules/missing-column.ts';
import { unknownColumn } from './rules/unknown-column.ts';

/** What the reader of a table has to know of a column: its official label and whether a table can lack it. */
export interface ColumnLabel {
  header: string;
  required: boolean;
}

export interface Header {
  /** Column key → number of its cell, from 0. Columns that the file lacks are absent. */
  cellOf: ReadonlyMap<string, number>;
  width: number;
  /** Cells of the header with the empty ones at its end: what stands below those is a column without a name. */
  reach: number;
}

/** Matches the first record of a table with the columns it may have, labels compared folded. */
export function readHeader(
  record: RawRecord,
  columns: Readonly<Record<string, ColumnLabel>>,
  records: readonly RawRecord[],
  file: string,
): { header: Header; issues: Issue[] } {
  const issues: Issue[] = [];
  const keyOf = new Map(Object.entries(columns).map(([key, { header }]) => [foldKey(header), key]));
  const labels = Object.values(columns).map(({ header }) => header);
  const cellOf = new Map<string, number>();
  const isFilled = filledColumns(records);
  record.cells.forEach((cell, index) => {
    const label = normalise(cell);
    const place = { file, line: record.lineOfCell(index), column: index + 1, columnName: label };
    if (label === '' && !isFilled(index)) return;
    const key = keyOf.get(foldKey(label));
    if (key === undefined) issues.push(unknown(label, labels, place));
    else if (cellOf.has(key)) issues.push(issueOf(duplicateColumn, place, { message: `Cột «${label}» có hai lần.`, found: label }));
    else cellOf.set(key, index);
  });
  // Where letters were lost, every label is a stranger: one cause, reported once.
  const lost = issues.some(({ code }) => code === lostLetters.code);
  const strangers = record.cells.map(normalise).filter((label) => !keyOf.has(foldKey(label)));
  for (const [key, { header, required }] of Object.entries(columns)) {
    if (!required || lost || cellOf.has(key)) continue;
    const like = nearest(header, strangers);
    const message = `Bảng thiếu cột bắt buộc «${header}».`;
    const hint = like ? `Đổi tên cột «${like}» thành «${header}», hoặc thêm cột này vào dòng đầu.` : undefined;
    issues.push(issueOf(missingColumn, { file, line: record.line }, { message, expected: header, hint }));
  }
  return { header: { cellOf, width: widthOf(record), reach: record.cells.length }, issues };
}

/** Whether a column has a value in any row; found out once, when a column without a label asks. */
function filledColumns(records: readonly RawRecord[]): (column: number) => boolean {
  let filled: Set<number> | null = null;
  return (column) => {
    filled ??= findFilled(records);
    return filled.has(column);
  };
}

function findFilled(records: readonly RawRecord[]): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of records) {
    for (const [index, cell] of cells.entries()) if (cell.trim() !== '') filled.add(index);
  }
  return filled;
}

/** Cells of the header up to the last one that is not empty: Excel likes to write empty columns at the end. */
function widthOf(record: RawRecord): number {
  return record.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function unknown(label: string, labels: string[], place: { file: string; line: number; column: number }): Issue {
  if (/\p{L}\?|\?\p{L}/u.test(label)) {
    return issueOf(lostLetters, place, { message: `Tên cột «${label}» đã mất chữ có dấu.`, found: label });
  }
  const suggestion = nearest(label, labels);
  const message = label === '' ? 'Có một cột không tên mà vẫn chứa giá trị.' : `Cột «${label}» không có trong mẫu bảng.`;
  const hint = suggestion ? `Có phải ý bạn là cột «${suggestion}»? Nếu không, bỏ cột này khỏi bảng.` : undefined;
  return issueOf(unknownColumn, place, { message, found: label, expected: labels.join(' · '), hint, suggestion });
}
