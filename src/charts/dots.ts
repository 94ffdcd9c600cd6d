import { scaleLinear } from 'd3-scale';
import { collide, type Label } from './labels.ts';
import { niceRange } from './line.ts';
import { wrapWords } from './wrap.ts';

export interface DotRow {
  id: string;
  name: string;
  /** `null` where none was published. */
  value: number | null;
  /** The same a year earlier. */
  before: number | null;
}

/** Where a row's dots are: across in percent, down in rem. */
interface PlacedRow {
  lines: string[];
  y: number;
  x: number | null;
  before: number | null;
}

export interface DotDrawing<Row extends DotRow> {
  rows: (Omit<Row, 'before'> & PlacedRow)[];
  thresholds: { x: number; label: Label }[];
  range: [number, number];
  /** Where the scale lies, in percent of the width. */
  from: number;
  to: number;
  /** Where the scale begins below the names of thresholds. */
  top: number;
  height: number;
}

/** Where the scale begins, after the names: so many letters have room on the narrowest desk with the largest text. */
const columns = [
  { from: 27, letters: 20 },
  { from: 38, letters: 28 },
] as const;
/** Where it ends, before the values. */
const to = 92;
/** Of a line of a name, in rem. */
export const nameHeight = 1.1;
const rowHeight = 1.55;
/** A desk is never narrower than so many rem: a label of a phone's width takes less of it. */
const deskOfPhones = 38 / 13;

/** One row for each unit in the order given, its dots on one scale, with the thresholds that are above nought. */
export function drawDots<Row extends DotRow>(rows: readonly Row[], limits: readonly { text: string; minimum: number }[]): DotDrawing<Row> {
  const { from, letters } = columns[rows.every(({ name }) => name.length <= columns[0].letters) ? 0 : 1];
  const shown = limits.filter(({ minimum }) => minimum > 0);
  const range = niceRange([...rows.flatMap(({ value, before }) => [value, before]), ...shown.map(({ minimum }) => minimum)], 5);
  const scale = scaleLinear().domain(range).range([from, to]);
  const at = (value: number | null) => (value === null ? null : Math.round(scale(value) * 100) / 100);
  const labels = nameThresholds(shown.map(({ text, minimum }) => ({ text, x: scale(minimum) })));
  const top = Math.max(0, ...labels.map(({ y }) => y + 0.4));
  let y = top + 0.3;
  const placed = rows.map((row) => {
    const lines = wrapWords(row.name, letters);
    const height = rowHeight + (lines.length - 1) * nameHeight;
    const middle = Math.round((y + height / 2) * 100) / 100;
    y += height;
    return { ...row, lines, y: middle, x: at(row.value), before: at(row.before) };
  });
  return {
    rows: placed,
    thresholds: labels.map((label, index) => ({ x: at(shown[index]?.minimum ?? 0) ?? 0, label })),
    range,
    from,
    to,
    top,
    height: Math.round(y * 100) / 100,
  };
}

/** Each on the lowest line where it covers none before it. */
function nameThresholds(wanted: readonly { text: string; x: number }[]): Label[] {
  const placed: Label[] = [];
  for (const { text, x } of wanted) {
    const anchor = x > 84 ? 'end' : 'middle';
    const on = (line: number): Label => ({ text, x, y: 0.85 + line * nameHeight, anchor });
    const wide = (label: Label) => ({ ...label, x: label.x * deskOfPhones });
    const line = wanted.findIndex((_, index) => !placed.some((other) => collide(wide(on(index)), wide(other))));
    placed.push(on(Math.max(0, line)));
  }
  return placed;
}
