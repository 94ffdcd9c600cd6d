import { describe, expect, test } from 'vitest';
import { drawLine, niceRange } from './line.ts';
import { slopeLines } from './slope.ts';
import { spread } from './spread.ts';
import { stackShares } from './stacked.ts';

describe('stackShares', () => {
  test('fills the bar, in order, without parts of nothing', () => {
    const segments = stackShares([
      { name: 'Tốt', value: 2, tone: 'tot' },
      { name: 'Khá', value: 0, tone: 'kha' },
      { name: 'Yếu', value: 6, tone: 'yeu' },
    ]);
    expect(segments.map(({ name, x, width }) => [name, x, width])).toEqual([
      ['Tốt', 0, 25],
      ['Yếu', 25, 75],
    ]);
  });

  test('draws nothing for nothing', () => {
    expect(stackShares([{ name: 'Tốt', value: 0, tone: 'tot' }])).toEqual([]);
  });

  test('says where a number does not fit', () => {
    expect(
      stackShares([
        { name: 'a', value: 4, tone: '' },
        { name: 'b', value: 1180, tone: '' },
      ]).map(({ roomy }) => roomy),
    ).toEqual([false, true]);
  });
});

describe('spread', () => {
  test('leaves labels that do not touch where they are', () => {
    expect(spread([5, 1, 3], 1, 10)).toEqual([5, 1, 3]);
  });

  test('keeps the gap and the end', () => {
    const placed = spread([9.5, 9.6, 9.7], 1, 10).sort((a, b) => a - b);
    expect(placed[2]).toBeLessThanOrEqual(10);
    expect(placed.slice(1).every((value, index) => value - (placed[index] ?? 0) >= 1 - 1e-9)).toBe(true);
  });
});

test('a slope puts the higher score higher', () => {
  const [line] = slopeLines([{ name: 'Tà Phù', from: 62.5, to: 70.25, marked: true }], 10);
  expect(line?.y1).toBeGreaterThan(line?.y2 ?? 0);
});

describe('drawLine', () => {
  const measures = [
    { name: '1', value: 1 },
    { name: '2', value: null },
    { name: '3', value: 3 },
    { name: '4', value: 2, broken: true },
    { name: '5', value: 2 },
  ];

  test('joins neither over a missing figure nor over a break', () => {
    const { joins, breaks, gaps } = drawLine(measures, [0, 4], 10);
    expect(joins.map(({ from, to }) => [from.name, to.name])).toEqual([['4', '5']]);
    expect(breaks).toHaveLength(1);
    expect(gaps.map(({ name }) => name)).toEqual(['2']);
  });

  test('never draws a missing figure as nought', () => {
    expect(drawLine(measures, [0, 4], 10).points.map(({ name }) => name)).toEqual(['1', '3', '4', '5']);
  });
});

test('niceRange holds every value and has a height', () => {
  expect(niceRange([0.964, 0.991, null], 0.01)).toEqual([0.96, 1]);
  expect(niceRange([5, 5], 1)).toEqual([4, 6]);
});
