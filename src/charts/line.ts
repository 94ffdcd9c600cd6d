import { scaleLinear, scalePoint } from 'd3-scale';
import { collide, placeLabels, type Label } from './labels.ts';

export interface Measure {
  /** What the point is of, as a reader says it: `Quý III/2026`. */
  name: string;
  /** Written below it, where the axis has a mark. */
  tick?: string | undefined;
  value: number | null;
  /** Counted in another way than the point before: no line joins the two. */
  broken?: boolean | undefined;
  /** Added up from other units: drawn hollow. */
  derived?: boolean | undefined;
}

export interface Point {
  name: string;
  value: number;
  x: number;
  y: number;
  derived: boolean;
}

/** How a series is drawn. */
export interface LineFrame {
  /** What the axis spans, bottom to top. */
  range: [number, number];
  /** Of the drawing in rem, without the marks below. */
  height: number;
  /** Prints a value. */
  format: (value: number) => string;
  /** The places in the series of the values that are written out, the most important first. */
  named: readonly number[];
  /** What happened at a break. */
  breakName?: string | undefined;
}

/** A chart of one measure over time: across in percent, heights in rem. No two of its texts cover each other. */
export interface LineDrawing {
  points: Point[];
  joins: { from: Point; to: Point }[];
  breaks: number[];
  lines: number[];
  /** The values of the axis, its marks, breaks, and where nobody reported. */
  quiet: Label[];
  /** Values that are written out. */
  values: Label[];
}

export function drawLine(measures: readonly Measure[], frame: LineFrame): LineDrawing {
  const { range, height, format, named, breakName } = frame;
  const x = scalePoint<number>()
    .domain(measures.map((_, index) => index))
    .range([4, 78]);
  const y = scaleLinear()
    .domain(range)
    .range([height - 1.2, breakName ? 2.1 : 1.2]);
  const across = measures.map((_, index) => round(x(index) ?? 0));
  const at = (index: number) => across[index] ?? 0;
  const points = measures.map(({ name, value, derived }, index) =>
    value === null ? null : { name, value, x: at(index), y: round(y(value)), derived: derived === true },
  );
  const breaks = measures.flatMap(({ broken }, index) => (broken && index > 0 ? [(at(index) + at(index - 1)) / 2] : []));
  const lines = range.map((value) => round(y(value)));
  const quiet: Label[] = [
    ...lines.map((line, index): Label => ({ text: format(range[index] ?? 0), x: 100, y: line - 0.25, anchor: 'end' })),
    ...breaks.map((middle): Label => ({ text: breakName ?? '', x: middle, y: 0.8, anchor: 'middle' })),
    ...marksOf(measures, across, height),
  ];
  const wanted = named.flatMap((index) => {
    const point = points[index];
    return point ? [placesFor(format(point.value), point, [points[index - 1], points[index + 1]])] : [];
  });
  return {
    points: points.filter((point) => point !== null),
    joins: points.flatMap((to, index) => {
      const from = points[index - 1];
      return from && to && !measures[index]?.broken ? [{ from, to }] : [];
    }),
    breaks,
    lines,
    quiet,
    values: placeLabels(wanted, quiet),
  };
}

/** The marks of the axis, and a question mark where there is no figure. */
function marksOf(measures: readonly Measure[], across: readonly number[], height: number): Label[] {
  const at = (index: number) => across[index] ?? 0;
  const ticks = measures.flatMap(({ tick }, index): Label[] =>
    tick ? [{ text: tick, x: at(index) - 2, y: height + 0.9, anchor: 'start' }] : [],
  );
  const gaps = measures.flatMap(({ value }, index): Label[] =>
    value === null ? [{ text: '?', x: at(index), y: height - 0.3, anchor: 'middle' }] : [],
  );
  return [...thin(ticks), ...gaps];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Above a point or below it, first on the side where no line goes on. */
function placesFor(text: string, { x, y }: Point, neighbours: readonly (Point | null | undefined)[]): Label[] {
  const beside = neighbours.filter((point) => point != null);
  const rising = beside.filter((point) => point.y < y).length > beside.length / 2;
  const sides = rising ? [y + 1, y - 0.5] : [y - 0.5, y + 1];
  const anchor = x <= 8 ? 'start' : x >= 74 ? 'end' : 'middle';
  const anchors = [...new Set([anchor, 'middle', 'end', 'start'] as const)];
  // At the edges a label begins or ends at its point's own edge.
  const from = (way: Label['anchor']) => (way === 'start' ? x - 2 : way === 'end' ? x + 2 : x);
  return anchors.flatMap((way) => sides.map((side) => ({ text, x: from(way), y: side, anchor: way })));
}

/** Marks from the first on, without those that would cover the one before. */
function thin(ticks: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || !collide(last, tick)) kept.push(tick);
  }
  return kept;
}

/** A range that holds all values, widened to round steps. @example niceRange([0.964, 0.991], 0.01) // => [0.96, 1] */
export function niceRange(values: readonly (number | null)[], step: number): [number, number] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const widened = (value: number, towards: (steps: number) => number) =>
    Math.round(towards(Math.round((value / step) * 1e6) / 1e6) * step * 1e6) / 1e6;
  const [low, high] = [widened(Math.min(...known), Math.floor), widened(Math.max(...known), Math.ceil)];
  return low === high ? [low - step, high + step] : [low, high];
}
