import type { Columns, Row, Table } from '../schemas/table.ts';
import { toCsv, type Value } from './csv.ts';

/** A column of a published table, with what its figures mean. */
export interface DataColumn {
  header: string;
  meaning: string;
}

/** Where figures come from, and when there will be new ones. */
export interface Provenance {
  source: string | null;
  sourceLink: string | null;
  asOf: string | null;
  published: string | null;
  nextDue: string | null;
}

/** A table that anyone may download, with everything needed to use it rightly. */
export interface Dataset extends Provenance {
  id: string;
  title: string;
  /** Of whom and of what time. */
  scope: string;
  /** What belongs together on the page of open data. */
  group: string;
  columns: DataColumn[];
  rows: Value[][];
}

/** Anyone may use the published figures for anything, with a word on where they come from. */
export const licence = { name: 'CC BY 4.0 (dùng lại tự do, ghi nguồn)', link: 'https://creativecommons.org/licenses/by/4.0/deed.vi' };

export const unknownProvenance: Provenance = { source: null, sourceLink: null, asOf: null, published: null, nextDue: null };

export function datasetCsv({ columns, rows }: Dataset): string {
  return toCsv(
    columns.map(({ header }) => header),
    rows,
  );
}

/** The rows as objects under their headers, after everything that has to be known of them. */
export function datasetJson(dataset: Dataset, publisher: string, address: string): string {
  const { title, scope, source, sourceLink, asOf, published, nextDue, columns, rows } = dataset;
  const metadata = {
    title,
    publisher,
    scope,
    source,
    sourceLink,
    asOf,
    published,
    nextDue,
    licence,
    address,
    missing: 'null: không có số được công bố; không phải 0',
  };
  const records = rows.map((row) => Object.fromEntries(columns.map(({ header }, index) => [header, row[index] ?? null])));
  return `${JSON.stringify({ ...metadata, columns, rows: records }, null, 1)}\n`;
}

/** Columns and values of a table of the portal, as its editors wrote them. */
export function fromTable<C extends Columns>(
  table: Table<C>,
  rows: readonly Row<C>[],
  extra: DataColumn[] = [],
  extraOf: (row: Row<C>) => Value[] = () => [],
): Pick<Dataset, 'columns' | 'rows'> {
  const keys = Object.keys(table.columns);
  return {
    columns: [...extra, ...Object.values(table.columns).map(({ header, meaning }) => ({ header, meaning }))],
    rows: rows.map((row) => [...extraOf(row), ...keys.map((key) => plain(row[key as keyof typeof row]))]),
  };
}

function plain(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'object' && 'score' in (value as object)) return (value as { score: number }).score;
  return JSON.stringify(value);
}
