import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { soundPage } from '../tests/html-page.ts';
import { budgets, kilobytes, measureBudgets, weigh } from './budgets.ts';
import { builtFiles } from './pages.ts';

const procedure = 'thu-tuc/1.001193-dang-ky-khai-sinh/index.html';
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Text that brotli cannot make smaller than the given number of bytes. */
const heavy = (bytes: number) => randomBytes(Math.ceil(bytes / 0.98)).toString('base64');

async function write(files: Record<string, string | Buffer>): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return builtFiles(folder);
}
const messages = async (files: Record<string, string | Buffer>, base = '/') =>
  measureBudgets(folder, await write(files), base).map(
    ({ page, message, severity }) => `${severity} ${page}: ${message.replace(/(?<![\d.,])[\d,]+ KB,/, '… KB,')}`,
  );

test('a light portal keeps its budgets', async () => {
  expect(
    await messages({
      'index.html': soundPage(),
      [procedure]: soundPage({ head: '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>' }),
      'a.css': 'a{}',
      'a.js': '1',
    }),
  ).toEqual([]);
});

test('a procedure page over 14 KB is warned of, because the law may be long; another page may weigh more', async () => {
  const page = soundPage({ body: heavy(budgets.procedurePage) });
  expect(await messages({ 'index.html': page, [procedure]: page })).toEqual([
    `warning ${procedure}: Trang thủ tục nặng … KB, quá mức 14 KB.`,
  ]);
});

test('a page that is a byte too heavy is not said to weigh what it may', () => {
  expect([kilobytes(budgets.procedurePage), kilobytes(budgets.procedurePage + 1)]).toEqual(['14', '14,1']);
});

test('the styles and scripts of a procedure page count, those of other pages do not', async () => {
  const head = '<link rel="stylesheet" href="/cong/a.css"><script type="module" src="/cong/a.js"></script>';
  const files = { [procedure]: soundPage({ head }), 'a.css': heavy(7 * 1024), 'a.js': heavy(8 * 1024), 'other.css': heavy(20 * 1024) };
  expect(await messages(files, '/cong/')).toEqual([`warning ${procedure}: Trang thủ tục nặng … KB, quá mức 14 KB.`]);
});

test('more than 10 KB of JavaScript on any page is a defect', async () => {
  expect(await messages({ 'index.html': soundPage({ head: '<script src="/a.js"></script>' }), 'a.js': heavy(budgets.scripts) })).toEqual([
    'error index.html: JavaScript nặng … KB, quá mức 10 KB.',
  ]);
});

test('more than 8 KB of CSS on any page is a defect', async () => {
  expect(
    await messages({ 'index.html': soundPage({ head: '<link rel="stylesheet" href="/a.css">' }), 'a.css': heavy(budgets.styles) }),
  ).toEqual(['error index.html: CSS nặng … KB, quá mức 8 KB.']);
});

test('every procedure page of a large portal is weighed', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 1001 }, (_, number) => [`thu-tuc/1.${String(number).padStart(6, '0')}-a/index.html`, soundPage()]),
  );
  expect(await messages({ ...pages, 'thu-tuc/1.000501-a/index.html': soundPage({ body: heavy(budgets.procedurePage) }) })).toEqual([
    'warning thu-tuc/1.000501-a/index.html: Trang thủ tục nặng … KB, quá mức 14 KB.',
  ]);
});

test('what a script imports is loaded with it and counts', async () => {
  const files = {
    'index.html': soundPage({ head: '<script type="module" src="/_astro/a.js"></script>' }),
    '_astro/a.js': 'import{x}from"./b.js";x()',
    '_astro/b.js': heavy(budgets.scripts),
  };
  expect(await messages(files)).toEqual(['error index.html: JavaScript nặng … KB, quá mức 10 KB.']);
});

test('Pagefind, which loads only for a search, does not count', async () => {
  expect(await messages({ 'index.html': soundPage(), 'pagefind/pagefind.js': heavy(50 * 1024) })).toEqual([]);
});

test('more than 72 KB of fonts is a defect', async () => {
  expect(await messages({ 'index.html': soundPage(), 'a.woff2': randomBytes(40 * 1024), 'b.woff2': randomBytes(40 * 1024) })).toEqual([
    'error (mọi trang): Phông chữ nặng … KB, quá mức 72 KB.',
  ]);
});

test('weights are bytes after brotli', async () => {
  await write({
    'index.html': soundPage({ head: '<script src="/a.js"></script>', body: 'a'.repeat(100_000) }),
    'a.js': ';'.repeat(50_000),
  });
  const { html, scripts } = await weigh(folder, 'index.html', '/');
  expect(html).toBeGreaterThan(100);
  expect(html).toBeLessThan(1000);
  expect(scripts).toBeLessThan(100);
});

test('a page that only the best compression brings under the budget passes', async () => {
  const words = (count: number) => {
    let state = 1;
    return Array.from({ length: count }, () => `hồ sơ số ${(state = (state * 48_271) % 2_147_483_647) % 5000}`).join(', ');
  };
  const text = words(6000);
  expect(brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length).toBeGreaterThan(budgets.procedurePage);
  expect(await messages({ [procedure]: text })).toEqual([]);
  expect(await messages({ [procedure]: words(7000) })).toHaveLength(1);
});
