import { expect, test } from 'vitest';
import { sourceFile } from '../domain/published/page.ts';
import { nameSources, sayDefect, sourcesOf } from './name-sources.ts';
import type { Defect } from './verify.ts';

const lines: Readonly<Record<string, number>> = { 'data/su-kien.csv': 2 };
const sources = sourcesOf(
  [
    { address: '/', source: sourceFile('data/cong.yaml') },
    { address: '/su-kien/sinh-con/', source: sourceFile('data/su-kien.csv') },
    { address: '/tim-kiem/', source: null },
  ],
  (origin) => ('file' in origin ? { ...origin, ...(lines[origin.file] ? { line: lines[origin.file] } : {}) } : { file: '' }),
);
const said = (page: string, severity: Defect['severity'] = 'error') =>
  nameSources([{ page, message: 'Liên kết gãy: /x/', severity }], sources).map(sayDefect);

test('a defect of a page names the line that the page was made from', () => {
  expect(said('su-kien/sinh-con/index.html')).toEqual(['data/su-kien.csv, dòng 2 → su-kien/sinh-con/index.html: Liên kết gãy: /x/']);
});

test('a line that is not known is not invented', () => {
  expect(said('index.html')).toEqual(['data/cong.yaml → index.html: Liên kết gãy: /x/']);
  expect(said('tim-kiem/index.html')).toEqual(['tim-kiem/index.html: Liên kết gãy: /x/']);
});

test('a warning says that it is one', () => {
  expect(said('tim-kiem/index.html', 'warning')).toEqual(['CẢNH BÁO  tim-kiem/index.html: Liên kết gãy: /x/']);
});
