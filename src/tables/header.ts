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
  record.cells.forEach((cell, index) => {
    const label = normalise(cell);
    const place = { file, line: record.lineOfCell(index), column: index + 1, columnName: label };
    if (label === '' && records.every(({ cells }) => (cells[index] ?? '').trim() === '')) return;
    const key = keyOf.get(foldKey(label));
    if (key === undefined) issues.push(unknown(label, labels, place));
    else if (cellOf.has(key)) issues.push(issueOf(duplicateColumn, place, { message: `Cột «${label}» có hai lần.`, found: label }));
    else cellOf.set(key, index);
  });
  for (const [key, { header, required }] of Object.entries(columns)) {
    if (!required || cellOf.has(key)) continue;
    const like = nearest(header, record.cells.map(normalise).filter((label) => !keyOf.has(foldKey(label))));
    const message = `Bảng thiếu cột bắt buộc «${header}».`;
    const hint = like ? `Đổi tên cột «${like}» thành «${header}», hoặc thêm cột này vào dòng đầu.` : undefined;
    issues.push(issueOf(missingColumn, { file, line: record.line }, { message, expected: header, hint }));
  }
  return { header: { cellOf, width: widthOf(record) }, issues };
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
