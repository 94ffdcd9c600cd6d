import type { Subject } from '../schemas/subjects.ts';
import { toCsv, type Value } from './csv.ts';

/** A column of a published table, with what its figures mean. */
export interface DataColumn {
  header: string;
  meaning: string;
  /** What is counted; `null` for a column that holds no figure. */
  unit: string | null;
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
  /** Of what kind its figures are, where such figures are corrected. */
  subject: Subject | null;
  columns: DataColumn[];
  rows: Value[][];
}

/** Anyone may use the published figures for anything, with a word on where they come from. */
export const licence = { name: 'CC BY 4.0 (dùng lại tự do, ghi nguồn)', link: 'https://creativecommons.org/licenses/by/4.0/deed.vi' };
/** The same licence as programs know it. */
export const licenceForPrograms = { name: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };

export const unknownProvenance: Provenance = { source: null, sourceLink: null, asOf: null, published: null, nextDue: null };

export function datasetCsv({ columns, rows }: Dataset): string {
  return toCsv(
    columns.map(({ header }) => header),
    rows,
  );
}

/**
 * The rows as objects under their headers, after everything that has to be known of them.
 *
 * @param address the whole address of the file; `null` while the portal has none
 */
export function datasetJson(dataset: Dataset, publisher: string, address: string | null): string {
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
