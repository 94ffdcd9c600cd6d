// A commune meeting: the table runs away from us to the window, and one woman has the floor.
import { fill, ink, line, lit, mix, oval, place, polygon, rect, sheet } from './paper.ts';
import { cup, frame, outlook, sheetOfPaper } from './rooms.ts';
import { nearArm, sitter } from './close.ts';
import { band, goldWeave, greenWeave, redWeave } from './cloth.ts';
import type { Sitter } from './close.ts';
import type { Point } from './paper.ts';

/** Everything recedes to one point, a little above the heads of those sitting. */
const VANISH: Point = [800, 262];

/** The point `depth` of the way from the picture plane (0) to the vanishing point (1). */
function recede([x, y]: Point, depth: number): Point {
  return [x + (VANISH[0] - x) * depth, y + (VANISH[1] - y) * depth];
}

const WINDOW = { x: 585, y: 92, width: 430, height: 296 };
const WOOD = mix(ink.wood, ink.straw, 0.22);

function room(): string {
  const wall = mix(ink.straw, ink.paper, 0.3);
  const [topLeft, bottomLeft, topRight, bottomRight]: Point[] = [[440, -60], [440, 640], [1160, -60], [1160, 640]];
  const side = (outer: number, top: Point, bottom: Point, tone: string): string => fill(polygon([[outer, -400], top, bottom, [outer, 1400]]), tone);
  const dado = (outer: number, top: Point, tone: string): string => fill(polygon([[outer, 800], [top[0], 470], [top[0], 640], [outer, 1400]]), tone);
  const green = mix(ink.green, ink.paper, 0.5);
  return rect(-40, -40, 1680, 1080, mix(ink.wood, ink.straw, 0.5)) + rect(440, -40, 720, 680, wall) + rect(440, 470, 720, 170, green) + rect(440, 462, 720, 10, WOOD)
    + side(-40, topLeft as Point, bottomLeft as Point, mix(wall, ink.indigo, 0.1)) + side(1640, topRight as Point, bottomRight as Point, mix(wall, ink.indigo, 0.2))
    + dado(-40, topLeft as Point, mix(green, ink.indigo, 0.12)) + dado(1640, topRight as Point, mix(green, ink.indigo, 0.24));
}

/** A window in a side wall, foreshortened: pale light, one ridge, a frame. */
function sideWindow(near: number, far: number): string {
  const edge = (x: number, rise: number): Point => [x, VANISH[1] - Math.abs(VANISH[0] - x) * rise];
  const [a, b, c, d] = [edge(near, 0.36), edge(far, 0.36), edge(far, -0.16), edge(near, -0.16)];
  const between = (from: Point, to: Point, t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  const ridge = polygon([between(a, d, 0.56), between(between(a, b, 0.35), between(d, c, 0.35), 0.4), between(between(a, b, 0.65), between(d, c, 0.65), 0.6), between(b, c, 0.44), c, d]);
  const middle = [between(a, b, 0.54), between(d, c, 0.54)] as const;
  const bars = line(`M${middle[0].join(' ')}L${middle[1].join(' ')}`, mix(ink.green, ink.indigo, 0.25), 9) + line(`M${between(a, d, 0.36).join(' ')}L${between(b, c, 0.36).join(' ')}`, mix(ink.green, ink.indigo, 0.25), 7);
  return fill(polygon([a, b, c, d]), ink.paper) + fill(ridge, mix(ink.indigo, ink.paper, 0.6)) + bars + line(polygon([a, b, c, d]), mix(ink.green, ink.indigo, 0.2), 15);
}

/** A notice board: papers, a chart of bars, no words. */
function board(): string {
  const papers = sheetOfPaper([[470, 150], [524, 150], [524, 220], [470, 220]], 5) + sheetOfPaper([[470, 236], [524, 236], [524, 306], [470, 306]], 4, ink.mist);
  const chart = [22, 36, 30, 48].map((tall, index) => rect(1074 + index * 13, 214 - tall, 9, tall, [ink.indigo, ink.green, ink.rice, ink.brick][index] as string)).join('');
  return rect(460, 138, 76, 180, WOOD) + papers + rect(1064, 138, 76, 180, WOOD) + rect(1070, 146, 64, 76, ink.paper) + chart + sheetOfPaper([[1070, 234], [1134, 234], [1134, 308], [1070, 308]], 5);
}

const TABLE: [Point, Point] = [[250, 1040], [1350, 1040]];

function table(): string {
  const depth = 0.6;
  const [left, right] = TABLE;
  const top = polygon([left, recede(left, depth), recede(right, depth), right]);
  const runner = polygon([recede([640, 1040], 0), recede([640, 1040], depth), recede([960, 1040], depth), recede([960, 1040], 0)]);
  const seams = [420, 1180].map((x) => `M${x} 1040L${recede([x, 1040], depth).join(' ')}`).join('');
  const light = [0.06, 0.3, 0.47].map((start) => fill(polygon([recede([250, 1040], start), recede([620, 1040], start), recede([730, 1040], start + 0.12), recede([250, 1040], start + 0.12)]), ink.paper, 'opacity="0.2"')).join('');
  return fill(top, mix(WOOD, ink.wood, 0.3)) + line(seams, mix(ink.wood, ink.warm, 0.35), 3) + light + fill(runner, mix(ink.indigo, ink.deep, 0.4)) + band([recede([652, 1040], 0), recede([652, 1040], depth)], 22, redWeave) + band([recede([948, 1040], 0), recede([948, 1040], depth)], 22, redWeave)
    + fill(polygon([recede(left, depth), recede(right, depth), [recede(right, depth)[0] - 6, recede(right, depth)[1] - 8], [recede(left, depth)[0] + 6, recede(left, depth)[1] - 8]]), mix(WOOD, ink.straw, 0.4));
}

/** A page on the table, placed in the table's own perspective. */
function page(x: number, width: number, near: number, far: number, colour = ink.paper): string {
  return sheetOfPaper([recede([x, 1040], far), recede([x + width, 1040], far), recede([x + width, 1040], near), recede([x, 1040], near)], 4, colour);
}

function teapot(x: number, y: number, size: number): string {
  const body = 'M-40 0C-52 -30 -34 -56 0 -58C34 -56 52 -30 40 0C22 10 -22 10 -40 0Z';
  return place(x, y, size, line('M38 -38C66 -46 66 -6 38 -8', mix(ink.green, ink.night, 0.3), 8) + fill('M-38 -20C-58 -26 -58 -48 -74 -52L-66 -60C-48 -54 -44 -40 -32 -36Z', mix(ink.green, ink.night, 0.2)) + lit(body, ink.green, mix(ink.green, ink.night, 0.5), -10, -6) + oval(0, -57, 20, 6, mix(ink.green, ink.paper, 0.2)) + oval(0, -64, 6, 6, mix(ink.green, ink.night, 0.3)));
}

const base: Sitter = { cloth: ink.indigo, weave: redWeave, hair: 'short', bow: 2, arms: [[[34, 216], [150, 252]]] };
const left: [number, number, number, Sitter][] = [
  [556, 428, 0.68, { ...base, hair: 'scarf', weave: goldWeave, scarf: mix(ink.deep, ink.indigo, 0.4) }],
  [420, 478, 1.02, { ...base, cloth: mix(ink.paper, ink.indigo, 0.12), weave: greenWeave, hair: 'grey', bow: 5, arms: [[[20, 220], [136, 186]]] }],
  [166, 586, 1.56, { ...base, hair: 'knot', cloth: mix(ink.indigo, ink.deep, 0.4), weave: redWeave }],
];
const right: [number, number, number, Sitter][] = [
  [1044, 428, 0.68, { ...base, cloth: mix(ink.paper, ink.indigo, 0.16), weave: redWeave }],
  [1180, 478, 1.02, { ...base, hair: 'scarf', cloth: mix(ink.green, ink.deep, 0.15), weave: goldWeave, scarf: mix(ink.green, ink.deep, 0.45) }],
  [1434, 586, 1.56, { ...base, hair: 'turban', cloth: mix(ink.warm, ink.indigo, 0.45), weave: goldWeave, scarf: ink.deep, bow: 4 }],
];

const speaker: Sitter = { ...base, cloth: ink.brick, weave: goldWeave, hair: 'knot', bow: 0, arms: [[[50, 176], [140, 106]]] };

export function hopXa(): string {
  const seat = (sign: 1 | -1) => ([x, y, scale, who]: [number, number, number, Sitter]): string => sheet(place(x, y, scale * sign, sitter(who)), 'high');
  const arm = (sign: 1 | -1) => ([x, y, scale, who]: [number, number, number, Sitter]): string => sheet(place(x, y, scale * sign, nearArm(who)));
  const bench = (sign: 1 | -1): string => fill(polygon([[800 - sign * 330, 640], [800 - sign * 290, 640], [800 - sign * 560, 1060], [800 - sign * 720, 1060]]), mix(ink.wood, ink.warm, 0.4));
  const layers = [0, 1, 2].flatMap((row) => [seat(1)(left[row] as [number, number, number, Sitter]), seat(-1)(right[row] as [number, number, number, Sitter])]);
  return [
    room(), sideWindow(60, 330), sideWindow(1540, 1270), sheet(board()),
    outlook(WINDOW, 501), sheet(frame(WINDOW, mix(ink.green, ink.indigo, 0.25))),
    sheet(place(780, 392, 0.86, sitter(speaker) + nearArm(speaker, -14)), 'high'),
    bench(1), bench(-1),
    ...layers,
    sheet(table(), 'high'),
    sheet(page(440, 150, 0.08, 0.2) + page(330, 150, 0.3, 0.4) + page(1010, 150, 0.1, 0.22) + page(1120, 150, 0.34, 0.43, ink.mist) + page(1050, 130, 0.48, 0.54) + page(420, 140, 0.48, 0.54) + page(470, 150, 0.11, 0.23, ink.mist)),
    sheet(teapot(800, 800, 0.8) + cup(704, 820, 24) + cup(905, 845, 26) + cup(720, 668, 15) + cup(868, 690, 16) + cup(640, 930, 32) + cup(1010, 772, 20)),
    ...left.map(arm(1)), ...right.map(arm(-1)),
  ].join('');
}
