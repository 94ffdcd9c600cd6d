import { expect, test } from 'vitest';
import { wilson } from './satisfaction.ts';

test('a share of a random sample has an interval around it', () => {
  const [low, high] = wilson(1053, 1184, null);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.870', '0.906']);
});

test('asking more of a small population makes the interval narrower; asking all of it closes it', () => {
  const width = (population: number | null) => {
    const [low, high] = wilson(45, 50, population);
    return high - low;
  };
  expect(width(100)).toBeLessThan(width(null));
  expect(width(51)).toBeLessThan(0.05);
});

test('the interval stays a share, also when everybody is satisfied', () => {
  const [low, high] = wilson(50, 50, null);
  expect(high).toBeLessThanOrEqual(1);
  expect(low).toBeGreaterThan(0.9);
});
