import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../portal/join-portal.ts';
import { loadPortal, readPortal } from '../portal/read-portal.ts';
import { registry, type Registry } from '../schemas/all-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { isFormulaStart } from './csv.ts';
import { datasetCsv, datasetJson } from './dataset.ts';
import { datasetsOf } from './datasets.ts';

// Every file of open data of the demonstration is read as a stranger would read it, and compared with the tables.
const root = resolve(import.meta.dirname, '../..');
const portal = loadPortal(root);
const tables: Registry = registry;
const rows: Readonly<Record<string, AnyRow[]>> = rowsOf(readPortal(root).tables);
const datasets = datasetsOf(portal);
const address = 'https://muongmay.example/du-lieu-mo/x.json';

/** A cell as a spreadsheet shows it: numbers with a decimal comma, text without the sign that keeps it text. */
const plain = (value: unknown) => (value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : String(value));
const unguarded = (cell: string) => (cell.startsWith("'") && isFormulaStart(cell.slice(1)) ? cell.slice(1) : cell);

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('%s', (_id, dataset) => {
  const csv = datasetCsv(dataset);
  const [header, ...records] = parse(csv, { bom: true, delimiter: ',', relax_column_count: false }) as [string[], ...string[][]];
  const json = JSON.parse(datasetJson(dataset, 'Mường Mây', address)) as { columns: unknown[]; rows: Record<string, unknown>[] };

  test('opens in Excel by a double-click: a byte order mark, CRLF, no two columns of one name', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(new Set(header).size).toBe(header.length);
  });

  test('says of every column what it is called, what it means and what its figures count', () => {
    expect(json.columns).toEqual(dataset.columns);
    expect(dataset.columns.map((column) => column.header)).toEqual(header);
    for (const { meaning, unit } of dataset.columns) {
      expect(meaning).toMatch(/^\p{Lu}|^\d/u);
      expect(unit === null || unit.length > 0).toBe(true);
    }
  });

  test('reads back as CSV and as JSON to the same values', () => {
    expect(records.map((cells) => cells.map(unguarded))).toEqual(dataset.rows.map((cells) => cells.map(plain)));
    expect(json.rows.map((row) => header.map((name) => row[name]))).toEqual(dataset.rows);
  });
});

/** The datasets that hold a table of the portal whole. */
const whole = Object.entries(tables).flatMap(([name, table]) =>
  table.openData && (rows[name]?.length ?? 0) > 0 ? [{ name, table, id: table.openData.id }] : [],
);

describe.each(whole)('the table $name in $id', ({ name, table, id }) => {
  const dataset = datasets.find((one) => one.id === id);
  const records = dataset ? (parse(datasetCsv(dataset), { bom: true, columns: true }) as Record<string, string>[]) : [];
  const sort = (lines: readonly string[]) => [...lines].sort();

  test('has every column of the table, with what it means and counts', () => {
    for (const { header, meaning, measuredIn } of Object.values(table.columns))
      expect(dataset?.columns).toContainEqual({ header, meaning, unit: measuredIn ?? null });
  });

  test('has every row, value by value, read again by the kind of its column', () => {
    const columns = Object.entries(table.columns);
    const readAgain = records.map((record) =>
      JSON.stringify(
        columns.map(([, { header, kind }]) => {
          const cell = unguarded(record[header] ?? '');
          const reading = cell === '' ? { value: kind.empty } : kind.read(cell);
          return 'value' in reading ? reading.value : `not read: ${cell}`;
        }),
      ),
    );
    const written = (rows[name] ?? []).map((row) => JSON.stringify(columns.map(([key]) => row[key])));
    expect(sort(readAgain)).toEqual(sort(written));
  });
});

test('every table with figures that the demonstration has is among them', () => {
  const figures = Object.entries(tables).filter(
    ([name, { columns }]) => rows[name]?.length && Object.values(columns).some(({ measuredIn }) => measuredIn),
  );
  expect(figures.map(([name]) => name).filter((name) => !whole.some((one) => one.name === name))).toEqual([]);
  expect(figures.length).toBeGreaterThan(5);
});
