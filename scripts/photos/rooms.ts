// What a public room is made of: a window on the mountains, papers that say nothing.
import { fill, ink, line, mix, oval, polygon, rect, within } from './paper.ts';
import { disc, mistBank, mountains, terraces } from './land.ts';
import type { Point } from './paper.ts';

export type Box = { x: number; y: number; width: number; height: number };

/** The landscape outside, composed for the opening and cut to it. */
export function outlook({ x, y, width, height }: Box, seed: number): string {
  const far = mix(ink.indigo, ink.paper, 0.66);
  const mid = mix(mix(ink.indigo, ink.green, 0.3), ink.paper, 0.34);
  const at = (points: Point[]): Point[] => points.map(([px, py]) => [x + px * width, y + py * height]);
  const fields = { seed: seed + 9, flat: 0.3, riser: ink.moss, lip: ink.straw };
  const scene = rect(x, y, width, height, mix(ink.straw, ink.paper, 0.3)) + disc(x + width * 0.74, y + height * 0.2, height * 0.09, ink.rice, mix(ink.rice, ink.straw, 0.5))
    + mountains({ ridge: at([[-0.15, 0.42], [0.1, 0.24], [0.34, 0.48], [0.53, 0.29], [0.76, 0.51], [0.95, 0.3], [1.15, 0.45]]), seed, colour: far, shade: mix(far, ink.indigo, 0.25), foot: y + height * 0.8 })
    + mistBank(seed + 2, y + height * 0.62, height * 0.05)
    + mountains({ ridge: at([[-0.15, 0.64], [0.07, 0.55], [0.3, 0.67], [0.6, 0.54], [0.88, 0.64], [1.15, 0.5]]), seed: seed + 4, colour: mid, shade: mix(mid, ink.deep, 0.28), foot: y + height * 0.88, haze: 0.7 })
    + terraces({ ...fields, x: x + width * 0.14, y: y + height * 0.98, radius: width * 0.42, levels: 8, step: height * 0.022, tones: [ink.rice, mix(ink.rice, ink.moss, 0.4), mix(ink.rice, ink.straw, 0.4)] })
    + terraces({ ...fields, x: x + width * 0.95, y: y + height * 1.06, radius: width * 0.5, levels: 8, step: height * 0.026, tones: [ink.rice, ink.gold, mix(ink.rice, ink.straw, 0.4)], riser: ink.green });
  return within(`M${x} ${y}h${width}v${height}h${-width}Z`, scene);
}

/** A wooden frame of four lights with a sill. */
export function frame({ x, y, width, height }: Box, wood: string): string {
  const dark = mix(wood, ink.night, 0.4);
  const edge = Math.max(14, height * 0.052);
  const bars = rect(x + width / 2 - edge * 0.36, y, edge * 0.72, height, wood) + rect(x, y + height * 0.32, width, edge * 0.46, wood) + rect(x + width / 4 - 3, y, 6, height, dark) + rect(x + (width * 3) / 4 - 3, y, 6, height, dark);
  const rim = `M${x - edge} ${y - edge}h${width + edge * 2}v${height + edge * 2}h${-width - edge * 2}ZM${x} ${y}v${height}h${width}v${-height}Z`;
  return bars + fill(rim, mix(wood, ink.paper, 0.1), 'fill-rule="evenodd"') + rect(x - edge * 2, y + height + edge * 0.7, width + edge * 4, edge, mix(ink.mist, ink.wood, 0.2));
}

/** A sheet lying on a table, given by its four corners; its lines stand for writing. */
export function sheetOfPaper(corners: [Point, Point, Point, Point], lines = 4, colour = ink.paper): string {
  const between = (from: Point, to: Point, t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  let rules = '';
  for (let row = 1; row <= lines; row += 1) {
    const t = 0.12 + (row / (lines + 1)) * 0.76;
    const [start, end] = [between(topLeft, bottomLeft, t), between(topRight, bottomRight, t)];
    const from = between(start, end, 0.12);
    const to = between(start, end, row === lines ? 0.55 : 0.86);
    rules += `M${from.join(' ')}L${to.join(' ')}`;
  }
  return fill(polygon(corners), colour) + line(rules, mix(ink.indigo, ink.paper, 0.45), 2.6);
}

/** A tea bowl seen from above its rim. */
export function cup(x: number, y: number, size: number): string {
  return fill(`M${x - size} ${y}C${x - size} ${y + size * 1.1} ${x + size} ${y + size * 1.1} ${x + size} ${y}Z`, mix(ink.paper, ink.indigo, 0.14)) + fill(`M${x - size} ${y + size * 0.14}C${x - size * 0.9} ${y + size * 0.46} ${x + size * 0.9} ${y + size * 0.46} ${x + size} ${y + size * 0.14}L${x + size} ${y}L${x - size} ${y}Z`, ink.indigo, 'opacity="0.5"') + oval(x, y, size, size * 0.36, ink.paper) + oval(x, y + size * 0.04, size * 0.8, size * 0.25, mix(ink.gold, ink.moss, 0.4));
}
