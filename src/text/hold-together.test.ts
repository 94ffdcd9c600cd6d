import { expect, test } from 'vitest';
import { holdTogether } from './hold-together.ts';

/** With the blanks that hold made visible. */
const seen = (text: string) => holdTogether(text).replaceAll('\u00a0', '_');

test('a time stays in one piece, and between two times a line may end', () => {
  expect(seen('thứ Hai: 7 giờ 30 – 11 giờ 30, 13 giờ – 17 giờ')).toBe('thứ Hai: 7_giờ_30 – 11_giờ_30, 13_giờ – 17_giờ');
  expect(seen('8 giờ 15 phút sáng')).toBe('8_giờ_15_phút sáng');
});

test('a telephone number stays in one piece', () => {
  expect(seen('0200 300 0108, quầy 2')).toBe('0200_300_0108, quầy 2');
});

test('words that only begin alike, and numbers of other things, are left alone', () => {
  expect(seen('Tổ 3 giờng, 5 phòng')).toBe('Tổ 3 giờng, 5 phòng');
});
