import { describe, expect, test } from 'vitest';
import { count, decimalNumber, stepNumber, wholeNumber, year } from './number.ts';

const decimal = decimalNumber({ from: 0, to: 10_000 });

describe('a number', () => {
  test.each([
    ['7.678', 7678],
    ['14,5', 14.5],
  ])('reads %s', (text, value) => {
    expect(decimal.read(text)).toEqual({ value });
  });

  test.each([
    ['1,234.5', '1.234,5'],
    ['14.5', '14,5'],
    ['0.125', '0,125'],
    ['1,234', null],
    ['12,345,678', '12.345.678'],
    ['mười', null],
    ['1O', '10'],
    ['l4,5', '14,5'],
    ['１４,５', '14,5'],
    ['١٤', '14'],
  ])('written otherwise, «%s», is proposed as «%s», digit for digit', (text, suggestion) => {
    const reading = decimal.read(text);
    expect('problem' in reading ? reading.problem.finding.suggestion : null).toBe(suggestion);
  });
});

describe('what a number may be', () => {
  const finding = (kind: typeof decimal, text: string) => {
    const reading = kind.read(text);
    return 'problem' in reading
      ? [reading.problem.rule.code, reading.problem.finding.message, reading.problem.finding.expected]
      : reading.value;
  };

  test('includes both ends', () => {
    expect(finding(wholeNumber({ from: 1, to: 5 }), '1')).toBe(1);
    expect(finding(wholeNumber({ from: 1, to: 5 }), '5')).toBe(5);
  });

  test('is said when it is less or more', () => {
    const kind = decimalNumber({ from: 1, to: 1000 });
    expect(finding(kind, '-0,5')).toEqual(['so-ngoai-khoang', '«-0,5» nhỏ hơn 1.', 'số từ 1 đến 1.000']);
    expect(finding(kind, '1.000,1')).toEqual(['so-ngoai-khoang', '«1.000,1» lớn hơn 1.000.', 'số từ 1 đến 1.000']);
  });

  test('has at most four digits behind the comma', () => {
    expect(finding(decimalNumber({ from: 0, to: 10 }), '0,1234')).toBe(0.1234);
    expect(finding(decimalNumber({ from: 0, to: 10 }), '0,00001')).toMatchObject([
      'so-ngoai-khoang',
      '«0,00001» có quá bốn chữ số sau dấu phẩy.',
      expect.any(String),
    ]);
  });

  test('does not include what it has to be above', () => {
    const kind = decimalNumber({ above: 0, to: 10 });
    expect(finding(kind, '0')).toEqual(['so-ngoai-khoang', '«0» không lớn hơn 0.', 'số lớn hơn 0, không quá 10']);
    expect(finding(kind, '0,1')).toBe(0.1);
  });

  test.each(['0', '-1', '101', '999.999.999.999'])('for a step is not %s', (text) => {
    expect(finding(stepNumber, text)).toMatchObject(['so-ngoai-khoang', expect.any(String), 'số nguyên từ 1 đến 100']);
  });
});

describe('a count', () => {
  test.each([
    ['0', 0],
    ['02', 2],
    ['1.000', 1000],
  ])('reads %s', (text, value) => {
    expect(count.read(text)).toEqual({ value });
  });

  test.each(['1,5', 'một', '1.5', '-1,5'])('refuses «%s»', (text) => {
    expect(count.read(text)).toMatchObject({ problem: { rule: { code: 'sai-so' } } });
  });

  test.each(['-1', '100.000.001', '999.999.999.999'])('is not «%s»', (text) => {
    expect(count.read(text)).toMatchObject({ problem: { rule: { code: 'so-ngoai-khoang' } } });
  });
});

describe('a year', () => {
  test.each(['1026', '1944', '0000'])('is not «%s», before the state was founded', (text) => {
    expect(year.read(text)).toMatchObject({
      problem: { rule: { code: 'ngay-ngoai-khoang' }, finding: { found: text, expected: 'từ năm 1945' } },
    });
  });

  test('has four digits', () => {
    expect(year.read('2025')).toEqual({ value: 2025 });
  });

  test.each(['25', '2.025', '02025', '２０２５', '2025-2026', 'năm 2025'])('is not «%s»', (text) => {
    expect(year.read(text)).toMatchObject({ problem: { rule: { code: 'sai-so' } } });
  });
});
