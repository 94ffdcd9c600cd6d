import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

test('the same seed gives the same numbers, evenly spread', () => {
  const [one, again] = [seededRandom(7), seededRandom(7)];
  const numbers = Array.from({ length: 6000 }, () => one.whole(6));
  expect(Array.from({ length: 6000 }, () => again.whole(6))).toEqual(numbers);
  for (let face = 0; face < 6; face += 1) expect(numbers.filter((number) => number === face).length).toBeCloseTo(1000, -3);
});

test('there is nothing to pick from an empty list', () => {
  expect(() => seededRandom(1).pick([])).toThrow();
});
