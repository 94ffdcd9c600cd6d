import { expect, test } from 'vitest';
import { nameSources, sayDefect, sourcesOf } from './name-sources.ts';
import type { Defect } from './verify.ts';

const source = (file: string, line?: number) => {
  const place = () => (line === undefined ? { file } : { file, line });
  return { address: place, title: place, description: place };
};
const sources = sourcesOf([
  { address: '/', source: source('data/cong.yaml') },
  { address: '/su-kien/sinh-con/', source: source('data/su-kien.csv', 2) },
  { address: '/tim-kiem/', source: null },
]);
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
