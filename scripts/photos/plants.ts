// What grows near the viewer: bamboo and grass.
import { fill, ink, line, mix, seeded } from './paper.ts';

/** A bamboo clump: stems that bow under their own tips, leaves hanging in threes. */
export function bamboo(x: number, y: number, height: number, seed: number, leaf = ink.green, stem = ink.moss): string {
  const random = seeded(seed);
  let stems = '';
  let dark = '';
  let light = '';
  for (let index = 0; index < 8; index += 1) {
    const lean = ((index - 3.5) / 3.5) * height * (0.3 + random() * 0.16);
    const top = height * (0.72 + random() * 0.3);
    const base = x + (index - 3.5) * height * 0.022;
    stems += `M${base} ${y}Q${base + lean * 0.1} ${y - top * 0.75} ${base + lean} ${y - top}`;
    for (let spray = 0; spray < 9; spray += 1) {
      const t = 0.4 + (spray / 9) * 0.6;
      const [px, py] = [base + lean * (0.2 * t * (1 - t) + t * t), y - top * (1.5 * t * (1 - t) + t * t)];
      const out = random() > 0.5 ? 1 : -1;
      for (const turn of [0.15, 0.6, 1.05]) {
        const size = height * (0.09 + random() * 0.05);
        const [dx, dy] = [Math.cos(turn) * size * out, Math.sin(turn) * size];
        const blade = `M${px} ${py}Q${px + dx * 0.5 + dy * 0.14 * out} ${py + dy * 0.5 - size * 0.12} ${px + dx} ${py + dy}Q${px + dx * 0.42} ${py + dy * 0.62} ${px} ${py}Z`;
        if (random() > 0.45) dark += blade;
        else light += blade;
      }
    }
  }
  return line(stems, mix(stem, ink.warm, 0.25), height * 0.009) + fill(dark, mix(leaf, ink.night, 0.3)) + fill(light, leaf);
}

/** A fringe of grass along the bottom edge, to stand the viewer somewhere. */
export function grass(left: number, right: number, y: number, height: number, colour: string, seed: number): string {
  const random = seeded(seed);
  let blades = '';
  for (let x = left; x < right; x += 5 + random() * 9) {
    const tall = height * (0.35 + random() * 0.65);
    const lean = (random() - 0.4) * tall * 0.7;
    blades += `M${x} ${y}Q${x + lean * 0.2} ${y - tall * 0.6} ${x + lean} ${y - tall}Q${x + lean * 0.45 + 4} ${y - tall * 0.5} ${x + 8} ${y}Z`;
  }
  return fill(blades, colour);
}
