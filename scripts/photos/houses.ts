// Stilt houses, from a speck in a hamlet to the subject of a picture.
import { curve, fill, ink, line, mix, polygon, rect, within } from './paper.ts';
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
