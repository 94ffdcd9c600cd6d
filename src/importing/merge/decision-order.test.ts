import { describe, expect, test } from 'vitest';
import { actNumberKey } from '../../text/act-number.ts';
import { compareDecisions, nameDecision, type DecisionDates } from './decision-order.ts';

const none: DecisionDates = new Map();
const known: DecisionDates = new Map([
  [actNumberKey('163/QĐ-BTP'), '2024-03-02'],
  [actNumberKey('1833/QĐ-BTP'), '2025-06-02'],
]);

describe('which of two decisions is later', () => {
  test.each([
    ['12/QĐ-BTP ngày 02/06/2025', '9/QĐ-BTP ngày 01/03/2024', 1],
    ['9/QĐ-BTP, ngày 1-3-2024', '12/QĐ-BTP ngày 2 tháng 6 năm 2025', -1],
    ['12/2024/QĐ-UBND', '9/2025/QĐ-UBND', -1],
    ['12/QĐ-UBND năm 2026', '9/QĐ-UBND ngày 31/12/2025', 1],
    ['470 /QĐ-LĐTBXH', '470/QĐ-LĐTBXH', 0],
    ['12/QĐ-BTP', '9/QĐ-BTP', null],
    ['1833/QĐ-BTP', '163/QĐ-BTP', null],
    ['12/2025/QĐ-UBND', '9/QĐ-UBND ngày 01/03/2025', null],
    ['12/2025/QĐ-UBND', '9/2025/QĐ-UBND', null],
    ['', '9/QĐ-BTP ngày 01/03/2024', null],
  ])('is told by days and years in the text, never by running numbers: %s, %s', (first, second, order) => {
    expect(compareDecisions(first, second, none)).toBe(order);
  });

  test('is told by what the portal knows of the numbers', () => {
    expect(compareDecisions('1833/QĐ-BTP', '163/QĐ-BTP', known)).toBe(1);
    expect(compareDecisions('163/QĐ-BTP', '9/QĐ-BTP ngày 01/03/2023', known)).toBe(1);
    expect(compareDecisions('163/QĐ-BTP', '99/QĐ-BTP', known)).toBeNull();
    expect(compareDecisions('163/QĐ-BTP; 99/QĐ-BTP', '9/QĐ-BTP ngày 01/03/2023', known)).toBeNull();
  });
});

test('a decision is named with what is known of its day', () => {
  expect(nameDecision('163/QĐ-BTP', known)).toBe('163/QĐ-BTP (ký 02/03/2024)');
  expect(nameDecision('12/2025/QĐ-UBND', none)).toBe('12/2025/QĐ-UBND (năm 2025)');
  expect(nameDecision('99/QĐ-BTP', known)).toBe('99/QĐ-BTP (không rõ ngày)');
  expect(nameDecision('', none)).toBe('không ghi quyết định');
});
