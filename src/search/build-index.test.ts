import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { dealOut } from './index-sections.ts';

let folder: string;
const entryOf = (section: string) =>
  JSON.parse(readFileSync(join(folder, 'pagefind', section, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => {
    const page = `trang-${number}/index.html`;
    mkdirSync(join(folder, `trang-${number}`));
    writeFileSync(join(folder, page), `<html lang="vi"><body><main data-pagefind-body><h1>Đất đai ${number}</h1></main></body></html>`);
    return page;
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'congkhai-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a small portal has one index and names no other sections', async () => {
  expect(await buildIndex(folder, pages(3))).toBe(3);
  expect(readFileSync(join(folder, 'pagefind', 'sections.json'), 'utf8')).toBe('[]');
});

test('a large portal has its pages in several sections, each once', async () => {
  expect(await buildIndex(folder, pages(5), 2)).toBe(5);
  const others = JSON.parse(readFileSync(join(folder, 'pagefind', 'sections.json'), 'utf8')) as string[];
  expect(others).toEqual(['phan-2', 'phan-3']);
  expect(['', ...others].map((section) => entryOf(section).languages.vi?.page_count)).toEqual([2, 2, 1]);
});

test('every file of the index is whole when the index is said to be built, and none is for a search box of others', async () => {
  await buildIndex(folder, pages(5));
  const files = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.filter(({ parentPath, name }) => statSync(join(parentPath, name)).size === 0)).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
  expect(files.filter(({ name }) => name.includes('-ui'))).toEqual([]);
});

test('pages without a body to search leave no index', async () => {
  writeFileSync(join(folder, '404.html'), '<html><body>…</body></html>');
  expect(await buildIndex(folder, ['404.html'])).toBe(0);
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
});

test('neighbours go to different sections', () => {
  expect(dealOut(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
  expect(dealOut([], 2)).toEqual([]);
});
