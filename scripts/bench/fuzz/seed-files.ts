import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { tableOf } from '../../../src/portal/read-tables.ts';
import { allTables } from '../../../src/schemas/all-tables.ts';
import type { Column } from '../../../src/schemas/table.ts';
import { foldKey } from '../../../src/text/fold.ts';

type AnyTable = (typeof allTables)[number];

/** A sound table: its columns in the order of the file, and its rows. */
export interface TableSeed {
  file: string;
  table: AnyTable;
  columns: readonly Column<unknown, boolean>[];
  rows: readonly (readonly string[])[];
}

/** A sound text or `cong.yaml`. */
export interface TextSeed {
  file: string;
  text: string;
}

export interface Seeds {
  tables: TableSeed[];
  settings: TextSeed[];
  texts: TextSeed[];
}

const root = resolve(import.meta.dirname, '../../..');

/** The demonstration and the tiny portals, where mutations begin. */
export function readSeeds(): Seeds {
  const seeds: Seeds = { tables: allTables.map(exampleSeed), settings: [], texts: [] };
  for (const portal of [root, ...globSync('src/tests/portals/*/', { cwd: root }).map((folder) => join(root, folder))]) {
    if (!existsSync(join(portal, 'data/cong.yaml'))) continue;
    const read = (file: string) => readFileSync(join(portal, file), 'utf8').replace(/^\ufeff/, '');
    for (const file of globSync('data/**/*.csv', { cwd: portal }).sort()) seeds.tables.push(...tableSeed(file, read(file)));
    for (const file of globSync('content/*/*.{md,mdx}', { cwd: portal }).sort()) seeds.texts.push({ file, text: read(file) });
    seeds.settings.push({ file: 'data/cong.yaml', text: read('data/cong.yaml') });
  }
  return seeds;
}

function tableSeed(file: string, text: string): TableSeed[] {
  const table = tableOf(file);
  const [header = [], ...rows] = parse(text) as string[][];
  if (!table || rows.length === 0) return [];
  const known = Object.values(table.columns) as Column<unknown, boolean>[];
  const columns = header.map((label) => known.find((column) => foldKey(column.header) === foldKey(label)));
  return columns.every((column) => column !== undefined) ? [{ file, table, columns, rows }] : [];
}

/** A row of the examples of the dictionary: no portal has every table with every column. */
function exampleSeed(table: AnyTable): TableSeed {
  const columns = Object.values(table.columns) as Column<unknown, boolean>[];
  return { file: `data/${table.path.replace('<linh-vuc>', 'ho-tich')}`, table, columns, rows: [columns.map(({ example }) => example)] };
}
