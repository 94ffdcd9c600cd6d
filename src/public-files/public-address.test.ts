import { expect, test } from 'vitest';
import { publicFileAt } from './public-address.ts';

test.each([
  ['/mau/ct01.docx', 'public/mau/ct01.docx'],
  ['/mau/Tờ khai.pdf', 'public/mau/Tờ khai.pdf'],
  ['/mau/T%E1%BB%9D%20khai.pdf#page=2', 'public/mau/Tờ khai.pdf'],
  ['/mau/a.pdf?x', 'public/mau/a.pdf'],
  ['/mau/../b/a.pdf', 'public/b/a.pdf'],
  ['/../../etc/passwd', 'public/etc/passwd'],
  ['/%2e%2e/data/cong.yaml', 'public/data/cong.yaml'],
  ['/mau%2f..%2f..%2fdata/cong.yaml', 'public/mau/../../data/cong.yaml'],
  ['/mau/%zz.pdf', null],
  ['//khac.example/a.pdf', null],
  ['\\\\khac.example\\a.pdf', null],
  ['https://khac.example/a.pdf', null],
])('a web server finds %s at %s', (address, file) => {
  expect(publicFileAt(address)).toBe(file);
});
