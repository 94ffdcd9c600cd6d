import { describe, expect, test } from 'vitest';
import { addressOf, fileOf, followLink, hasPlace, type OwnTarget } from './follow-link.ts';

const from = (link: string, base = '/') => followLink(link, '/tin-tuc/hop/', base);

describe('a link is followed as a browser does', () => {
  test.each([
    ['/thu-tuc/', '/thu-tuc/', ''],
    ['../', '/tin-tuc/', ''],
    ['./a.pdf', '/tin-tuc/hop/a.pdf', ''],
    ['#noi-dung', '/tin-tuc/hop/', 'noi-dung'],
    ['?q=a', '/tin-tuc/hop/', ''],
    ['', '/tin-tuc/hop/', ''],
    ['/tim-kiem/?q=%C3%A1#x', '/tim-kiem/', 'x'],
    ['/a/../b/', '/b/', ''],
    ['/a%20b/#tr%C3%ACnh', '/a b/', 'trình'],
    ['/thủ tục/', '/thủ tục/', ''],
    ['\\thu-tuc\\', '/thu-tuc/', ''],
  ])('%j', (link, path, fragment) => {
    expect(from(link)).toMatchObject({ kind: 'own', path, fragment });
  });

  test.each([
    ['https://chinhphu.vn/', 'elsewhere'],
    ['//chinhphu.vn/', 'elsewhere'],
    ['/\\chinhphu.vn/', 'elsewhere'],
    ['tel:0200', 'elsewhere'],
    ['mailto:a@b', 'elsewhere'],
    ['javascript:alert(1)', 'forbidden'],
    [' java\nscript:alert(1)', 'forbidden'],
    ['data:text/html,x', 'forbidden'],
    ['http://', 'unreadable'],
    ['/%E0%A4%A', 'unreadable'],
    ['#%E0%A4%A', 'unreadable'],
  ])('%j leads %s', (link, kind) => {
    expect(from(link)).toEqual({ kind });
  });

  test('below a base path', () => {
    expect(from('/cong/thu-tuc/', '/cong/')).toMatchObject({ kind: 'own', path: '/thu-tuc/' });
    expect(from('../../a/', '/cong/')).toMatchObject({ kind: 'own', path: '/a/' });
    expect(from('/thu-tuc/', '/cong/')).toEqual({ kind: 'outside' });
    expect(from('../../../a/', '/cong/')).toEqual({ kind: 'outside' });
  });
});

test('an address and its file name each other', () => {
  expect(['/', '/thu-tuc/', '/404.html', '/tin-tuc/rss.xml'].map(fileOf)).toEqual([
    'index.html',
    'thu-tuc/index.html',
    '404.html',
    'tin-tuc/rss.xml',
  ]);
  expect(['index.html', 'thu-tuc/index.html', '404.html', 'mindex.html'].map(addressOf)).toEqual([
    '/',
    '/thu-tuc/',
    '/404.html',
    '/mindex.html',
  ]);
});

test('a place is looked for as it is sent, then decoded', () => {
  const place = (link: string) => from(link) as OwnTarget;
  expect(hasPlace(new Set(['trình']), place('#trình'))).toBe(true);
  expect(hasPlace(new Set(['tr%C3%ACnh']), place('#trình'))).toBe(true);
  expect(hasPlace(new Set(['trinh']), place('#trình'))).toBe(false);
  expect(hasPlace(new Set(), place('/a/'))).toBe(true);
});
