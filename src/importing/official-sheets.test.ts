import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TemporaryPortal } from './fixtures/temporary-portal.ts';

/**
 * Four sheets that we wrote ourselves in the layout of the national ones, about procedures that no office has: an
 * ordinary one, one with many sums and limits, one with long nested points and an untidy one. Beside each lies all that
 * an import has to make of it.
 */
const folder = join(import.meta.dirname, 'fixtures/sheets');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.docx'));

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

type Rows = Record<string, string>[];

/** Rows by the labels of their columns, empty cells left out; a text by its lines. */
function readable(path: string): Rows | string[] {
  const text = portal.read(path);
  if (!path.endsWith('.csv')) return text.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
  const rows = parse(text, { bom: true, columns: true }) as Rows;
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}

test.each(sheets)('%s is read to the last word', async (name) => {
  const { issues, failed } = await portal.take({ [name]: readFileSync(join(folder, name)) }, { addSectors: true });
  expect(failed).toEqual([]);
  // The table of doubts repeats what is told here, with a day of its own: merge/doubts.test.ts looks at it.
  const paths = portal.list('.').filter((path) => path !== 'data/can-quyet.csv');
  const files = Object.fromEntries(paths.map((path) => [path, readable(path)]));
  const told = issues.map(({ code, place, message }) =>
    [code, place.columnName, place.line, message].filter((part) => part !== undefined).join(' · '),
  );
  const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace('.docx', '.json')), 'utf8'));
  expect({ files, issues: told }).toEqual(expected);
});

test('the four kinds of sheet are there', () => {
  expect(sheets).toHaveLength(4);
});
