import { scaleLinear } from 'd3-scale';
import { spread } from './spread.ts';
import { wrapWords } from './wrap.ts';

export interface Change {
  id: string;
  name: string;
  from: number;
  to: number;
  /** Coloured, with both its values; the others are a quiet background. */
  marked: boolean;
}

/** A line from the earlier year to the later one; heights in rem. */
export interface SlopeLine extends Change {
  y1: number;
  y2: number;
  /** Where the labels stand, moved apart so that they do not cover each other. */
  label1: number;
  label2: number;
  /** The name at the end of the line, with the later value in front. */
  lines: string[];
}

export interface SlopeDrawing {
  lines: SlopeLine[];
  height: number;
  /** Where the later year stands, in percent of the width; labels begin right of it. */
  end: number;
}

/** Height of a line of a label, and of what surrounds it, in rem. */
export const lineHeight = 1.02;
/** So many letters have room right of the lines on a phone with large text; long names get more of the width. */
const columns = [
  { end: 46, letters: 16 },
  { end: 34, letters: 19 },
] as const;
/** More names than this are no chart any more; then only marked lines are drawn. */
const mostNamed = 40;

/** Lines of which each is named at its end, the quiet ones first, so that the marked are drawn over them. */
export function drawSlopes(changes: readonly Change[], format: (value: number) => string): SlopeDrawing {
  const drawn = changes.length > mostNamed ? changes.filter(({ marked }) => marked) : changes;
  const texts = drawn.map(({ name, to }) => `${format(to)} ${name}`);
  const { end, letters } = columns[texts.every(({ length }) => length <= columns[0].letters) ? 0 : 1];
  const labels = texts.map((text) => wrapWords(text, letters));
  // A name of several lines stands a little apart from its neighbours.
  const sizes = labels.map(({ length }) => length * lineHeight + (length > 1 ? 0.35 : 0));
  const height = Math.max(
    18,
    sizes.reduce((sum, size) => sum + size, 1),
  );
  const values = drawn.flatMap(({ from, to }) => [from, to]);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([height - 1, 1]);
  const marked = drawn.filter((change) => change.marked);
  const starts = spread(
    marked.map(({ from }) => y(from)),
    marked.map(() => lineHeight),
    height,
  );
  const ends = spread(
    drawn.map(({ to }) => y(to)),
    sizes,
    height,
  );
  const lines = drawn.map((change, index) => {
    const [y1, y2] = [y(change.from), y(change.to)];
    const [label1, label2] = [starts[marked.indexOf(change)] ?? y1, ends[index] ?? y2];
    return { ...change, y1: round(y1), y2: round(y2), label1: round(label1), label2: round(label2), lines: labels[index] ?? [] };
  });
  return { lines: lines.sort((a, b) => Number(a.marked) - Number(b.marked)), height, end };
}

const round = (value: number) => Math.round(value * 100) / 100;
