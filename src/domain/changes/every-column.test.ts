import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPortal, type PortalReading } from '../../portal/read-portal.ts';
import { registry, type TableName } from '../../schemas/all-tables.ts';
import type { AnyRow } from '../../schemas/reference.ts';
import type { Column, Table } from '../../schemas/table.ts';
import { parsePeriod } from '../../text/period.ts';
import type { Side } from './change.ts';
import { changesOf, sideOf } from './changes-of.ts';

const reading = readPortal(fileURLToPath(new URL('../../tests/portals/minimal/', import.meta.url)));
const [sector] = reading.tables.sectors.rows;
const [procedure] = reading.tables.procedures.rows;
const names = Object.keys(registry) as TableName[];

/** A row as the dictionary shows one, of a procedure that is there. */
function exampleOf(table: Table): AnyRow {
  const values = Object.entries(table.columns).map(([key, { kind, example }]) => {
    const read = kind.read(example);
    return [key, 'value' in read ? read.value : null];
  });
  const bound = 'procedure' in table.columns && table.folder ? { procedure: procedure?.code } : {};
  return { ...Object.fromEntries(values), ...(table.folder ? { sectorId: procedure?.sectorId ?? sector?.id } : {}), ...bound };
}

function sideWith(name: TableName, row: AnyRow | null): Side {
  const table = reading.tables[name];
  const rows = row ? [...table.rows, row] : table.rows;
  const tables = { ...reading.tables, [name]: { ...table, rows } } as PortalReading['tables'];
  if (!reading.settings) throw new Error('The minimal portal has no settings');
  return sideOf({ ...reading, tables }, reading.settings);
}

/** Another value of a column. */
function otherThan(value: unknown, { kind }: Column<unknown, boolean>): unknown {
  const allowed = kind.allowed?.find((one) => one !== value && !(Array.isArray(value) && value.includes(one)));
  if (allowed !== undefined) return Array.isArray(value) ? [...(value as unknown[]), allowed] : allowed;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return kind.empty;
  if (typeof value === 'object' && value !== null) return { ...value, score: 3, amount: 3 };
  if (typeof value !== 'string') return value === null ? 'khác 9' : kind.empty;
  if (parsePeriod(value)) return 'Năm 2020';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? '2020-01-01' : `${value} 9`;
}

const day = '2026-11-29';
const tables = (changes: ReturnType<typeof changesOf>) => changes.flatMap(({ tables: of }) => of);

test.each(names)('a row more or less in %s is never passed over', (name) => {
  const [without, withRow] = [sideWith(name, null), sideWith(name, exampleOf(registry[name]))];
  expect(tables(changesOf(without, withRow, day))).toContain(name);
  expect(tables(changesOf(withRow, without, day))).toContain(name);
  expect(changesOf(withRow, withRow, day)).toEqual([]);
});

test.each(names)('nor is another value in any column of %s', (name) => {
  const row = exampleOf(registry[name]);
  const before = sideWith(name, row);
  const silent = Object.entries(registry[name].columns as Table['columns'])
    .filter(([key]) => !(key === 'procedure' && registry[name].folder))
    .filter(
      ([key, column]) => !tables(changesOf(before, sideWith(name, { ...row, [key]: otherThan(row[key], column) }), day)).includes(name),
    );
  expect(silent.map(([key]) => key)).toEqual([]);
});
