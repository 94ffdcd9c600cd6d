import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { mostIssues, readTable, type TextRow, type TextTable } from '../tables/read-table.ts';
import { longCell } from '../tables/rules/long-cell.ts';
import { formatNumber } from '../text/number.ts';
import type { Kind } from './kind.ts';
import { missingValue } from './rules/missing-value.ts';

/** One column: what it is called, what it means, what it holds. Written once; the dictionary is made from it. */
export interface Column<T, Required extends boolean> {
  header: string;
  kind: Kind<T>;
  required: Required;
  meaning: string;
  example: string;
}

export type Columns = Readonly<Record<string, Column<any, boolean>>>;

/** One table of the portal folder. */
export interface Table<C extends Columns> {
  /** Below `data/`; `<linh-vuc>` stands for the folder of a sector. */
  path: string;
  title: string;
  meaning: string;
  columns: C;
  /** Columns whose values together occur once in the whole portal. */
  key?: readonly (keyof C & string)[];
}

type Value<T> = T extends Column<infer V, infer Required> ? (Required extends true ? V : V extends unknown[] ? V : V | null) : never;

/** A row with its values read. `placeOf` says where a value stands in the file. */
export type Row<C extends Columns> = { [K in keyof C]: Value<C[K]> } & { placeOf: (key: string) => Place };
export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

export interface Rows<C extends Columns> {
  rows: Row<C>[];
  issues: Issue[];
  complete: boolean;
}

export function required<T>(header: string, kind: Kind<T>, meaning: string, example: string): Column<T, true> {
  return { header, kind, required: true, meaning, example };
}

export function optional<T>(header: string, kind: Kind<T>, meaning: string, example: string): Column<T, false> {
  return { header, kind, required: false, meaning, example };
}

/**
 * Bytes of a CSV file → rows of checked values. Rows in which a value is wrong are left out and reported;
 * nothing is guessed and nothing is thrown.
 *
 * @param file relative to the portal folder, as issues print it
 */
export function readRows<C extends Columns>(bytes: Uint8Array, file: string, table: Table<C>): Rows<C> {
  return readValues(readTable(bytes, file, table.columns), table);
}

/** Rows of text → rows of checked values, as `readRows` reads them. */
export function readValues<C extends Columns>({ rows: textRows, issues: found, complete }: TextTable, table: Table<C>): Rows<C> {
  const issues = [...found];
  const rows: Row<C>[] = [];
  for (const textRow of textRows) {
    if (issues.length >= mostIssues) break;
    const { row, issues: rowIssues } = readRow(textRow, table.columns);
    issues.push(...rowIssues);
    if (row) rows.push(row);
  }
  return { rows, issues: sayWhenCut(issues), complete: complete && rows.length === textRows.length };
}

function sayWhenCut(issues: Issue[]): Issue[] {
  const last = issues.at(mostIssues - 1);
  if (!last) return issues;
  return [
    ...issues.slice(0, mostIssues - 1),
    { ...last, message: `${last.message} Tập tin còn lỗi khác; sửa những lỗi này rồi kiểm tra lại.` },
  ];
}

/** The longest conditions of a real procedure have 26,000 letters; a cell of Excel holds 32,767. */
const mostLetters = 100_000;

function readRow<C extends Columns>(textRow: TextRow, columns: C): { row: Row<C> | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = { placeOf: textRow.placeOf };
  let sound = true;
  for (const [key, column] of Object.entries(columns)) {
    const text = textRow.text(key);
    if (text === '') {
      values[key] = column.kind.empty;
      // A column that the file lacks was reported once, at its header.
      if (column.required && textRow.placeOf(key).column !== undefined) issues.push(emptyCell(textRow.placeOf(key), column));
      sound &&= !column.required;
      continue;
    }
    if (text.length > mostLetters) {
      issues.push(
        issueOf(longCell, textRow.placeOf(key), {
          message: `Ô «${column.header}» dài ${formatNumber(text.length)} chữ cái.`,
          found: text,
          expected: `tối đa ${formatNumber(mostLetters)} chữ cái`,
        }),
      );
      continue;
    }
    const reading = column.kind.read(text);
    if ('value' in reading) values[key] = reading.value;
    // A list of nothing but separators holds nothing.
    if ('value' in reading && column.required && Array.isArray(reading.value) && reading.value.length === 0)
      issues.push(emptyCell(textRow.placeOf(key), column));
    if ('problem' in reading) issues.push(issueOf(reading.problem.rule, textRow.placeOf(key), reading.problem.finding));
  }
  return { row: sound && issues.length === 0 ? (values as Row<C>) : null, issues };
}

function emptyCell(place: Place, column: Column<unknown, boolean>): Issue {
  const hint = `Điền giá trị vào ô, ví dụ «${column.example}».`;
  return issueOf(missingValue, place, { message: `Ô «${column.header}» bị để trống.`, expected: column.kind.name, hint });
}
