import { describe, expect, test } from 'vitest';
import { isSafeLink } from './link.ts';

describe('isSafeLink', () => {
  test.each([
    'https://vanban.chinhphu.vn/',
    'HTTP://xa.example',
    'mailto:xa@example.vn',
    'tel:02003000100',
    '/thu-tuc/1.001193/',
    './anh/a.jpg',
    '../x',
    '#muc-2',
    '?q=khai+sinh',
    'thu-tuc/',
    'mailto:a@b?subject=Hỏi: đáp',
    '/a:b',
    '#a:b',
    './a:b',
  ])('accepts %s', (address) => {
    expect(isSafeLink(address)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'blob:https://x/y',
    'file:///etc/passwd',
    'ftp://x',
    'intent://x',
    'view-source:x',
    '//noi-khac.example',
    '/\\noi-khac.example',
    '\\\\noi-khac.example',
    '\\/noi-khac.example',
    ' //noi-khac.example',
    '/\t/noi-khac.example',
    '',
    ' ',
    '\u200b',
  ])('refuses %j', (address) => {
    expect(isSafeLink(address)).toBe(false);
  });
});
