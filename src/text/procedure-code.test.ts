import { describe, expect, test } from 'vitest';
import { parseProcedureCode } from './procedure-code.ts';

describe('parseProcedureCode', () => {
  test.each([
    ['1.001193', '1.001193'],
    ['2000815', '2.000815'],
    ['1.012753.H19', '1.012753'],
    ['2.000942.000.00.00.H54.', '2.000942'],
    ['1.012753-H19', '1.012753'],
    ['1.001193.h19', '1.001193'],
    [' 1.001193 ', '1.001193'],
    ['1. 001193', '1.001193'],
    ['1.001193\u00a0.H19', '1.001193'],
  ])('«%s» → %s', (text, code) => {
    expect(parseProcedureCode(text)).toBe(code);
  });

  test.each([
    '',
    '001193',
    '1.00119',
    '2.00078',
    '1.0011930',
    '0.001193',
    '1,001193',
    '1.001193; 2.000815',
    '1.001193 2.000815',
    'A.001193',
    '1.19',
    'Không có',
  ])('refuses «%s»', (text) => {
    expect(parseProcedureCode(text)).toBeNull();
  });

  test('refuses a million digits and a million suffixes alike', () => {
    expect(parseProcedureCode('1'.repeat(1_000_000))).toBeNull();
    expect(parseProcedureCode(`1.001193${'.H19'.repeat(250_000)}!`)).toBeNull();
  });
});
