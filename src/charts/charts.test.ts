import { describe, expect, test } from 'vitest';
import { drawDots } from './dots.ts';
import { collide, placeLabels, type Label } from './labels.ts';
import { drawLine, niceRange, type LineFrame } from './line.ts';
import { drawSlopes } from './slope.ts';
import { spread } from './spread.ts';
import { stackShares } from './stacked.ts';
import { wrapWords } from './wrap.ts';

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
    expect(spread([5, 1, 3], [1, 1, 1], 10)).toEqual([5, 1, 3]);
  });

  test('keeps the gap and the end', () => {
    const placed = spread([9.5, 9.6, 9.7], [1, 1, 1], 10).sort((a, b) => a - b);
    expect(placed[2]).toBeLessThanOrEqual(9.5);
    expect(placed.slice(1).every((value, index) => value - (placed[index] ?? 0) >= 1 - 1e-9)).toBe(true);
  });

  test('gives a label of two lines the room of two', () => {
    const [first = 0, second = 0] = spread([5, 5.1], [2, 1], 10);
    expect(second - first).toBeCloseTo(1.5);
  });

  test('moves a crowd to both sides of where it stands', () => {
    const placed = spread([5, 5, 5], [1, 1, 1], 10);
    expect(placed).toEqual([4, 5, 6]);
    expect(spread([5, 9, 5.2], [1, 1, 1], 10).map((value) => Math.round(value * 10) / 10)).toEqual([4.6, 9, 5.6]);
  });

  test('keeps to both ends', () => {
    expect(spread([0, 0.1], [1, 1], 10)).toEqual([0.5, 1.5]);
    expect(spread([10, 9.9], [1, 1], 10)).toEqual([9.5, 8.5]);
  });
});

test('wrapWords breaks between words and cuts none', () => {
  expect(wrapWords('Kinh tế, Hạ tầng và Đô thị', 16)).toEqual(['Kinh tế, Hạ tầng', 'và Đô thị']);
  expect(wrapWords('Krông Nguyễnnnnnnnnnnnnnnnn', 10)).toEqual(['Krông', 'Nguyễnnnnnnnnnnnnnnnn']);
});

describe('placeLabels', () => {
  const label = (x: number, y = 2): Label => ({ text: '90,4 %', x, y, anchor: 'middle' });

  test('takes the first place that is free', () => {
    const [second, third] = [label(50, 4), label(50, 6)];
    expect(placeLabels([[label(50)], [label(52), second], [label(51), label(53, 4), third]], [])).toEqual([label(50), second, third]);
  });

  test('leaves out what has no place, and moves nothing that stands', () => {
    expect(placeLabels([[label(50)]], [label(51)])).toEqual([]);
  });
});

describe('drawSlopes', () => {
  const change = (id: string, from: number, to: number, name = id) => ({ id, name, from, to, marked: id === 'a' });

  test('puts the higher score higher', () => {
    const { lines } = drawSlopes([change('a', 62.5, 70.25)], String);
    expect(lines[0]?.y1).toBeGreaterThan(lines[0]?.y2 ?? 0);
  });

  test('names every line at its end, in the order of the ends, and cuts no name', () => {
    const { lines, height } = drawSlopes(
      [change('a', 60, 70), change('b', 61, 70.1, 'Kinh tế, Hạ tầng và Đô thị'), change('c', 62, 70.2)],
      String,
    );
    const ordered = lines.toSorted((a, b) => a.label2 - b.label2);
    expect(ordered.map((line) => line.lines.join(' '))).toEqual(['70.2 c', '70.1 Kinh tế, Hạ tầng và Đô thị', '70 a']);
    expect(ordered.every(({ label2 }, index) => index === 0 || label2 - (ordered[index - 1]?.label2 ?? 0) >= 1)).toBe(true);
    expect(height).toBeGreaterThanOrEqual(18);
  });

  test('gives long names more of the width', () => {
    const ends = ['Nậm Lúng', 'Kinh tế, Hạ tầng và Đô thị'].map((name) => drawSlopes([change('a', 60, 70, name)], String).end);
    expect(ends[1]).toBeLessThan(ends[0] ?? 0);
  });

  test('draws only what is marked where there are too many to name', () => {
    const many = Array.from({ length: 60 }, (_, index) => change(String(index), index, index + 1));
    expect(drawSlopes([...many, change('a', 1, 2)], String).lines.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('drawLine', () => {
  const measures = [
    { name: '1', value: 1 },
    { name: '2', value: null },
    { name: '3', value: 3 },
    { name: '4', value: 2, broken: true },
    { name: '5', value: 2 },
  ];
  const frame: LineFrame = { range: [0, 4], height: 10, format: (value) => `${value} %`, named: [4, 0] };

  test('joins neither over a missing figure nor over a break', () => {
    const { joins, breaks, quiet } = drawLine(measures, frame);
    expect(joins.map(({ from, to }) => [from.name, to.name])).toEqual([['4', '5']]);
    expect(breaks).toHaveLength(1);
    expect(quiet.filter(({ text }) => text === '?')).toHaveLength(1);
  });

  test('never draws a missing figure as nought', () => {
    expect(drawLine(measures, frame).points.map(({ name }) => name)).toEqual(['1', '3', '4', '5']);
  });

  test('writes out the values that are named; no text covers another, wherever the line goes', () => {
    for (const values of [
      [89.4, 96, 90.4],
      [94, 94, 94],
      [90, 100, 90, 100],
      [100, 90, 89.9, 90.1],
    ]) {
      const series = values.map((value, index) => ({ name: String(index), value, tick: String(2020 + index) }));
      const named = [values.length - 1, 0, 1];
      const { values: written, quiet } = drawLine(series, { ...frame, range: [89, 100], height: 6, named });
      expect(written.map(({ text }) => text)).toEqual(expect.arrayContaining([`${values.at(-1)} %`, `${values[0]} %`]));
      const all = [...written, ...quiet];
      expect(all.filter((label, index) => all.slice(index + 1).some((other) => collide(label, other)))).toEqual([]);
    }
  });
});

describe('drawDots', () => {
  const row = (id: string, value: number | null, before: number | null = null) => ({ id, name: id, value, before });

  test('puts more points further right, on a scale that holds years and thresholds', () => {
    const { rows, thresholds, from, to } = drawDots([row('a', 91), row('b', 70, 48)], [{ text: 'Tốt từ 85', minimum: 85 }]);
    expect(rows[0]?.x).toBeGreaterThan(thresholds[0]?.x ?? 100);
    expect(rows[1]?.before).toBeLessThan(rows[1]?.x ?? 0);
    expect([rows[0]?.x, rows[1]?.before].every((x) => x != null && x >= from && x <= to)).toBe(true);
  });

  test('has no dot for a missing total', () => {
    expect(drawDots([row('a', 91), row('b', null)], []).rows.map(({ x }) => x === null)).toEqual([false, true]);
  });

  test('gives names of two lines two lines, and no row stands in another', () => {
    const { rows, height } = drawDots([row('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 91), row('b', 80)], []);
    expect(rows[0]?.lines.length).toBeGreaterThan(1);
    expect((rows[1]?.y ?? 0) - (rows[0]?.y ?? 0)).toBeGreaterThan(2);
    expect(height).toBeGreaterThan(rows[1]?.y ?? 0);
  });

  test('thresholds that lie close together are named on lines of their own', () => {
    const { thresholds } = drawDots(
      [row('a', 91), row('b', 20)],
      [90, 89, 88].map((minimum) => ({ text: 'Trung bình', minimum })),
    );
    expect(new Set(thresholds.map(({ label }) => label.y)).size).toBe(3);
  });
});

test('niceRange holds every value and has a height', () => {
  expect(niceRange([0.964, 0.991, null], 0.01)).toEqual([0.96, 1]);
  expect(niceRange([5, 5], 1)).toEqual([4, 6]);
});
