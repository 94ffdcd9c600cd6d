import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { says } from './expected-sheets.ts';
import { benchImport, sheetFolder } from './import-bench.ts';

const folder = sheetFolder();
const present = existsSync(folder);
if (!present) console.warn(`Skipped: no official sheets in ${folder}. Set CONGKHAI_SHEETS to a folder that has them.`);

describe.skipIf(!present)('the official sheets (skipped where they are absent: CONGKHAI_SHEETS)', () => {
  test('at least 99 % of the labels and 98 % of the rows are read as a person read them', async () => {
    const { grades, wrong } = await benchImport(folder);
    const share = ({ right, all }: { right: number; all: number }) => right / all;
    expect(wrong).toEqual([]);
    expect(share(grades.labels)).toBeGreaterThanOrEqual(0.99);
    for (const kind of ['channels', 'papers', 'acts'] as const) expect(share(grades[kind])).toBeGreaterThanOrEqual(0.98);
    expect(grades.labels.all).toBeGreaterThanOrEqual(20);
  });
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
