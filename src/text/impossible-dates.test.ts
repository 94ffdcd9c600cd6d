import { expect, test } from 'vitest';
import { impossibleDates } from './impossible-dates.ts';

test.each([
  ['Báo cáo 118/BC-UBND ngày 31/11/2026', 'Tháng 11/2026 chỉ có 30 ngày.'],
  ['(29/02/2025)', 'Tháng 2/2025 chỉ có 28 ngày.'],
  ['từ 10/31/2026.', 'Không có tháng 31: ngày viết trước, tháng viết sau.'],
  ['1/0/2026', 'Không có tháng 0: ngày viết trước, tháng viết sau.'],
  ['0/5/2026', 'Không có ngày 0.'],
])('%s: %s', (text, reason) => {
  expect(impossibleDates(text).map((one) => one.reason)).toEqual([reason]);
});

test('says where each of them begins', () => {
  expect(impossibleDates('31/4/2026, 30/4/2026 và 31/06/2026').map(({ written, index }) => [written, index])).toEqual([
    ['31/4/2026', 0],
    ['31/06/2026', 24],
  ]);
});

test.each([
  'Báo cáo ngày 30/11/2026',
  '29/02/2024',
  'Nghị định 31/13/2014/NĐ-CP',
  '/tai-lieu/31/11/2026/',
  'https://a.example/31/11/2026.pdf',
  '31/11/20261',
  'tháng 13/2026',
  '131/11/2026',
])('nothing is told of %s', (text) => {
  expect(impossibleDates(text)).toEqual([]);
});
