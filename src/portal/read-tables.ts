import type { Issue, Place } from '../issues/issue.ts';
import { registry, type Registry } from '../schemas/all-tables.ts';
import { tablePath } from '../schemas/folders.ts';
import { readRows, type RowOf, type Table } from '../schemas/table.ts';
import { readBytes } from './read-folder.ts';

/** The rows of one table, over all its files. */
export interface ReadTable<T extends Table = Table> {
  table: T;
  rows: RowOf<T>[];
  /** Rows in which a value is wrong, with what could be read of them: for rules that judge each value for itself. */
  partial: Partial<RowOf<T>>[];
  /** Where a value of a row stands. */
  placeOf: (row: object, column: string) => Place;
  /** Whether any file of it is there. */
  present: boolean;
  /** Whether every row could be read; a rule that needs the whole table is silent when not. */
  complete: boolean;
}

export type ReadTables<R extends Registry> = { [N in keyof R]: ReadTable<R[N]> };
export type Tables = ReadTables<typeof registry>;

/** What was read of the tables of a folder. */
export interface TableReading<R extends Registry> {
  tables: ReadTables<R>;
  /** Files that belong to no table, for the rule that reports them. */
  unknownFiles: string[];
  issues: Issue[];
}

/**
 * Reads every table below `data/`.
 *
 * @param files all that lies below `data/`, relative to the portal
 */
export function readTables(portal: string, files: readonly string[]): TableReading<typeof registry> {
  return readTablesOf(registry, portal, files);
}

/** The same for other tables than those of a portal. */
export function readTablesOf<R extends Registry>(tables: R, portal: string, files: readonly string[]): TableReading<R> {
  const issues: Issue[] = [];
  const unknownFiles: string[] = [];
  const byPath = new Map(Object.values(tables).map((table) => [table.path, emptyTable(table)]));
  for (const file of files) {
    const entry = byPath.get(tablePath(file));
    if (!entry) {
      unknownFiles.push(file);
      continue;
    }
    const { rows, partial, issues: found, complete } = readRows(readBytes(portal, file) ?? new Uint8Array(), file, entry.read.table);
    for (const issue of found) issues.push(issue);
    for (const { row, placeOf } of rows) {
      entry.read.rows.push(row);
      entry.places.set(row, placeOf);
    }
    for (const { row, placeOf } of partial) {
      entry.read.partial.push(row);
      entry.places.set(row, placeOf);
    }
    entry.read.present = true;
    entry.read.complete &&= complete;
  }
  const read = Object.fromEntries(Object.entries(tables).map(([name, { path }]) => [name, byPath.get(path)?.read]));
  return { tables: read as ReadTables<R>, unknownFiles, issues };
}

/** The table that a file of the portal belongs to. */
export function tableOf(file: string): Table | undefined {
  return Object.values(registry).find(({ path }) => path === tablePath(file));
}

function emptyTable(table: Table): { read: ReadTable; places: Map<object, (column: string) => Place> } {
  const places = new Map<object, (column: string) => Place>();
  const placeOf = (row: object, column: string) => places.get(row)?.(column) ?? { file: `data/${table.path}` };
  return { read: { table, rows: [], partial: [], placeOf, present: false, complete: true }, places };
}
