import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const pages = resolve(import.meta.dirname, '../../pages');
const mostLines = 60;

test('a page asks the domain once and hands on what it got: it is short', () => {
  const files = globSync('**/*.astro', { cwd: pages });
  expect(files.length).toBeGreaterThan(20);
  const linesOf = (file: string) => readFileSync(resolve(pages, file), 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => linesOf(file) > mostLines)).toEqual([]);
});
