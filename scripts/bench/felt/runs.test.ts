import { expect, test } from 'vitest';
import { byTurns } from './runs.ts';

test('things are measured by turns, the first run of each is thrown away', async () => {
  const order: string[] = [];
  const thing = (name: string) => async (run: number) => {
    order.push(`${name}${run}`);
    return { size: order.length };
  };
  expect(await byTurns({ a: thing('a'), b: thing('b') }, 2)).toEqual({ a: { size: [3, 5] }, b: { size: [4, 6] } });
  expect(order).toEqual(['a0', 'b0', 'a0', 'b0', 'a1', 'b1']);
});
