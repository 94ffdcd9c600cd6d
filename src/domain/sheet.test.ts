import { describe, expect, test } from 'vitest';
import type { Paper } from '../portal/portal.ts';
import { sampleChannel, samplePaper, sampleProcedure } from '../tests/samples.ts';
import { densityOf } from './sheet.ts';

const papers = (count: number, note: string | null = null): Paper[] =>
  Array.from({ length: count }, (_, index) => samplePaper(`Giấy tờ thứ ${index + 1}`, { note }));
const densityWith = (count: number, note?: string) =>
  densityOf(sampleProcedure('1.000001', 'Mẫu', { channels: [sampleChannel('3 ngày làm việc')], papers: papers(count, note) }));

describe('the sheet of a procedure', () => {
  test('is set large where there is little', () => {
    expect(densityWith(2)).toBe(1);
  });

  test('is set smaller where an answer is long: it stands in a third of the width', () => {
    const withAnswer = (letters: number) =>
      densityOf(sampleProcedure('1.000001', 'Mẫu', { channels: [sampleChannel('3 ngày làm việc', { where: 'a'.repeat(letters) })] }));
    expect([withAnswer(60), withAnswer(700)]).toEqual([1, 2]);
  });

  test('is set smaller, the more there is', () => {
    const densities = [10, 60, 80, 95, 130].map((count) => densityWith(count));
    expect(densities).toEqual([...densities].sort((a, b) => a - b));
    expect(new Set(densities).size).toBeGreaterThan(2);
    expect(densities.at(-1)).toBe(5);
  });

  test('counts what is said of a price, once for all the ways that have it in common', () => {
    const note = 'Trường hợp hồ sơ nộp trực tuyến thì thu một nửa. '.repeat(40);
    const price = (words: string) => [{ amount: 5000, currency: 'đồng', per: null, note: words }] as const;
    const densityOfPrices = (...words: string[]) =>
      densityOf(
        sampleProcedure('1.000001', 'Mẫu', {
          channels: words.map((said) => sampleChannel('3 ngày làm việc', { fees: [...price(said)] })),
        }),
      );
    expect([densityOfPrices(''), densityOfPrices(note), densityOfPrices(note, note)]).toEqual([1, 1, 1]);
    expect(densityOfPrices(`${note}a`, `${note}b`)).toBeGreaterThan(1);
  });

  test('counts what is said of each paper', () => {
    expect(densityWith(20, 'Một ghi chú dài. '.repeat(10))).toBeGreaterThan(densityWith(20));
  });
});
