import { describe, expect, test } from 'vitest';
import { hours } from './hours.ts';

describe('opening hours', () => {
  test.each([
    'thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ; thứ Bảy: 7 giờ 30 – 11 giờ 30',
    '7:30 – 17:00',
    '7h30-11h30',
    '0 giờ – 24 giờ',
    'giờ hành chính',
    '24/24 giờ',
    '8 hành lang',
  ])('are «%s»', (text) => {
    expect(hours.read(text)).toEqual({ value: text });
  });

  test.each([
    ['25:61', '25:61'],
    ['7 giờ 75 – 17 giờ', '7 giờ 75'],
    ['7h30 – 27h', '27h'],
    ['24:30', '24:30'],
    ['999999999 giờ', '999999999 giờ'],
  ])('are not «%s»', (text, time) => {
    expect(hours.read(text)).toMatchObject({
      problem: { rule: { code: 'sai-gio' }, finding: { found: text, message: `«${time}» không phải giờ có thật.` } },
    });
  });

  test.each(['-', '.', '730', '–'])('are not «%s», which names no time', (text) => {
    expect(hours.read(text)).toMatchObject({ problem: { rule: { code: 'sai-gio' } } });
  });

  test('very long runs of digits are looked at once', () => {
    expect(hours.read('9'.repeat(200_000))).toHaveProperty('problem');
    expect(hours.read('99:'.repeat(100_000))).toHaveProperty('problem');
  });
});
