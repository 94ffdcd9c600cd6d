import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { builtFiles, pagesAmong } from '../../publish/pages.ts';

const { folder } = inject('demo');

interface Loading {
  page: string;
  styles: string[];
  scripts: string[];
  html: string;
}
let loading: Loading[];
beforeAll(async () => {
  const pages = pagesAmong(await builtFiles(folder));
  const read = pages.map((page) => ({ page, html: readFileSync(join(folder, page), 'utf8') }));
  loading = read
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ page, html }) => ({
      page,
      html,
      styles: all(html, /<link rel="stylesheet" href="([^"]+)"/g),
      scripts: all(html, /<script[^>]* src="([^"]+)"/g),
    }));
});

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);

test('every page has one style sheet and one script, which is no module', () => {
  expect(loading.length).toBeGreaterThan(700);
  expect(loading.filter(({ styles, scripts }) => styles.length !== 1 || scripts.length !== 1).map(({ page }) => page)).toEqual([]);
  expect(loading.filter(({ html }) => html.includes('type="module"')).map(({ page }) => page)).toEqual([]);
});

test('pages of procedures share both', () => {
  const procedures = loading.filter(({ html }) => html.includes('id="in-ca-trang"'));
  expect(procedures).toHaveLength(118);
  expect(new Set(procedures.flatMap(({ styles, scripts }) => [...styles, ...scripts])).size).toBe(2);
});

test.each([
  ['a table to sort', 'data-sortable', 'figures'],
  ['a commune to choose', 'data-choose=', 'figures'],
  ['a list to filter', 'data-catalogue', 'catalogue'],
  ['a sheet to print', 'data-print=', 'procedure'],
  ['a tool', 'data-tool=', 'procedure'],
  ['a search', 'data-search-status', 'search'],
  ['units to compare', 'data-comparison', 'comparison'],
  ['a list of a language', 'data-lines', 'language'],
])('a page with %s has its script', (_what, sign, script) => {
  const pages = loading.filter(({ html }) => html.includes(` ${sign}`));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(({ scripts }) => !scripts[0]?.startsWith(`/_astro/${script}.`)).map(({ page }) => page)).toEqual([]);
});
