import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { normalise } from '../text/normalise.ts';
import { decode } from './decode.ts';
import { readHeader, type ColumnLabel, type Header } from './header.ts';
import { parseRecords, type RawRecord } from './parse.ts';
import { emptyFile } from './rules/empty-file.ts';
import { tooFewCells } from './rules/too-few-cells.ts';
import { tooManyCells } from './rules/too-many-cells.ts';

/** A row of a table before its values are read: plain text by column key, and where each value stands. */
export interface TextRow {
  text: (key: string) => string;
  placeOf: (key: string) => Place;
}

export interface TextTable {
  rows: TextRow[];
  issues: Issue[];
  /** Whether every row of the file is in `rows`; rules across tables are silent about a table that is not. */
  complete: boolean;
}

/** A file with more issues than this is not read further: nobody mends them one by one. */
export const mostIssues = 1000;

/**
 * Bytes of a CSV file → rows of text that remember file, line and column. Nothing is thrown: whatever is wrong
 * with the file is an issue, and the rows that could be read are returned.
 */
export function readTable(bytes: Uint8Array, file: string, columns: Readonly<Record<string, ColumnLabel>>): TextTable {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { rows: [], issues: decoded.issues, complete: false };
  const { records, issues } = parseRecords(decoded.text, file);
  return readRecords(records, file, columns, [...decoded.issues, ...issues]);
}

/**
 * Records, the labels of the columns first → rows of text, wherever they come from: a CSV file or a page of a workbook.
 *
 * @param issues what was found while the records were read; an error among them leaves the table incomplete
 */
export function readRecords(
  [first, ...records]: readonly RawRecord[],
  file: string,
  columns: Readonly<Record<string, ColumnLabel>>,
  issues: Issue[] = [],
): TextTable {
  if (!first) {
    if (issues.length === 0) issues.push(issueOf(emptyFile, { file }, { message: 'Bảng không có ô nào có chữ.' }));
    return { rows: [], issues, complete: false };
  }
  const { header, issues: headerIssues } = readHeader(first, columns, records, file);
  for (const issue of headerIssues.slice(0, mostIssues)) issues.push(issue);
  const sound = issues.every(({ severity }) => severity !== 'error');
  const rows: TextRow[] = [];
  for (const record of records) {
    if (issues.length >= mostIssues) break;
    const misfit = widthIssue(record, header, file);
    if (misfit) issues.push(misfit);
    else rows.push(textRow(record, header.cellOf, columns, file));
  }
  return { rows, issues, complete: sound && rows.length === records.length };
}

function widthIssue(record: RawRecord, { width, reach }: Header, file: string): Issue | null {
  const { cells, line } = record;
  const extra = cells.findIndex((cell, index) => index >= reach && cell.trim() !== '');
  if (extra >= 0) {
    const message = `Dòng có ${cells.length} ô, bảng chỉ có ${width} cột.`;
    return issueOf(tooManyCells, { file, line, column: extra + 1 }, { message, found: cells[extra], expected: `${width} ô` });
  }
  if (cells.length >= width) return null;
  const message = `Dòng có ${cells.length} ô, bảng có ${width} cột.`;
  return issueOf(tooFewCells, { file, line, column: cells.length }, { message, found: cells.join(' | '), expected: `${width} ô` });
}

function textRow(
  record: RawRecord,
  cellOf: ReadonlyMap<string, number>,
  columns: Readonly<Record<string, ColumnLabel>>,
  file: string,
): TextRow {
  return {
    text: (key) => {
      const cell = cellOf.get(key);
      return cell === undefined ? '' : normalise(record.cells[cell] ?? '');
    },
    placeOf: (key) => {
      const cell = cellOf.get(key);
      const columnName = columns[key]?.header;
      if (cell === undefined) return { file, line: record.line, columnName };
      return { file, line: record.lineOfCell(cell), column: cell + 1, columnName };
    },
  };
}
