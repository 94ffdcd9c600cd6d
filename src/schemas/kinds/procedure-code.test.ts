import { describe, expect, test } from 'vitest';
import { procedureCode, procedureCodes } from './procedure-code.ts';

describe('a procedure code', () => {
  test.each(['1.001193', '1001193', '1.001193.H19', '1.001193.000.00.00.H54.'])('reads %s', (text) => {
    expect(procedureCode.read(text)).toEqual({ value: '1.001193' });
  });

  test.each([
    ['2.00078', '2.000780', 'Excel đã bỏ số 0 ở cuối mã? Viết 2.000780, và đặt kiểu ô là Text trước khi gõ mã.'],
    ['2,00078', '2.000780', 'Excel đã bỏ số 0 ở cuối mã? Viết 2.000780, và đặt kiểu ô là Text trước khi gõ mã.'],
    ['1.012', '1.012000', 'Excel đã bỏ số 0 ở cuối mã? Viết 1.012000, và đặt kiểu ô là Text trước khi gõ mã.'],
    ['001193', undefined, 'Thiếu chữ số đầu? Mã có bảy chữ số, ví dụ 1.001193.'],
    ['abc', undefined, undefined],
  ])('«%s» is none, and is told what it may have been', (text, suggestion, hint) => {
    const reading = procedureCode.read(text);
    expect('problem' in reading && reading.problem).toMatchObject({ rule: { code: 'sai-ma-thu-tuc' }, finding: { found: text, hint } });
    expect('problem' in reading && reading.problem.finding.suggestion).toBe(suggestion);
  });
});

test('the code that shows how codes are written is called an example, and is no suggestion', () => {
  const reading = procedureCode.read('9.99');
  const { expected, suggestion } = 'problem' in reading ? reading.problem.finding : {};
  expect([expected, suggestion]).toEqual(['bảy chữ số, ví dụ 1.001193', undefined]);
});

describe('several procedure codes', () => {
  test('are parted by semicolons, commas or line breaks', () => {
    expect(procedureCodes.read('1.004194; 2000986,1.001193\n1.000894')).toEqual({
      value: ['1.004194', '2.000986', '1.001193', '1.000894'],
    });
  });

  test('are refused when one is wrong', () => {
    expect(procedureCodes.read('1.004194; 2.0')).toMatchObject({ problem: { finding: { found: '2.0' } } });
  });
});
