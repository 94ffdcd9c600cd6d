import { describe, expect, test } from 'vitest';
import { byNewest, parsePeriod, periodOf } from './period.ts';

describe('parsePeriod', () => {
  test.each([
    ['Tháng 3/2025', 'Tháng 3/2025', '2025-03-01', '2025-03-31'],
    ['tháng 02 năm 2024', 'Tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['Quý III/2026', 'Quý III/2026', '2026-07-01', '2026-09-30'],
    ['quý 4 năm 2025', 'Quý IV/2025', '2025-10-01', '2025-12-31'],
    ['6 tháng đầu năm 2014', '6 tháng 2014', '2014-01-01', '2014-06-30'],
    ['6 tháng cuối năm 2014', '6 tháng cuối năm 2014', '2014-07-01', '2014-12-31'],
    ['9 tháng 2026', '9 tháng 2026', '2026-01-01', '2026-09-30'],
    ['Năm 2025', 'Năm 2025', '2025-01-01', '2025-12-31'],
    ['2025', 'Năm 2025', '2025-01-01', '2025-12-31'],
  ])('reads «%s»', (text, name, from, to) => {
    expect(parsePeriod(text)).toMatchObject({ name, from, to });
  });

  test.each(['Tháng 13/2025', 'Quý V/2025', 'Quý 0/2025', '13 tháng 2025', '9 tháng', 'hôm qua', ''])('refuses «%s»', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test('reads its own names', () => {
    for (const name of ['Tháng 3/2025', 'Quý III/2026', '6 tháng cuối năm 2014', 'Năm 2025']) expect(parsePeriod(name)?.name).toBe(name);
  });
});

test('orders periods newest first, the longest of those that end together before the others', () => {
  const names = ['Quý III/2026', 'Năm 2025', '9 tháng 2026', 'Quý IV/2025'];
  expect(
    names
      .map(periodOf)
      .sort(byNewest)
      .map(({ name }) => name),
  ).toEqual(['9 tháng 2026', 'Quý III/2026', 'Năm 2025', 'Quý IV/2025']);
});
