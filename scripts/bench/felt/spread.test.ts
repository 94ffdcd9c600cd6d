import { expect, test } from 'vitest';
import { medianOf, printRatio, printRuns } from './spread.ts';

test('the median is the middle run, or between the two in the middle', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([9, 1, 5, 7])).toBe(6);
  expect(medianOf([])).toBeNaN();
});

test('runs are printed with their ends, and without where all are alike', () => {
  expect(printRuns([130, 90, 100], 0)).toBe('100 (90–130)');
  expect(printRuns([12, 12], 0)).toBe('12');
  expect(printRuns([], 0)).toBe('–');
});

test('a ratio needs something to divide by', () => {
  expect(printRatio([50], [100])).toBe('0.50');
  expect(printRatio([50], [0])).toBe('–');
  expect(printRatio([50], [])).toBe('–');
});
