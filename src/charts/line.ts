import { scaleLinear, scalePoint } from 'd3-scale';

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

/** A chart of one measure over time: across in percent, heights in rem. */
export interface LineDrawing {
  points: Point[];
  joins: { from: Point; to: Point }[];
  ticks: { text: string; x: number }[];
  breaks: number[];
  /** Where nobody reported. */
  gaps: { name: string; x: number }[];
  lines: { value: number; y: number }[];
}

/**
 * @param range what the axis spans, bottom to top
 * @param height of the drawing in rem, without the marks below
 */
export function drawLine(measures: readonly Measure[], range: [number, number], height: number): LineDrawing {
  const x = scalePoint<number>()
    .domain(measures.map((_, index) => index))
    .range([4, 80]);
  const y = scaleLinear()
    .domain(range)
    .range([height - 0.4, 0.8]);
  const at = (index: number) => Math.round((x(index) ?? 0) * 100) / 100;
  const height2 = (value: number) => Math.round(y(value) * 100) / 100;
  const points = measures.map(({ name, value, derived }, index) =>
    value === null ? null : { name, value, x: at(index), y: height2(value), derived: derived === true },
  );
  const joins = points.flatMap((to, index) => {
    const from = points[index - 1];
    return from && to && !measures[index]?.broken ? [{ from, to }] : [];
  });
  return {
    points: points.filter((point) => point !== null),
    joins,
    ticks: measures.flatMap(({ tick }, index) => (tick ? [{ text: tick, x: at(index) }] : [])),
    breaks: measures.flatMap(({ broken }, index) => (broken && index > 0 ? [(at(index) + at(index - 1)) / 2] : [])),
    gaps: measures.flatMap(({ name, value }, index) => (value === null ? [{ name, x: at(index) }] : [])),
    lines: range.map((value) => ({ value, y: height2(value) })),
  };
}

/** A range that holds all values, widened to round steps. @example niceRange([0.964, 0.991], 0.01) // => [0.96, 1] */
export function niceRange(values: readonly (number | null)[], step: number): [number, number] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const round = (value: number, towards: (steps: number) => number) =>
    Math.round(towards(Math.round((value / step) * 1e6) / 1e6) * step * 1e6) / 1e6;
  const [low, high] = [round(Math.min(...known), Math.floor), round(Math.max(...known), Math.ceil)];
  return low === high ? [low - step, high + step] : [low, high];
}
