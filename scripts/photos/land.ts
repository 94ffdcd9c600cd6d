// Mountains, mist, terraces and trees.
import { HEIGHT, WIDTH, curve, fill, ink, line, lit, mix, oval, polygon, seeded, veil, within } from './paper.ts';
import type { Point } from './paper.ts';

/** Roughens a hand-placed ridge by midpoint displacement, so that no two slopes repeat. */
function weather(ridge: Point[], seed: number, rough: number): Point[] {
  const random = seeded(seed);
  let points = ridge;
  for (let pass = 0; pass < 4; pass += 1) {
    const next: Point[] = [];
    points.forEach((start, index) => {
      next.push(start);
      const end = points[index + 1];
      if (!end) return;
      const span = Math.hypot(end[0] - start[0], end[1] - start[1]);
      const shift = (random() - 0.5) * rough * span;
      next.push([(start[0] + end[0]) / 2 + shift * 0.3, (start[1] + end[1]) / 2 + shift]);
    });
    points = next;
  }
  return points;
}

export type Range = { ridge: Point[]; seed: number; colour: string; shade: string; foot: number; rough?: number; mist?: string; haze?: number };

/** One mountain layer: body, the sides turned from the light, and mist rising from its foot. */
export function mountains({ ridge, seed, colour, shade, foot, rough = 0.22, mist = ink.paper, haze = 0.85 }: Range): string {
  const random = seeded(seed + 1);
  const edge = weather(ridge, seed, rough);
  const body = polygon([...edge, [WIDTH + 60, HEIGHT + 40], [-60, HEIGHT + 40]]);
  let facets = '';
  ridge.forEach((peak, index) => {
    const [before, after] = [ridge[index - 1], ridge[index + 1]];
    if (!before || !after || peak[1] > before[1] || peak[1] > after[1]) return;
    // A spur leaves each peak and wanders down; what lies to its right is out of the sun.
    const drop = foot - peak[1];
    const spur: Point[] = [peak];
    let x = peak[0];
    for (let step = 1; step <= 6; step += 1) {
      x += (random() - 0.55) * drop * 0.26 + (step % 2 ? 0.07 : -0.07) * drop;
      spur.push([x, peak[1] + (drop * step) / 6]);
    }
    const shoulder = edge.filter((point) => point[0] >= peak[0] && point[0] <= after[0]).reverse();
    // The far rim of the shade is the gully that runs down from the next saddle.
    const gully: Point[] = [1, 2, 3, 4].map((step) => [after[0] - (foot - after[1]) * (0.11 * step + (step % 2 ? 0.09 : -0.02)), after[1] + ((foot - after[1]) * step) / 4]);
    facets += fill(polygon([...spur, ...gully.reverse(), ...shoulder]), shade);
    for (let cut = 0; cut < 5; cut += 1) {
      // Gouge marks: short wedges, the way a block is cleared beside a spur.
      const top = spur[1 + Math.floor(random() * 3)] as Point;
      const length = drop * (0.12 + random() * 0.2);
      const lean = -0.5 - random() * 0.5;
      const offset = -drop * (0.05 + random() * 0.24);
      const start: Point = [top[0] + offset, top[1] + Math.abs(offset) * 0.7];
      facets += fill(polygon([start, [start[0] + length * lean, start[1] + length], [start[0] + length * lean * 0.4 + 7, start[1] + length * 0.8]]), shade, 'opacity="0.75"');
    }
  });
  return fill(body, colour) + within(body, facets) + veil(body, mist, foot - (foot - Math.min(...ridge.map(([, y]) => y))) * 0.72, foot, haze);
}

/** A bank of mist lying in a valley: long, low, softened at its rim. */
export function mistBank(seed: number, y: number, height: number, colour = ink.paper, opacity = 0.8): string {
  const random = seeded(seed);
  let banks = '';
  for (let index = 0; index < 6; index += 1) {
    const x = index * 320 - 100 + random() * 200;
    banks += oval(x, y + (random() - 0.5) * height, 220 + random() * 240, height * (0.25 + random() * 0.3), colour);
  }
  return `<g filter="url(#soft)" opacity="${opacity}">${banks}</g>`;
}

/** Sun or moon: a flat disc with one pale ring, printed under the hills. */
export function disc(x: number, y: number, radius: number, colour: string, halo: string): string {
  return oval(x, y, radius * 1.55, radius * 1.55, halo, 'opacity="0.4"') + oval(x, y, radius, radius, colour);
}

/** A long thin cloud: three overlapping slivers of one sheet. */
export function cloud(x: number, y: number, width: number, colour: string, opacity = 1): string {
  const sliver = (dx: number, dy: number, span: number): string => {
    const [left, middle, right, level] = [x + dx * width, x + (dx + span * 0.45) * width, x + (dx + span) * width, y + dy * width];
    return curve([[left, level], [middle, level - width * 0.036], [right, level], [middle, level + width * 0.022]], true);
  };
  return fill(sliver(0, 0, 0.72) + sliver(0.2, 0.042, 0.8) + sliver(0.26, -0.036, 0.4), colour, `opacity="${opacity}"`);
}

export type Hill = { x: number; y: number; radius: number; levels: number; step: number; seed: number; tones: string[]; riser: string; lip: string; flat?: number; lobes?: number; taper?: number; lean?: Point };

/**
 * A terraced hill is built the way it is farmed: one level stacked on the next. Each level is
 * the plan of the hill at that height, seen at a slant; the strip left uncovered is a field,
 * and the same outline dropped by one step is the earth wall that holds it up.
 */
export function terraces({ x, y, radius, levels, step, seed, tones, riser, lip, flat = 0.36, lobes = 0.13, taper = 0.8, lean = [0, 0] }: Hill): string {
  const random = seeded(seed);
  const spurs = [2, 3, 5, 8, 13].map((count, index) => ({ count, reach: (lobes * (0.7 + random() * 0.6)) / 1.45 ** index, phase: random() * 6.28, twist: (random() - 0.5) * 0.9 }));
  let drawn = '';
  for (let level = 0; level < levels; level += 1) {
    const height = level / levels;
    const size = radius * (1 - height) ** taper;
    const ring = (scale: number, drop: number): Point[] => Array.from({ length: 72 }, (_, index): Point => {
      const angle = (index / 72) * Math.PI * 2;
      const reach = spurs.reduce((sum, spur) => sum + spur.reach * (1 + height * 0.5) * Math.cos(spur.count * angle + spur.phase + spur.twist * height), 1);
      return [x + lean[0] * height + Math.cos(angle) * size * reach * scale, y + lean[1] * height + Math.sin(angle) * size * reach * scale * flat - level * step + drop];
    });
    const tone = tones[Math.floor(random() * tones.length)] as string;
    const top = curve(ring(1, 0), true);
    const wall = curve(ring(1, step * 0.62), true);
    drawn += lit(wall, riser, mix(riser, ink.deep, 0.4), -size * 0.28, 0) + fill(top, tone) + line(top, lip, Math.max(1.2, step * 0.1));
    // Rows of rice follow the field edge, broken where someone has already cut.
    for (const scale of [0.965, 0.93, 0.895]) {
      const gaps = [4, 5, 11, 3, 26, 6].map((gap) => Math.round(gap * (0.6 + random()) * (radius / 420)));
      if (size > 60) drawn += line(curve(ring(scale, 0), true), mix(tone, ink.wood, 0.4), Math.max(1, step * 0.085), `stroke-dasharray="${gaps.join(' ')}" opacity="0.55"`);
    }
  }
  return drawn;
}

/** A broadleaf tree as three clipped lobes: dark mass, lit mass, trunk. */
export function tree(x: number, y: number, height: number, colour: string, seed: number): string {
  const random = seeded(seed);
  const crown = (cx: number, cy: number, size: number): Point[] => Array.from({ length: 11 }, (_, index) => {
    const angle = (index / 11) * Math.PI * 2;
    const reach = size * (0.8 + random() * 0.35);
    return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach * 0.82];
  });
  const mass = curve(crown(x, y - height * 0.64, height * 0.36), true) + curve(crown(x + height * 0.2, y - height * 0.5, height * 0.22), true);
  return line(`M${x} ${y}L${x} ${y - height * 0.5}M${x} ${y - height * 0.24}L${x + height * 0.16} ${y - height * 0.46}`, mix(colour, ink.warm, 0.6), height * 0.05)
    + fill(mass, mix(colour, ink.deep, 0.38)) + within(mass, fill(mass, colour, `transform="translate(${-height * 0.1} ${-height * 0.1})"`));
}
