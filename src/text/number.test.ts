import { describe, expect, test } from 'vitest';
import { formatColumn, formatNumber, formatShare, formatShareColumn, parseNumber } from './number.ts';

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

describe('the numbers of one column', () => {
  test('have the decimals of the one that has most', () => {
    expect([1089.4, 90, 7.25].map(formatColumn([1089.4, 90, null, 7.25]))).toEqual(['1.089,40', '90,00', '7,25']);
    expect([3, 12].map(formatColumn([3, 12]))).toEqual(['3', '12']);
    expect(formatColumn([])(4)).toBe('4');
  });

  test('are whole shares only where all are whole', () => {
    expect([1, 0.944].map(formatShareColumn([1, null, 0.944]))).toEqual(['100,0\u00a0%', '94,4\u00a0%']);
    expect([1, 0.5].map(formatShareColumn([1, 0.5]))).toEqual(['100\u00a0%', '50\u00a0%']);
  });
});
