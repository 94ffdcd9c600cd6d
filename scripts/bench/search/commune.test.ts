import { expect, test } from 'vitest';
import { whyNoCommune } from './commune.ts';

test('without official sheets one sentence says that the portal of a commune is skipped, and why', () => {
  expect(whyNoCommune('/khong/co')).toBe('Bỏ qua cổng xã: không có /khong/co/commune-sheets, /khong/co/national-sheets.');
});
