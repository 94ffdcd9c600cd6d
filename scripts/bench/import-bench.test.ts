import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { says } from './expected-sheets.ts';
import { benchImport } from './import-bench.ts';

test('sheets that nobody has graded count for the speed alone', async () => {
  const { sheets, grades, wrong } = await benchImport(join(import.meta.dirname, '../../src/importing/fixtures/sheets'));
  expect(sheets).toBe(4);
  expect(wrong).toEqual([]);
  expect(Object.values(grades).map(({ all }) => all)).toEqual([0, 0, 0, 0]);
});

describe('a text says what was read', () => {
  test.each<[string, string, boolean]>([
    ['Cấp Tỉnh; Cấp Xã', 'Cấp Tỉnh, Cấp Xã', true],
    ['Cấp Xã', 'Cấp Tỉnh, Cấp Xã', false],
    ['', '', true],
    ['Không', '', false],
  ])('%j against %j: %s', (text, expected, right) => {
    expect(says(text, expected)).toBe(right);
  });

  test('of a long one the beginning, the end and the number of letters count', () => {
    const expected = { start: 'Bước 1', end: 'kết quả', letters: 23 };
    expect(says('- Bước 1: Nộp, bước 2: nhận kết quả.', expected)).toBe(true);
    expect(says('- Bước 1: Nộp; nhận kết quả.', expected)).toBe(false);
  });
});
