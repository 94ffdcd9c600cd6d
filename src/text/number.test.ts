import { describe, expect, test } from 'vitest';
import { formatNumber, formatShare, parseNumber } from './number.ts';

describe('parseNumber', () => {
  test.each([
    ['7.678', 7678],
    ['219.245', 219245],
    ['14,5', 14.5],
    ['1.234,5', 1234.5],
    ['02', 2],
    ['-3', -3],
    ['0,125', 0.125],
    ['1000', 1000],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test('reads -0 as nothing but 0', () => {
    expect(parseNumber('-0')).toBe(0);
  });

  test.each(['1,234.5', '1.5', '0.125', '012.345', '1.2345', '14,', ',5', '1 000', '1e3', '0x1F', '5%', '', 'NaN', '٣', '9'.repeat(17)])(
    'refuses «%s»',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );
});

test('refuses more digits than a number holds', () => {
  expect(parseNumber('9'.repeat(400))).toBeNull();
});

describe('printing', () => {
  test.each([
    [7678, '7.678'],
    [14.5, '14,5'],
    [1234567.891, '1.234.567,89'],
  ])('%d → %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('a share is a percentage with a blank that does not break', () => {
    expect(formatShare(219245 / 232116)).toBe('94,5\u00a0%');
  });
});
