import { expect, test } from 'vitest';
import { actNumberKey, numbersIn } from './act-number.ts';

test.each(['123/2015/nđ-cp', '123 / 2015/NÐ-CP', '123/2015/NĐ–CP', '123/2015/NĐ-CP'.normalize('NFD')])(
  '%s is the same number',
  (number) => {
    expect(actNumberKey(number)).toBe(actNumberKey('123/2015/NĐ-CP'));
  },
);

test('a stroke keeps numbers apart', () => {
  expect(actNumberKey('1/2/QĐ')).not.toBe(actNumberKey('12/QĐ'));
});

test.each([
  ['Kế hoạch số 12/KH-UBND ngày 15/01/2026', ['12/KH-UBND']],
  ['Báo cáo 80/BC-SNV, 81/BC-SNV (02/6/2014).', ['80/BC-SNV', '81/BC-SNV']],
  ['Theo Nghị định 24/2014/NĐ-CP.', ['24/2014/NĐ-CP']],
  ['đạt 14,5/16 điểm, 2/25 xã, và/hoặc', []],
])('a citation names numbers: %s', (citation, numbers) => {
  expect(numbersIn(citation)).toEqual(numbers);
});
