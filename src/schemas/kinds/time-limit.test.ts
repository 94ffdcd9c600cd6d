import { describe, expect, test } from 'vitest';
import { timeLimit } from './time-limit.ts';

describe('a time limit', () => {
  test.each([
    ['5 ngày làm việc', { kind: 'amount', amount: 5, unit: 'ngày làm việc' }],
    ['05 NGÀY', { kind: 'amount', amount: 5, unit: 'ngày' }],
    ['03 (ba) ngày làm việc', { kind: 'amount', amount: 3, unit: 'ngày làm việc' }],
    ['Không quá 20 ngày', { kind: 'amount', amount: 20, unit: 'ngày' }],
    ['4 giờ', { kind: 'amount', amount: 4, unit: 'giờ' }],
    ['8 giờ làm việc', { kind: 'amount', amount: 8, unit: 'giờ làm việc' }],
    ['2 tháng', { kind: 'amount', amount: 2, unit: 'tháng' }],
    ['1 năm', { kind: 'amount', amount: 1, unit: 'năm' }],
    ['Trong ngày', { kind: 'same day' }],
    ['Ngay trong ngày làm việc', { kind: 'same day' }],
    ['Không quy định', { kind: 'not regulated' }],
  ])('reads «%s»', (text, value) => {
    expect(timeLimit.read(text)).toEqual({ value });
  });

  test.each([
    '0 ngày',
    '5ngày',
    '5 lần',
    '1,5 ngày',
    '-5 ngày',
    'vài hôm',
    '5 ngày hoặc 7 ngày',
    '99999 ngày',
    '999999 ngày',
    '1831 ngày làm việc',
    '721 giờ',
    '61 tháng',
    '6 năm',
  ])('refuses «%s»', (text) => {
    expect(timeLimit.read(text)).toMatchObject({ problem: { rule: { code: 'sai-thoi-han' } } });
  });

  test('very long nonsense is refused like short', () => {
    expect(timeLimit.read(`${'9'.repeat(500)} ngày`)).toHaveProperty('problem');
    expect(timeLimit.read('1 ('.repeat(100_000))).toHaveProperty('problem');
  });

  test('a bare number is asked for its unit, with the number', () => {
    expect(timeLimit.read('05')).toMatchObject({
      problem: { finding: { message: 'Thời hạn «05» không có đơn vị.', expected: '5 ngày làm việc · 5 ngày · Trong ngày' } },
    });
  });
});
