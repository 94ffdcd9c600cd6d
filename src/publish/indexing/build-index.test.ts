import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles } from '../kept-files.ts';
import { buildIndex, pagefindProgram, type SearchedPage } from './build-index.ts';
import { dealOut } from './deal-out.ts';

let folder: string;
const entryOf = (section: string) =>
  JSON.parse(readFileSync(join(folder, 'pagefind', section, 'pagefind-entry.json'), 'utf8')) as {
    languages: { vi?: { page_count: number } };
  };

const texts = new Map<string, string>();
function write(page: string, words: string): SearchedPage {
  const text = `<html lang="vi"><body><main data-pagefind-body>${words}</main></body></html>`;
  texts.set(page, text);
  return [page, createHash('sha256').update(text).digest('hex')];
}
const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => write(`trang-${number}/index.html`, `<h1>Đất đai ${number}</h1>`));
const program = await pagefindProgram();
const build = (found: SearchedPage[], most?: number) =>
  buildIndex({
    pages: found,
    textOf: (page) => texts.get(page) ?? '',
    into: join(folder, 'pagefind'),
    work: folder,
    texts: folder,
    cache: join(folder, 'cache'),
    files: keptFiles(join(folder, 'files'), folder),
    program,
    most,
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'congkhai-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a small portal has one index and names no other sections', async () => {
  await build(pages(3));
  expect(entryOf('').languages.vi?.page_count).toBe(3);
  expect(readFileSync(join(folder, 'pagefind', 'sections.json'), 'utf8')).toBe('[]');
});

test('a large portal has its pages in several sections, each once', async () => {
  await build(pages(12), 5);
  const others = JSON.parse(readFileSync(join(folder, 'pagefind', 'sections.json'), 'utf8')) as string[];
  expect(others).toEqual(['phan-2', 'phan-3']);
  const counts = ['', ...others].map((section) => entryOf(section).languages.vi?.page_count ?? 0);
  expect(counts.reduce((sum, count) => sum + count)).toBe(12);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('only a section of which a page changed is made anew; what is kept is what would be made', async () => {
  await build(pages(12), 5);
  const kept = readdirSync(join(folder, 'cache'));
  const all = pages(12).toSpliced(7, 1, write('trang-7/index.html', '<h1>Cư trú</h1>'));
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await build(all, 5);
  expect(readdirSync(join(folder, 'cache')).filter((name) => !kept.includes(name))).toHaveLength(1);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(kept.length);
  const second = contents();
  rmSync(join(folder, 'cache'), { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await build(all, 5);
  expect(contents()).toEqual(second);
});

test('a section of which a kept file was written into since is made anew', async () => {
  await build(pages(3));
  const [first] = contents();
  writeFileSync(first?.[0] ?? '', 'x');
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await build(pages(3));
  expect(contents()[0]).toEqual(first);
});

test('what is no list of files counts as never kept', async () => {
  await build(pages(3));
  const whole = contents();
  for (const list of readdirSync(join(folder, 'cache'))) writeFileSync(join(folder, 'cache', list), '[["pagefind.js",');
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await build(pages(3));
  expect(contents()).toEqual(whole);
});

function contents(): [string, string][] {
  const files = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return files.map(({ parentPath, name }): [string, string] => [join(parentPath, name), hashOf(join(parentPath, name))]).sort();
}

test('every file of the index is whole when the index is said to be built, and none is for a search box of others', async () => {
  await build(pages(5));
  const files = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.filter(({ parentPath, name }) => statSync(join(parentPath, name)).size === 0)).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
  expect(files.filter(({ name }) => name.includes('-ui'))).toEqual([]);
});

test('where nobody searches for anything there is no index', async () => {
  await build([]);
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
});

test('a page that is new or gone moves no other to another section', () => {
  const names = Array.from({ length: 50 }, (_, number) => `trang-${number}/index.html`);
  const sectionsOf = (pages: string[]) => dealOut(pages, 20).map((section) => new Set(section));
  const [before, after] = [sectionsOf(names), sectionsOf([...names.slice(1), 'trang-moi/index.html'])];
  expect(before).toHaveLength(3);
  expect(names.slice(1).filter((name) => before.findIndex((one) => one.has(name)) !== after.findIndex((one) => one.has(name)))).toEqual([]);
  expect(dealOut([], 2)).toEqual([]);
});
