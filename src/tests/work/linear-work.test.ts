import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countWork, superLinear } from './count-work.ts';
import { writeReadable, writeRows, writeSpoiled } from './hostile-portal.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-work-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const moduleOf = (path: string) => new URL(`../../${path}`, import.meta.url).href;

/** The work of checking a portal that is written first. */
async function workOf(write: (folder: string) => void): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(temporary, 'portal-'));
  write(folder);
  return countWork({ module: moduleOf('checks/check-portal.ts'), name: 'checkPortal', args: [folder, '2026-11-22'] });
}

const signs = [
  'a',
  'A',
  'Đ',
  '1',
  ' ',
  '\t',
  '.',
  ',',
  '-',
  '+',
  '(',
  ')',
  '[',
  '![',
  ']',
  '<',
  '>',
  '{',
  '}',
  '|',
  '\\',
  '/',
  '&amp;',
  '*',
  '_',
  '`',
  '~',
  '#',
  ';',
  ':',
  '"',
  "'",
  '?',
  '!',
  '=',
  '@',
  '%',
  '\u0301',
  '\u0301\u0323',
  '\u00a0',
  '\u200b',
  '\r',
  '\n',
  '\ud83d\udc4d',
];
const pairs = [
  'A (',
  '(A) ',
  '(A',
  ' \n',
  '; ',
  '. ',
  '.a',
  'a,',
  'A;',
  '1.',
  '1,',
  '1 đồng;',
  '(\n',
  '-a',
  'a\n',
  'Đ ',
  '" ',
  '\\n',
  'theo quy định ',
  '<b',
  '](',
  '[a](b)',
  '![](b.jpg)',
];
const runs = (length: number) => [...signs, ...pairs].map((run) => run.repeat(Math.ceil(length / run.length)).slice(0, length));
/** All the runs in one text: rules that look for something anywhere come to each of them. */
const mixed = (length: number) => [runs(length / (signs.length + pairs.length)).join('')];

// Work is counted, so that texts need not be long: what is quadratic grows fourfold at every length.
describe('the work of the checks doubles, no more,', { timeout: 120_000 }, () => {
  test.each<[string, (folder: string) => void, (folder: string) => void]>([
    [
      'when each run doubles, where any text may stand',
      (folder) => writeReadable(folder, runs(200)),
      (folder) => writeReadable(folder, runs(400)),
    ],
    ['when each run doubles, where it is wrong', (folder) => writeSpoiled(folder, runs(150)), (folder) => writeSpoiled(folder, runs(300))],
    [
      'when every column and every text has 100,000 letters of all runs, not 50,000',
      (folder) => writeReadable(folder, mixed(50_000)),
      (folder) => writeReadable(folder, mixed(100_000)),
    ],
    ['when every table has 1,000 rows, not 500', (folder) => writeRows(folder, 500), (folder) => writeRows(folder, 1000)],
  ])('%s', async (_, short, twice) => {
    const [before, after] = await Promise.all([workOf(short), workOf(twice)]);
    expect(superLinear(before, after)).toEqual([]);
  });
});

/** A sheet whose every cell is a run, in as many lines of papers and acts as there are texts. */
function sheetOf(texts: readonly string[]) {
  const rows = texts.map((text, index) => ({ row: index + 1, heading: texts[Math.floor(index / 2)] ?? '', text }));
  return {
    texts: { code: '1.009999', outcomes: texts.join(', '), acts: '' },
    channels: [],
    papers: rows.map(({ text, ...row }) => ({ ...row, cells: { name: text, form: '', quantity: 'Bản chính: 0' } })),
    acts: rows.map(({ text, ...row }) => ({ ...row, cells: { number: `${row.row % 3}/QĐ`, title: text, issued: '', issuer: text } })),
    missing: [],
    leftovers: [],
    headless: [],
  };
}

test('the work of turning a sheet into rows doubles, no more, when its cells or its lines do', { timeout: 120_000 }, async () => {
  const work = (texts: readonly string[]) =>
    countWork({ module: moduleOf('importing/docx/rows.ts'), name: 'rowsOfSheet', args: [sheetOf(texts), 'a.docx'] });
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `${index % 2 ? '+' : '-'} Giấy tờ số ${index} gồm:`);
  expect(superLinear(await work(runs(1000)), await work(runs(2000)))).toEqual([]);
  expect(superLinear(await work(mixed(50_000)), await work(mixed(100_000)))).toEqual([]);
  expect(superLinear(await work(lines(500)), await work(lines(1000)))).toEqual([]);
});

test('work that grows with the square of what is given is found', async () => {
  const labels = (length: number) => Array.from({ length }, () => ({ kind: 'paragraph', text: 'Mã thủ tục:', boldStart: '', bold: [] }));
  const search = (length: number) =>
    countWork({ module: moduleOf('importing/docx/find-labels.ts'), name: 'findLabels', args: [labels(length)] });
  expect(superLinear(await search(300), await search(600))).toEqual([expect.stringMatching(/^src\/importing\/docx\/find-labels\.ts: /)]);
});
