import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { mostIssues, readTable, type TextRow, type TextTable } from '../tables/read-table.ts';
import { longCell } from '../tables/rules/long-cell.ts';
import type { IsoDate } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import { folderIn } from './folders.ts';
import type { Kind } from './kind.ts';
import type { Reference } from './reference.ts';
import type { Subject } from './subjects.ts';
import { missingValue } from './rules/missing-value.ts';

/** What else is known of a column. Whatever asks for it goes through the columns; nobody keeps a list of its own. */
export interface Facets {
  /** The row of another table that it points at. */
  refersTo?: Reference;
  /** It must lie in the past, or have begun: what the day is called; for years and periods `true`. */
  past?: string | true;
  /** How many years after this one it may lie. */
  ahead?: 1 | 2 | 5;
  /** Whether an editor writes it for citizens; official names and wordings are not ours to judge. */
  citizen?: true;
  /** What a figure counts: `hồ sơ`, `phiếu`, `điểm`. */
  measuredIn?: string;
}

/** One column: what it is called, what it means, what it holds. Written once; the dictionary is made from it. */
export interface Column<T, Required extends boolean> extends Facets {
  header: string;
  kind: Kind<T>;
  required: Required;
  meaning: string;
  example: string;
}

export type Columns = Readonly<Record<string, Column<unknown, boolean>>>;

type Value<T> = T extends Column<infer V, infer Required> ? (Required extends true ? V : V extends unknown[] ? V : V | null) : never;

/** The values of a row, by column. */
export type Values<C> = { [K in keyof C]: Value<C[K]> };

/** A stretch of time that figures are about, and how it is called in a sentence. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
  name: string;
}

/** How a table is offered for download. */
export interface OpenData {
  /** The name of its files. */
  id: string;
  title: string;
  /** What belongs together on the page of open data. */
  group: string;
  /** What the calendar of publication calls its figures. */
  subject?: Subject;
  /** Columns that hold a code of another table, whose name is put first. */
  named?: readonly string[];
}

/** One table of the portal folder. `Folder` is the name under which a row knows the folder that its file lies in. */
export interface Table<C extends Columns = Columns, Folder extends string = string> {
  /** Below `data/`; `<linh-vuc>` stands for the folder of a sector, `<ngon-ngu>` for that of a language. */
  path: string;
  title: string;
  meaning: string;
  columns: C;
  /** Columns whose values together occur once in the whole portal; the folder may be one of them. */
  key?: readonly string[];
  /** A column by which two rows of one key are told apart after all, where both have a value in it and these differ. */
  apart?: string;
  /** The folder that `<linh-vuc>` or `<ngon-ngu>` stands for, as a value of every row. */
  folder?: { key: Folder; refersTo?: Reference };
  /** The column that names what a row is about: an abbreviation explained once holds for all of it. */
  about?: string;
  /** Figures of a unit: in this time the unit has to exist. */
  span?(row: Values<C>): Span;
  openData?: OpenData;
}

/** A row with its values read. Where they stand is asked of the table that was read. */
export type Row<C, Folder extends string = never> = Values<C> & { [K in Folder]: string };
export type RowOf<T> = T extends Table<infer C, infer Folder> ? Row<C, Folder> : never;

/** The columns that a declaration names are columns of its own. */
interface OwnColumns<C, Folder> {
  key?: readonly ((keyof C & string) | NoInfer<Folder>)[];
  apart?: keyof C & string;
  about?: keyof C & string;
  openData?: { named?: readonly (keyof C & string)[] };
}

/** Declares a table; its rows take their type from it. */
export function table<const C extends Columns, const Folder extends string = never>(
  definition: Table<C, Folder> & OwnColumns<C, Folder>,
): Table<C, Folder> {
  return definition;
}

/** What a column means, in a sentence for editors, and an example of its values. */
type Says = readonly [meaning: string, example: string];

export function required<T>(header: string, kind: Kind<T>, [meaning, example]: Says, facets: Facets = {}): Column<T, true> {
  return { header, kind, required: true, meaning, example, ...facets };
}

export function optional<T>(header: string, kind: Kind<T>, [meaning, example]: Says, facets: Facets = {}): Column<T, false> {
  return { header, kind, required: false, meaning, example, ...facets };
}

/** The rows of one file, and where each value of them stands. */
export interface Rows<R> {
  rows: { row: R; placeOf: (column: string) => Place }[];
  /** Rows in which a value is wrong, with the values that could be read: each of these can be judged for itself. */
  partial: { row: Partial<R>; placeOf: (column: string) => Place }[];
  issues: Issue[];
  complete: boolean;
}

/**
 * Bytes of a CSV file → rows of checked values. Rows in which a value is wrong are kept apart and reported;
 * nothing is guessed and nothing is thrown.
 *
 * @param file relative to the portal folder, as issues print it
 */
export function readRows<T extends Table>(bytes: Uint8Array, file: string, table: T): Rows<RowOf<T>> {
  return rowsOfTexts(readTable(bytes, file, table.columns), file, table);
}

/** Rows of text → rows of checked values, as `readRows` reads them. */
export function rowsOfTexts<T extends Table>(texts: TextTable, file: string, { columns, path, folder }: T): Rows<RowOf<T>> {
  const issues = [...texts.issues];
  const above = folder ? { [folder.key]: folderIn(file, path) } : {};
  const [rows, partial]: [Rows<RowOf<T>>['rows'], Rows<RowOf<T>>['partial']] = [[], []];
  for (const textRow of texts.rows) {
    if (issues.length >= mostIssues) break;
    const { values, sound, issues: rowIssues } = readValues(textRow, columns);
    issues.push(...rowIssues);
    (sound ? rows : partial).push({ row: { ...values, ...above } as RowOf<T>, placeOf: textRow.placeOf });
  }
  return { rows, partial, issues: sayWhenCut(issues), complete: texts.complete && rows.length === texts.rows.length };
}

/** As many issues as anybody mends at once; the last of them says that there are more. */
export function sayWhenCut(issues: Issue[]): Issue[] {
  const last = issues.at(mostIssues - 1);
  if (!last) return issues;
  return [
    ...issues.slice(0, mostIssues - 1),
    { ...last, message: `${last.message} Tập tin còn lỗi khác; sửa những lỗi này rồi kiểm tra lại.` },
  ];
}

/** The longest conditions of a real procedure have 26,000 letters; a cell of Excel holds 32,767. */
const mostLetters = 100_000;

/** A value that could not be read is left out. */
function readValues(textRow: TextRow, columns: Columns): { values: Record<string, unknown>; sound: boolean; issues: Issue[] } {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = {};
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
      issues.push(tooLong(text, textRow.placeOf(key), column));
      continue;
    }
    const reading = column.kind.read(text);
    if ('value' in reading) values[key] = reading.value;
    // A list of nothing but separators holds nothing.
    if ('value' in reading && column.required && Array.isArray(reading.value) && reading.value.length === 0)
      issues.push(emptyCell(textRow.placeOf(key), column));
    if ('problem' in reading) issues.push(issueOf(reading.problem.rule, textRow.placeOf(key), reading.problem.finding));
  }
  return { values, sound: sound && issues.length === 0, issues };
}

function tooLong(text: string, place: Place, { header }: Column<unknown, boolean>): Issue {
  const message = `Ô «${header}» dài ${formatNumber(text.length)} chữ cái.`;
  return issueOf(longCell, place, { message, found: text, expected: `tối đa ${formatNumber(mostLetters)} chữ cái` });
}

function emptyCell(place: Place, column: Column<unknown, boolean>): Issue {
  const hint = `Điền giá trị vào ô, ví dụ «${column.example}».`;
  return issueOf(missingValue, place, { message: `Ô «${column.header}» bị để trống.`, expected: column.kind.name, hint });
}
