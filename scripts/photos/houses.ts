// Stilt houses, from a speck in a hamlet to the subject of a picture.
import { fill, ink, line, lit, mix, polygon, rect, seeded, within } from './paper.ts';
import type { Point } from './paper.ts';

export type HouseColours = { roof: string; wall: string; post: string; window: string };

const dayHouse: HouseColours = { roof: mix(ink.wood, ink.warm, 0.35), wall: mix(ink.wood, ink.straw, 0.3), post: mix(ink.wood, ink.warm, 0.6), window: mix(ink.warm, ink.wood, 0.25) };

/** A small stilt house seen from the side, 100 units wide, its posts standing on y = 0. */
export function hut(colours: HouseColours = dayHouse): string {
  const posts = [-38, -20, 0, 20, 38].map((x) => rect(x - 1.8, -26, 3.6, 27, colours.post)).join('');
  const walls = rect(-41, -47, 82, 21, colours.wall) + rect(20, -47, 21, 21, mix(colours.wall, ink.deep, 0.35)) + rect(-43, -28, 86, 4, colours.post);
  const openings = [-30, -10, 8].map((x) => rect(x - 4, -42, 8, 9, colours.window)).join('');
  const roof: Point[] = [[-54, -42], [-34, -82], [27, -82], [54, -42]];
  const hip: Point[] = [[27, -82], [54, -42], [16, -42]];
  const crossing = line('M-31 -78L-40 -90M-36 -79L-28 -90', colours.post, 2.6);
  const stairs = line('M-41 -25L-58 0M-35 -25L-52 0M-45 -19l6 0M-50 -12l6 0M-54 -5l6 0', colours.post, 2.4);
  return posts + stairs + walls + openings + fill(polygon(roof), colours.roof) + fill(polygon(hip), mix(colours.roof, ink.deep, 0.35)) + crossing;
}

/** Thatch: courses of short strokes that follow the fall of the roof, with a ragged eave. */
function thatch(left: [Point, Point], right: [Point, Point], colour: string, seed: number): string {
  const random = seeded(seed);
  const at = ([eave, ridge]: [Point, Point], t: number): Point => [eave[0] + (ridge[0] - eave[0]) * t, eave[1] + (ridge[1] - eave[1]) * t];
  const ragged: Point[] = Array.from({ length: 61 }, (_, index): Point => {
    const t = index / 60;
    return [left[0][0] + (right[0][0] - left[0][0]) * t, left[0][1] + (right[0][1] - left[0][1]) * t + (index % 2 ? 5 : -2) + random() * 5];
  });
  const roof = polygon([left[1], right[1], ...ragged.reverse()]);
  let strokes = '';
  for (let course = 1; course < 9; course += 1) {
    const [start, end] = [at(left, course / 9), at(right, course / 9)];
    for (let index = 0; index < 70; index += 1) {
      const t = (index + random()) / 70;
      const [x, y] = [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t];
      const lean = (0.5 - t) * 9;
      strokes += `M${x.toFixed(0)} ${y.toFixed(0)}l${(-lean).toFixed(1)} ${(9 + random() * 15).toFixed(1)}`;
    }
  }
  return fill(roof, colour) + within(roof, line(strokes, mix(colour, ink.night, 0.5), 2.2, 'opacity="0.6"') + line(`M${left[1].join(' ')}L${left[0].join(' ')}`, mix(colour, ink.rice, 0.3), 7));
}

/** The house of the dusk picture: 1000 wide, ground at y = 0, its hearth lit behind the shutters. */
export function stiltHouse(): string {
  const roof = mix(ink.warm, ink.deep, 0.35);
  const wall = mix(ink.wood, ink.deep, 0.42);
  const post = mix(ink.wood, ink.night, 0.62);
  const planks = Array.from({ length: 27 }, (_, index) => `M${-372 + index * 24} -330L${-372 + index * 24} -190`).join('');
  const posts = [-370, -225, -75, 75, 225, 360].map((x) => lit(`M${x - 13} -200L${x + 13} -200L${x + 15} 4L${x - 15} 4Z`, post, mix(post, ink.night, 0.6), -8, 0) + fill(`M${x - 24} 12L${x + 24} 12L${x + 17} -8L${x - 17} -8Z`, mix(ink.mist, ink.night, 0.68))).join('');
  const braces = line('M-370 -90L360 -90', mix(post, ink.night, 0.4), 11) + line('M-225 -170L-160 -188M75 -170L140 -188', post, 8);
  const window = (x: number, lamp: string): string => rect(x - 40, -308, 80, 84, post) + rect(x - 34, -302, 68, 72, lamp) + line(`M${x} -302L${x} -230M${x - 34} -266L${x + 34} -266`, post, 5) + rect(x - 46, -226, 92, 9, mix(post, ink.rice, 0.25));
  const door = rect(268, -322, 84, 128, post) + rect(276, -316, 68, 122, ink.gold) + rect(276, -316, 20, 122, mix(ink.gold, ink.wood, 0.6));
  const rail = line('M-420 -236L-372 -236M-420 -236L-420 -190M-396 -236L-396 -190M352 -240L470 -240M376 -240L376 -190M410 -240L410 -190M444 -240L444 -190M470 -240L470 -186', post, 8);
  const floor = rect(-432, -200, 914, 18, mix(post, ink.rice, 0.18)) + rect(-432, -184, 914, 9, ink.night);
  const steps = Array.from({ length: 8 }, (_, index) => `M${452 + index * 16} ${-176 + index * 23}l58 0`).join('');
  const ladder = line(steps, mix(post, ink.rice, 0.3), 9) + line('M452 -196L590 10M506 -196L646 10', mix(post, ink.rice, 0.12), 11);
  const front = thatch([[-500, -318], [-330, -560]], [[500, -318], [300, -560]], mix(roof, ink.wood, 0.35), 4);
  const hip = fill('M300 -560L510 -316L236 -322Z', mix(ink.night, roof, 0.35), 'opacity="0.72"');
  const ridge = line('M-346 -562Q-10 -546 316 -562', mix(roof, ink.night, 0.5), 20);
  // Khau cút: the crossed ridge horns by which a Thái house is known.
  const horns = [-334, 304].map((x) => line(`M${x - 26} -540Q${x + 10} -590 ${x + 42} -634M${x + 26} -540Q${x - 10} -590 ${x - 42} -634`, mix(roof, ink.night, 0.4), 11)).join('');
  return posts + braces + fill('M-372 -340L352 -340L352 -190L-372 -190Z', wall) + line(planks, mix(wall, ink.night, 0.5), 2.5)
    + window(-250, ink.night) + window(-90, ink.rice) + window(70, ink.rice) + window(205, ink.night) + door + rail + floor + ladder
    + rect(-376, -330, 728, 24, ink.night, 'opacity="0.45"') + front + hip + ridge + horns;
}
