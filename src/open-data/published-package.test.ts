import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { Schema, Table } from 'tableschema';
import { expect, test } from 'vitest';
import { loadPortal } from '../portal/read-portal.ts';
import { datasetCsv } from './dataset.ts';
import { datasetsOf } from './datasets.ts';
import { writePublishedPackage } from './published-package.ts';

const root = resolve(import.meta.dirname, '../..');
const portals = ['.', 'src/demonstrations/commune', 'src/tests/portals/hostile-values'];

interface Resource {
  name: string;
  path: string;
  schema: { fields: { name: string; type: string }[] };
}
const packageOf = (folder: string) => {
  const portal = loadPortal(resolve(root, folder));
  const datasets = datasetsOf(portal);
  return { datasets, ...(JSON.parse(writePublishedPackage(portal, datasets)) as { name: string; resources: Resource[] }) };
};

/** Reads a file as a program would that knows only its description. @returns the rows, or what that program refuses */
async function readAs(schema: object, csv: string): Promise<unknown> {
  const loaded = await Schema.load(schema, { strict: true });
  const table = await Table.load(() => Readable.from([csv.replace(/^\ufeff/, '')]), { schema: loaded, delimiter: ',', strict: true });
  try {
    return await table.read({ forceCast: false });
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(portals)('a library of Frictionless Data reads every published file of %s', async (folder) => {
  const { datasets, resources } = packageOf(folder);
  expect(resources.map(({ path }) => path)).toEqual(datasets.map(({ id }) => `${id}.csv`));
  for (const [index, { schema, name }] of resources.entries()) {
    const dataset = datasets[index]!;
    const rows = await readAs(schema, datasetCsv(dataset));
    expect([name, Array.isArray(rows) ? rows.length : rows]).toEqual([name, dataset.rows.length]);
    // Figures come back as figures.
    const figures = (row: readonly unknown[]) => row.filter((_, place) => schema.fields[place]?.type === 'number');
    expect((rows as unknown[][]).map(figures)).toEqual(dataset.rows.map(figures));
  }
});

test('and refuses a figure in words, and a column that is not there', async () => {
  const { datasets, resources } = packageOf('.');
  const [dataset, resource] = [datasets.find(({ id }) => id === 'mot-cua')!, resources.find(({ name }) => name === 'mot-cua')!];
  const csv = datasetCsv({ ...dataset, rows: dataset.rows.slice(0, 1) });
  const place = resource.schema.fields.findIndex(({ type }) => type === 'number');
  const words = dataset.rows[0]!.map((value, index) => (index === place ? 'rất nhiều' : value));
  expect(typeof (await readAs(resource.schema, datasetCsv({ ...dataset, rows: [words] })))).toBe('string');
  expect(typeof (await readAs(resource.schema, csv.replace(resource.schema.fields[0]!.name, 'Cột khác')))).toBe('string');
});

test('every column of figures is one by its type, whatever else is one', () => {
  const { datasets, resources } = packageOf('.');
  for (const [index, { columns, rows }] of datasets.entries())
    for (const [place, { unit }] of columns.entries())
      if (unit !== null && rows.every((row) => typeof row[place] !== 'string'))
        expect(resources[index]?.schema.fields[place]?.type).toBe('number');
});

test.each(portals)('the names of the package of %s are those that a package may have', (folder) => {
  const { name, resources } = packageOf(folder);
  const names = resources.map((resource) => resource.name);
  expect([name, ...names].filter((one) => !/^[-a-z0-9._/]+$/.test(one))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('datapackage');
});
