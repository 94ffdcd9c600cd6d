// Thổ cẩm: bands of stepped diamonds, laid along whatever edge the cloth has.
import { fill, ink, line, mix, polyline } from './paper.ts';
import type { Point } from './paper.ts';

/** A diamond climbed in steps, because on a loom a slanted line is a staircase. */
function steppedDiamond(size: number, steps = 3): string {
  const unit = size / steps;
  const quarter: Point[] = [];
  for (let step = 0; step < steps; step += 1) quarter.push([unit * step + unit * 0.5, size - unit * step], [unit * step + unit * 0.5, size - unit * (step + 1)]);
  const flip = (sx: number, sy: number, reverse: boolean): Point[] => {
    const side = quarter.map(([x, y]): Point => [x * sx, y * sy]);
    return reverse ? side.reverse() : side;
  };
  return `${polyline([...flip(1, 1, false), ...flip(1, -1, true), ...flip(-1, -1, false), ...flip(-1, 1, true)])}Z`;
}

export type Weave = { ground: string; figure: string; heart: string; edge: string };

export const redWeave: Weave = { ground: ink.brick, figure: ink.straw, heart: ink.indigo, edge: ink.rice };
export const goldWeave: Weave = { ground: ink.rice, figure: ink.brick, heart: ink.paper, edge: ink.brick };
export const greenWeave: Weave = { ground: ink.green, figure: ink.straw, heart: ink.brick, edge: ink.rice };

/** A woven band following a path of points, its diamonds turned with the cloth. */
export function band(points: Point[], width: number, weave: Weave = redWeave): string {
  const path = polyline(points);
  const flatEnds = 'style="stroke-linecap:butt"';
  let drawn = line(path, weave.edge, width, flatEnds) + line(path, weave.ground, width * 0.76, flatEnds);
  const gap = width * 0.86;
  let walked = gap / 2;
  for (let index = 1; index < points.length; index += 1) {
    const [start, end] = [points[index - 1] as Point, points[index] as Point];
    const span = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const turn = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
    for (; walked < span; walked += gap) {
      const [x, y] = [start[0] + ((end[0] - start[0]) * walked) / span, start[1] + ((end[1] - start[1]) * walked) / span];
      const diamonds = fill(steppedDiamond(width * 0.34), weave.figure) + fill(steppedDiamond(width * 0.15, 2), weave.heart);
      drawn += `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})">${diamonds}</g>`;
    }
    walked -= span;
  }
  return drawn;
}

/** Points along a quadratic sweep, for hems that hang in a curve. */
export function sweep(start: Point, control: Point, end: Point, count = 10): Point[] {
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const t = index / count;
    const along = (axis: 0 | 1): number => (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
    return [along(0), along(1)];
  });
}

/** Pleats: thin darker creases falling from one edge to another. */
export function pleats(top: [Point, Point], bottom: [Point, Point], count: number, colour: string, width = 1.2): string {
  let path = '';
  for (let index = 1; index < count; index += 1) {
    const t = index / count;
    const at = ([start, end]: [Point, Point]): Point => [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t];
    path += polyline([at(top), at(bottom)]);
  }
  return line(path, mix(colour, ink.night, 0.45), width, 'opacity="0.7"');
}
