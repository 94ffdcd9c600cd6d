import { describe, expect, test } from 'vitest';
import { allTables, registry, type Registry } from './all-tables.ts';
import type { Reference } from './reference.ts';

const tables: Registry = registry;
const columns = Object.entries(tables).flatMap(([name, table]) =>
  Object.entries(table.columns).map(([key, column]) => ({ name: `${name}.${key}`, table, column })),
);
const references = [
  ...columns.flatMap(({ name, table, column: { refersTo } }) => (refersTo ? [{ name, table, reference: refersTo }] : [])),
  ...Object.entries(tables).flatMap(([name, table]) =>
    table.folder?.refersTo ? [{ name: `${name}/`, table, reference: table.folder.refersTo }] : [],
  ),
];

test('every table lies in a file of its own', () => {
  expect(new Set(allTables.map(({ path }) => path)).size).toBe(allTables.length);
});

describe('a reference', () => {
  test.each(references)('of $name leads to a column that exists, through columns that both tables have', ({ table, reference }) => {
    const { table: target, column, within = [] }: Reference = reference;
    expect(Object.keys(tables)).toContain(target);
    expect(Object.keys(tables[target]?.columns ?? {})).toEqual(expect.arrayContaining([column, ...within]));
    expect(Object.keys(table.columns)).toEqual(expect.arrayContaining([...within]));
  });

  test('is declared by every column that holds the code of a unit, a procedure or a sector', () => {
    const codes = /^Mã (?:đơn vị|thủ tục|lĩnh vực)$|^Đơn vị (?:phụ trách|cấp trên|kế thừa)$/;
    const silent = columns.filter(
      ({ table, column: { header, refersTo } }) => codes.test(header) && !refersTo && !isOwnKey(table.key, header, table),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function isOwnKey(key: readonly string[] | undefined, header: string, { columns: own }: Registry[string]): boolean {
  return key?.length === 1 && own[key[0] ?? '']?.header === header;
}

test.each(columns.filter(({ column }) => column.kind.begins))('$name, which names a time, says whether it may lie ahead', ({ column }) => {
  expect([column.past !== undefined, column.ahead !== undefined].filter(Boolean)).toHaveLength(1);
});

test.each(columns.filter(({ column }) => column.past !== undefined || column.ahead !== undefined))('$name names a time', ({ column }) => {
  expect(column.kind.begins).toBeDefined();
});

test.each(Object.entries(tables).filter(([, { columns: own }]) => Object.values(own).some(({ measuredIn }) => measuredIn)))(
  '%s, which has figures, is open data',
  (_name, { openData }) => {
    expect(openData).toBeDefined();
  },
);
