import { expect, test } from 'vitest';
import { contrast } from './comparison.ts';

const compared = (totals: Record<string, number | null>) => ({ units: Object.keys(totals).map((id) => ({ id, name: id })), totals });

test('the first comparison is of the two furthest apart', () => {
  expect(contrast(compared({ a: 91, b: 90, c: 60, d: null }))).toEqual(['a', 'c']);
});

test('beside a unit that was chosen stands the one that differs most from it, above or below', () => {
  expect(contrast(compared({ a: 91, b: 90, c: 60 }), 'c')).toEqual(['c', 'a']);
  expect(contrast(compared({ a: 91, b: 80, c: 60 }), 'b')).toEqual(['b', 'c']);
});

test('without totals it is the first two, and never one unit twice', () => {
  expect(contrast(compared({ a: null, b: null, c: null }))).toEqual(['a', 'b']);
  expect(contrast(compared({ a: null, b: 70 }), 'a')).toEqual(['a', 'b']);
  expect(contrast(compared({ a: 80, b: 80 }))).toEqual(['a', 'b']);
});
