import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Schema, Table } from 'tableschema';
import { expect, test } from 'vitest';
import { dataPackageFile, dataPackageOf } from './data-package.ts';
import { readSettings } from './read-settings.ts';

const root = join(import.meta.dirname, '../..');
const commune = join(root, 'src/demonstrations/commune');

interface Described {
  resources: {
    name: string;
    path: string[];
    dialect: { delimiter: string };
    schema: { fields: { name: string }[]; foreignKeys?: unknown };
  }[];
}
const describedOf = (portal: string) => JSON.parse(dataPackageOf(portal, readSettings(portal).settings) ?? '{}') as Described;

/** Reads a file as a program would that knows only its description. @returns what that program refuses */
async function refusalsOf(text: string, { dialect, schema }: Described['resources'][number]): Promise<string[]> {
  // References to other files are ours to check: the library wants their rows beside it.
  const { foreignKeys: _, ...own } = schema;
  const loaded = await Schema.load(own, { strict: true });
  const records = text.replace(/^\ufeff/, '');
  const table = await Table.load(asStream(records), { schema: loaded, delimiter: dialect.delimiter, strict: true });
  try {
    await table.read({ forceCast: false });
    return [];
  } catch (error) {
    const { message, errors = [] } = error as Error & { errors?: Error[] };
    return [message, ...errors.map((one) => one.message)];
  }
}

function asStream(text: string): () => Readable {
  return () => Readable.from([text]);
}

test.each([
  ['the demonstration', root],
  ['the commune', commune],
])('a library of Frictionless Data reads every table of %s', async (_, portal) => {
  const { resources } = describedOf(portal);
  expect(resources.length).toBeGreaterThan(10);
  for (const resource of resources)
    for (const path of resource.path)
      expect(await refusalsOf(readFileSync(join(portal, 'data', path), 'utf8'), resource), path).toEqual([]);
});

test('and refuses what is broken: a code with blanks, a number in words, a value outside its list, an empty cell', async () => {
  const resource = describedOf(root).resources.find(({ name }) => name === 'don-vi')!;
  const sound = readFileSync(join(root, 'data/don-vi.csv'), 'utf8');
  const [header = '', first = ''] = sound.split('\n');
  const [id = '', name = '', ...rest] = first.split(',');
  for (const row of [`mã có dấu,${name},${rest.join(',')}`, `${id},,${rest.join(',')}`, `${id},${name},khu vực,${rest.slice(1).join(',')}`])
    expect(await refusalsOf(`${header}\n${row}\n`, resource), row).not.toEqual([]);
});

test('names and paths are those that a Data Package may have', () => {
  const { resources } = describedOf(root);
  const names = resources.map(({ name }) => name);
  expect(names.filter((name) => !/^[-a-z0-9._/]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(resources.flatMap(({ path }) => path).filter((path) => path.startsWith('/') || path.includes('..'))).toEqual([]);
  expect(resources.find(({ name }) => name === 'don-vi')?.schema.foreignKeys).toContainEqual({
    fields: 'Đơn vị cấp trên',
    reference: { resource: 'don-vi', fields: 'Mã đơn vị' },
  });
});

test('the description that the demonstration has is that of its tables', () => {
  expect(readFileSync(join(root, dataPackageFile), 'utf8')).toBe(dataPackageOf(root, readSettings(root).settings));
});
