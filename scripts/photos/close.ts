// Figures seen near, in profile, from the waist up. They face right; the origin is the base of the
// neck, the crown is 165 units above it and the cloth runs 460 units below.
import { curve, fill, ink, line, lit, mix, oval } from './paper.ts';
import { band, sweep } from './cloth.ts';
import type { Weave } from './cloth.ts';
import type { Point } from './paper.ts';

export type Hair = 'short' | 'grey' | 'knot' | 'scarf' | 'turban';

export type Sitter = {
  cloth: string;
  weave: Weave;
  hair: Hair;
  /** Elbow and wrist of the near arm, then of the far arm. */
  arms: [Point, Point][];
  /** Degrees the head is bent forward. */
  bow?: number;
  scarf?: string;
};

const skin = ink.skin;
const skinDark = ink.skinShade;

// Drawn on its own 0–105 by 0–165 grid, then moved so that the neck meets the collar.
const FACE = 'M40 30C52 8 88 4 95 38C96 46 93.5 50 95 55C97 62 102.5 70 103.6 75C104 79 99 81 96 82.5C95.5 86 98.3 88.5 98.3 91C98.3 93.5 95.5 94.5 95 95.5C97 97 97.4 100 96 102.5C94.5 104.5 94 106 94.3 109C95 116 91 121.5 82 121.5C74 121.5 68 118.5 64 116C63 128 66 138 74 147L24 156C32 140 34 118 34 95Z';

const HAIR: Record<'short' | 'knot', string> = {
  short: 'M94 36C90 10 60 -6 35 6C12 18 7 50 15 76C19 92 26 102 33 108C39 103 40 92 43 86C48 80 53 70 55 56C64 52 76 38 94 36Z',
  knot: 'M94 37C89 8 58 -6 33 6C10 19 7 52 18 80C24 96 32 106 40 104C46 94 46 84 49 78C54 66 56 54 64 46C74 41 86 42 94 37Z',
};

export function headOf({ hair, weave, bow = 0, scarf = ink.indigo }: Sitter): string {
  const tone = hair === 'grey' ? mix(ink.mist, ink.warm, 0.42) : ink.warm;
  const features = line('M78.5 61.5Q85 57.6 92 60.6', ink.warm, 2.6) + fill('M83.5 59.6Q88 58.6 91 60.4Q90.4 65.4 87.4 65.6Q84 65.2 83.5 59.6Z', ink.warm) + line('M76 50.5Q84 45.4 92.5 48', hair === 'grey' ? tone : ink.warm, 2.8) + line('M88.5 96Q92 97 95 95.6', skinDark, 2) + line('M93 82Q90 81 89.6 78', skinDark, 1.8);
  const ear = lit('M44 66C46 58 57 60 57 70C57 80 52 88 48 86C44 82 44 74 44 66Z', skin, skinDark, -3, -2) + line('M48.5 68Q53 70 51 79', skinDark, 1.8);
  const gloss = (path: string): string => line(path, mix(tone, ink.indigo, 0.5), 2.2, 'opacity="0.8"');
  const locks = fill(HAIR[hair === 'short' || hair === 'grey' ? 'short' : 'knot'], tone) + gloss('M24 40Q34 16 62 12M22 54Q26 36 40 26');
  const cover: Record<Hair, string> = {
    short: '',
    grey: '',
    // The tằng cẩu: a married Thái woman's hair, wound high and pinned with silver.
    knot: lit('M26 2C16 -16 26 -40 50 -40C74 -40 80 -16 68 2C56 8 38 8 26 2Z', mix(tone, ink.indigo, 0.25), tone, -5, -4) + gloss('M34 -10Q40 -28 58 -28') + line('M18 -20L80 -8', ink.mist, 4.5) + oval(16, -20, 6, 6, ink.mist),
    turban: lit('M8 44C-2 6 34 -22 66 -14C92 -8 102 12 97 34C78 20 40 24 8 44Z', mix(scarf, ink.paper, 0.08), mix(scarf, ink.night, 0.5), -6, -7) + line('M10 32Q46 2 96 20M16 14Q48 -10 86 0', mix(scarf, ink.paper, 0.24), 2.6),
    scarf: lit('M97 33C92 2 62 -14 34 -3C4 9 -3 52 7 92C11 114 6 138 0 158C12 172 32 172 40 160C40 132 43 112 49 92C53 72 58 52 70 44C80 38 92 40 97 33Z', mix(scarf, ink.paper, 0.06), mix(scarf, ink.night, 0.5), 7, -3) + band(sweep([98, 29], [66, -26], [10, 14], 9), 19, weave),
  };
  return `<g transform="translate(-62 -146) rotate(${bow} 45 140)">${lit(FACE, skin, skinDark, 5, -4)}${features}${locks}${hair === 'scarf' ? '' : ear}${cover[hair]}</g>`;
}

/** Sleeve, cuff and hand along shoulder, elbow and wrist. */
export function limb(shoulder: Point, elbow: Point, wrist: Point, cloth: string, weave: Weave, grip = 0): string {
  const direction = (from: Point, to: Point): Point => {
    const span = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return [(to[0] - from[0]) / span, (to[1] - from[1]) / span];
  };
  const upper = direction(shoulder, elbow);
  const fore = direction(elbow, wrist);
  const bend = direction([0, 0], [upper[0] + fore[0], upper[1] + fore[1]]);
  const aside = (point: Point, along: Point, width: number): Point => [point[0] - along[1] * width, point[1] + along[0] * width];
  // Points half-way along each bone keep the bend at the elbow; the doubled wrist keeps the cuff square.
  const half = (from: Point, to: Point): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const sleeve = curve([
    [shoulder[0] - upper[0] * 28, shoulder[1] - upper[1] * 28],
    aside(shoulder, upper, -30), aside(half(shoulder, elbow), upper, -27), aside(elbow, bend, -24), aside(half(elbow, wrist), fore, -22), aside(wrist, fore, -19), aside(wrist, fore, -19),
    aside(wrist, fore, 19), aside(wrist, fore, 19), aside(half(elbow, wrist), fore, 25), aside(elbow, bend, 31), aside(half(shoulder, elbow), upper, 29), aside(shoulder, upper, 31),
  ], true);
  const turn = (Math.atan2(fore[1], fore[0]) * 180) / Math.PI;
  const cuffFrom: Point = [wrist[0] - fore[0] * 7, wrist[1] - fore[1] * 7];
  const hand = lit('M-8 -13C12 -19 34 -17 50 -11C62 -7 70 -2 69 3C67 8 54 9 44 9C32 14 12 16 -8 14Z', skin, skinDark, 2, -5)
    + line('M36 -3L62 0M34 3L56 5', skinDark, 1.7) + lit('M4 -11C16 -25 34 -29 46 -23C50 -19 46 -15 40 -15C30 -14 24 -8 16 -3Z', skin, skinDark, 1, -4);
  return `<g transform="translate(${wrist[0]} ${wrist[1]}) rotate(${(turn + grip).toFixed(1)})">${hand}</g>`
    + lit(sleeve, cloth, mix(cloth, ink.night, 0.48), 4, -9) + band([aside(cuffFrom, fore, -22), aside(cuffFrom, fore, 22)], 21, weave);
}

/** Torso and head; the arms are separate because tables and counters come between. */
export function sitter(look: Sitter): string {
  const { cloth, weave, arms } = look;
  const shade = mix(cloth, ink.night, 0.5);
  const body = 'M-44 2C-76 16 -98 54 -98 114C-98 184 -88 250 -90 330L-104 460L94 460L80 330C80 250 78 170 68 112C62 62 42 16 14 -4C0 8 -26 10 -44 2Z';
  const far = arms[1] ? limb([12, 62], arms[1][0], arms[1][1], mix(cloth, ink.night, 0.34), weave) : '';
  return far + lit(body, cloth, shade, 16, -6)
    + band([[12, 4], [38, 42], [54, 92], [60, 150], [62, 330], [68, 460]], 22, weave)
    + headOf(look) + band(sweep([-46, 4], [-16, 18], [17, -4], 5), 17, weave);
}

/** The near arm, to be drawn over whatever the figure leans on. */
export function nearArm({ cloth, weave, arms }: Sitter, grip = 0): string {
  const near = arms[0];
  return near ? limb([-30, 66], near[0], near[1], mix(cloth, ink.paper, 0.07), weave, grip) : '';
}
