import { describe, expect, test } from 'vitest';
import { leadTo, wayTo, type Ways } from './lead.ts';

const ways: Ways = {
  base: '/cong/',
  site: 'https://xa.example',
  places: new Map([
    ['index.html', 'index.html'],
    ['thu-tuc/index.html', 'thu-tuc/index.html'],
    ['thu-tuc/1-a/index.html', 'thu-tuc/1-a/index.html'],
    ['mau/con.pdf', 'tep/con-12345678.pdf'],
  ]),
  moved: new Map([
    ['thu-tuc/1/index.html', 'thu-tuc/1-a/index.html'],
    ['vong/a/index.html', 'vong/b/index.html'],
    ['vong/b/index.html', 'vong/a/index.html'],
  ]),
};
const fromPage = (link: string) => leadTo(ways, link, 'thu-tuc/1-a/index.html');

describe('a link of a page', () => {
  test.each([
    ['/cong/', '../../index.html'],
    ['/cong/thu-tuc/', '../index.html'],
    ['/cong/thu-tuc/?q=a&b=c#d', '../index.html?q=a&b=c#d'],
    ['../', '../index.html'],
    ['/cong/mau/con.pdf', '../../tep/con-12345678.pdf'],
  ])('%s leads to the file %s', (link, way) => expect(fromPage(link)).toBe(way));

  test.each(['#giay-to', 'https://dichvucong.gov.vn/', 'tel:02153123456', 'mailto:a@b.vn'])('%s stays as it is', (link) =>
    expect(fromPage(link)).toBe(link),
  );

  test('over a page that only leads on leads to its end', () => expect(fromPage('/cong/thu-tuc/1/#x')).toBe('index.html#x'));

  test('to what is left out leads to the living portal, and nowhere where there is none', () => {
    expect(fromPage('/cong/tin-tuc/rss.xml')).toBe('https://xa.example/cong/tin-tuc/rss.xml');
    expect(leadTo({ ...ways, site: null }, '/cong/tin-tuc/rss.xml', 'index.html')).toBeNull();
  });

  test('in a circle ends', () => expect(fromPage('/cong/vong/a/')).toBe('https://xa.example/cong/vong/a/'));
});

test('the way to the root ends with a stroke', () => {
  expect(wayTo(ways, '', 'thu-tuc/1-a/index.html')).toBe('../../');
  expect(wayTo(ways, '', 'index.html')).toBe('./');
});
