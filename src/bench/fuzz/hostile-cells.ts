import type { Column } from '../../schemas/table.ts';
import { missingValue } from '../../schemas/rules/missing-value.ts';
import { normalise } from '../../text/normalise.ts';

/** What may turn up in a cell, by mistake or on purpose. */
export const hostileCells: readonly string[] = [
  '', ' ', '\u200b', ';;;', ',', '"', '""', "'", '../x', '..\\x', '%2e%2e', '..;', '__proto__', 'constructor', 'hasOwnProperty', 'toString',
  'javascript:canary()', 'java\tscript:canary()', '//canary.example/', 'data:text/html,x', '<script>canary()</script>', '"><img src=x onerror=canary()>', '{{x}}${x}',
  '=1+1', '@SUM(A1)', '-1', '+1', '1e9', '1.19', '2.00078', '5', '0', '00', '1,234.5', '14.5', '50,000', 'NaN', 'Infinity', '-0', '0x10', '９９', '1'.repeat(400), 'x'.repeat(5000),
  '31/02/2020', '2026-13-01', '0000-00-00', '99/99/9999', '12/2026', 'null', 'undefined', 'true', '[object Object]', 'a\n::error::b', 'a\r\nb\r\nc', '\u001b[31m', '\u202e1.001193', '\ud83d\ude00', 'Kê\u0301t', '\u0301'.repeat(300),
  'Toàn phần', 'Cấp xã; cấp lạ', '1.001193; x', 'Quý V/2026', '5 hôm', '8.000 đồng/(', ')))(((', '€ 5', '14,5/', '/16',
];

/** The rule that has to refuse a text in a column, as the kind of the column judges it; `null` when it is welcome. */
export function refusalOf(cell: string, column: Column<unknown, boolean>): string | null {
  const text = normalise(cell);
  if (text === '') return column.required ? missingValue.code : null;
  const reading = column.kind.read(text);
  if ('problem' in reading) return reading.problem.rule.code;
  return column.required && Array.isArray(reading.value) && reading.value.length === 0 ? missingValue.code : null;
}
