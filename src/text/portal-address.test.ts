import { expect, test } from 'vitest';
import { isPortalAddress } from './portal-address.ts';

test.each(['/', '/tin-tuc/cu/', '/thu-tuc/1.001193-khai-sinh/', '/gioi-thieu.html', '/mau/Tờ khai (mới), bản 2.docx'])(
  '%s is one',
  (text) => {
    expect(isPortalAddress(text)).toBe(true);
  },
);

test.each([
  '',
  'tin-tuc/',
  '/tin-tuc/cu',
  '//evil.example/',
  '/\\evil.example/',
  '/cu/../moi/',
  '/./cu/',
  '/.git/config.txt',
  '/cu/?q=1',
  '/cu/#a',
  '/cu:80/',
  '/*/',
  '/:cu/',
  '/cu$1/',
  '/cu"; return 200 "/',
  '/cu\n/x/ https://evil.example/ 301',
  '/cu /',
  '/a  b/',
  '/cu%0a/',
  '/cu<b>/',
  '/cu{/',
  '/a.html/b/',
  '/tin-tuc/cu/index.html',
  '/to\u0302/',
  '/c\u200bu/',
  `/${'a'.repeat(256)}/`,
])('%j is none', (text) => {
  expect(isPortalAddress(text)).toBe(false);
});
