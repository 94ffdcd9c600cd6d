import { expect, test } from 'vitest';
import { phoneNumbers } from './phone.ts';

test.each([
  ['0200 300 0100', ['02003000100']],
  ['+84 (200) 3812-001', ['+842003812001']],
  ['0200 300 0100 - 0200 300 0101; 113', ['02003000100', '02003000101', '113']],
  ['0200 300 0100, máy lẻ 12', ['02003000100']],
  ['chưa có', []],
  ['٠٢٠٠٣٠٠', []],
])('«%s» has the numbers %j', (text, numbers) => {
  expect(phoneNumbers(text)).toEqual(numbers);
});
