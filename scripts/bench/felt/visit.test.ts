import { expect, test } from 'vitest';
import { figuresOf } from './visit.ts';

const noted = { firstPaint: 500, largestPaint: 600, shift: 0, firstTap: null };

test('a task blocks by what it takes beyond 50 ms, after the first paint', () => {
  const longTasks = [
    { start: 100, duration: 300 }, // over before anything is painted
    { start: 440, duration: 80 }, // 20 ms of it after the paint
    { start: 700, duration: 90 },
  ];
  expect(figuresOf({ ...noted, longTasks })).toEqual({ firstPaint: 500, largestPaint: 600, shift: 0, blocking: 60, longestTask: 300 });
});

test('a page without long tasks blocks nobody', () => {
  expect(figuresOf({ ...noted, longTasks: [] })).toMatchObject({ blocking: 0, longestTask: 0 });
});
