import { scaleLinear } from 'd3-scale';
import { spread } from './spread.ts';

export interface Change {
  name: string;
  /** The code of the unit that it is of. */
  unit?: string;
  from: number;
  to: number;
  /** Named and coloured; the others are a quiet background. */
  marked: boolean;
}

/** A line from the earlier year to the later one; heights in rem. */
export interface SlopeLine extends Change {
  y1: number;
  y2: number;
  /** Where the labels stand, moved apart so that they do not cover each other. */
  label1: number;
  label2: number;
}

/** @param height of the drawing in rem */
export function slopeLines(changes: readonly Change[], height: number): SlopeLine[] {
  const values = changes.flatMap(({ from, to }) => [from, to]);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([height - 1, 1]);
  const lines = changes.map((change) => ({ ...change, y1: y(change.from), y2: y(change.to) }));
  const marked = lines.filter((line) => line.marked);
  const [starts, ends] = [
    spread(
      marked.map(({ y1 }) => y1),
      1.05,
      height,
    ),
    spread(
      marked.map(({ y2 }) => y2),
      1.05,
      height,
    ),
  ];
  return lines.map((line) => {
    const index = marked.indexOf(line);
    return { ...line, label1: starts[index] ?? line.y1, label2: ends[index] ?? line.y2 };
  });
}
