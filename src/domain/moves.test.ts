import { expect, test } from 'vitest';
import { isLasting } from './lasting.ts';
import { moveAddresses, movesOf } from './moves.ts';

const rows = (...pairs: [string, string][]) => ({ moves: pairs.map(([from, to]) => ({ from, to, moved: null, reason: null })) });

test('what moved twice is led to the end in one step', () => {
  expect(movesOf(rows(['/a/', '/b/'], ['/b/', '/c/']))).toEqual([
    { from: '/a/', to: '/c/' },
    { from: '/b/', to: '/c/' },
  ]);
});

test('what goes round in a circle, or leads into one, leads nowhere', () => {
  expect(movesOf(rows(['/a/', '/b/'], ['/b/', '/a/'], ['/c/', '/a/'], ['/d/', '/d/'], ['/e/', '/f/']))).toEqual([
    { from: '/e/', to: '/f/' },
  ]);
});

test('pages stand where a page can stand, and nothing stands in a portal of which nothing moved', () => {
  const moves = movesOf(rows(['/a/', '/x/'], ['/b.html', '/x/'], ['/c.docx', '/x/']));
  expect(moveAddresses(moves)).toEqual(['/a/', '/b.html', '/_redirects', '/may-chu/nginx.conf', '/may-chu/apache.conf']);
  expect(moveAddresses([])).toEqual([]);
});

test.each([
  ['/thu-tuc/1.001193/', true],
  ['/thu-tuc/1.001193-khai-sinh/', true],
  ['/tin-tuc/bai/', true],
  ['/trang/gioi-thieu/', true],
  ['/van-ban/123-2015-nd-cp/', true],
  ['/cong-bo/1482-qd-ubnd/', true],
  ['/mau/ct01.docx', true],
  ['/gioi-thieu.html', true],
  ['/', false],
  ['/tin-tuc/2/', false],
  ['/tin-tuc/nam/2025/', false],
  ['/tin-tuc/rss.xml', false],
  ['/tin-tuc/chu-de/ho-tich/', false],
  ['/thu-tuc/a-z/', false],
  ['/cong-bo/thay-doi/', false],
  ['/thu-tuc/1.001193-khai-sinh/nguyen-van/', false],
  ['/kiem-tra/kien-nghi/', false],
  ['/ket-qua/xep-loai/2025/', false],
  ['/tro-giup/loi/cot-la/', false],
  ['/du-lieu-mo/don-vi.csv', false],
  ['/_astro/a.css', false],
  ['/pagefind/pagefind.js', false],
])('an editor owns %s: %s', (address, expected) => {
  expect(isLasting(address)).toBe(expected);
});
