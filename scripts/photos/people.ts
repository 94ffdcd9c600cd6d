// Figures seen whole, at some distance. A grown person is 200 units tall and stands on y = 0.
import { fill, ink, line, lit, mix, oval } from './paper.ts';
import { band, pleats, sweep } from './cloth.ts';
import type { Weave } from './cloth.ts';
import type { Point } from './paper.ts';

export type View = 'front' | 'back' | 'side';

/** Elbow then wrist; the shoulder is where the body puts it. */
export type Arm = [Point, Point];

export type Dress = {
  view: View;
  cloth: string;
  skirt: string;
  weave: Weave;
  sash: string;
  arms: [Arm, Arm];
  head: 'scarf' | 'turban' | 'bun' | 'short' | 'plaits';
  legs?: 'skirt' | 'trousers' | 'walking';
  basket?: boolean;
  baby?: boolean;
  child?: boolean;
};

const skinLight = ink.skin;
const hair = ink.warm;

function arm(shoulder: Point, [elbow, wrist]: Arm, cloth: string, weave: Weave, width: number): string {
  const t = 0.78;
  const cuff: Point = [elbow[0] + (wrist[0] - elbow[0]) * t, elbow[1] + (wrist[1] - elbow[1]) * t];
  const cuffEnd: Point = [elbow[0] + (wrist[0] - elbow[0]) * (t + 0.14), elbow[1] + (wrist[1] - elbow[1]) * (t + 0.14)];
  const hand: Point = [elbow[0] + (wrist[0] - elbow[0]) * 1.1, elbow[1] + (wrist[1] - elbow[1]) * 1.1];
  return line(`M${cuff.join(' ')}L${hand.join(' ')}`, skinLight, width * 0.6)
    + line(`M${shoulder.join(' ')}Q${elbow.join(' ')} ${cuff.join(' ')}`, cloth, width)
    + line(`M${cuff.join(' ')}L${cuffEnd.join(' ')}`, weave.ground, width * 1.02, 'style="stroke-linecap:butt"')
    + line(`M${cuff.join(' ')}L${cuffEnd.join(' ')}`, weave.edge, width * 1.02, `style="stroke-linecap:butt" stroke-dasharray="1.4 2.6"`);
}

function head({ view, head: style, weave, cloth, child }: Dress): string {
  const big = child ? 1.22 : 1;
  const face = view === 'side'
    ? fill('M-9 -192C-4 -198 9 -197 11 -187C11.5 -184 11.4 -182.5 11.8 -181C13 -178.6 14.6 -176.8 14.6 -175.6C14.4 -174.6 12.6 -174.4 12.4 -173.4C12.6 -171.4 12.4 -170 11.6 -168C10.4 -165.6 7 -165.4 4 -166.4L-4 -162Z', skinLight)
    : lit('M-11.8 -182C-11.8 -198 11.8 -198 11.8 -182C11.8 -170 6 -164 0 -164C-6 -164 -11.8 -170 -11.8 -182Z', skinLight, ink.skinShade, -4, -1);
  const neck = fill('M-6 -172L6 -172L7.5 -157L-7.5 -157Z', mix(skinLight, ink.skinShade, 0.7));
  const cap = view === 'back'
    ? fill('M-13 -180C-15 -202 15 -202 13 -180C13 -172 9 -166 6 -165L-6 -165C-9 -166 -13 -172 -13 -180Z', hair)
    : view === 'side'
      ? fill('M-7 -165C-16 -172 -17 -188 -9 -195C-2 -200 9 -198 11.5 -188C6 -190 2 -188 1 -183C0 -178 -2 -172 -7 -165Z', hair)
      : fill('M-13 -176C-16 -202 16 -202 13 -176C12 -184 8 -189 0 -190C-8 -189 -12 -184 -13 -176Z', hair);
  const extra: Record<Dress['head'], string> = {
    short: '',
    plaits: view === 'side' ? line('M-11 -172Q-17 -160 -12 -150', hair, 5) : line('M-11 -170Q-16 -160 -13 -149M11 -170Q16 -160 13 -149', hair, 4.6) + line('M-13.2 -152L-13 -149M13.2 -152L13 -149', ink.brick, 6),
    bun: oval(view === 'side' ? -3 : 0, -198, 8, 7, hair) + line(`M${view === 'side' ? -12 : -10} -199L${view === 'side' ? 8 : 11} -200`, ink.straw, 1.6),
    turban: fill('M-15 -185C-17 -203 16 -205 15.5 -187C8 -192 -8 -190 -15 -185Z', mix(cloth, ink.night, 0.4)) + line('M-14 -189Q0 -196 15 -190', mix(cloth, ink.paper, 0.25), 1.4),
    scarf: (view === 'back'
      ? fill('M-14.5 -178C-17 -205 17 -205 14.5 -178C14 -170 20 -158 21 -150L-19 -150C-19 -158 -14 -170 -14.5 -178Z', cloth)
      : view === 'side'
        ? fill('M-14 -152C-20 -166 -20 -190 -11 -197C-2 -203 10 -200 12.5 -188L4 -186C-1 -178 -2 -168 -5 -154Z', cloth)
        : fill('M-15 -172C-19 -205 19 -205 15 -172C13 -182 9 -188 0 -189C-9 -188 -13 -182 -15 -172Z', cloth))
      + band(view === 'side' ? [[-13, -194], [0, -199], [12, -190]] : sweep([-14.5, -187], [0, -199], [14.5, -187], 6), 5.4, weave),
  };
  return `<g transform="translate(0 -160) scale(${big}) translate(0 160)">${neck}${face}${cap}${extra[style]}</g>`;
}

function lower({ legs = 'skirt', skirt, weave, cloth }: Dress): string {
  const shoe = mix(ink.warm, ink.wood, 0.3);
  const wrap = mix(cloth, ink.night, 0.35);
  if (legs === 'walking') {
    const trousers = mix(skirt, ink.night, 0.2);
    return fill('M-9 -104L-30 -14L-17 -9L1 -70L17 -8L31 -12L13 -104Z', trousers) + fill('M-31 -16L-17 -11L-12 -3L-22 0C-28 -4 -31 -9 -31 -16Z', shoe) + fill('M17 -11L31 -13C36 -9 40 -5 41 -1L18 -1Z', shoe);
  }
  if (legs === 'trousers') {
    return lit('M-19 -108L-23 -10L-4 -10L0 -78L4 -10L23 -10L19 -108Z', skirt, mix(skirt, ink.night, 0.45), -5, 0) + oval(-15, -4, 10, 4, shoe) + oval(15, -4, 10, 4, shoe);
  }
  const bell = 'M-17 -112C-22 -90 -34 -64 -38 -42Q0 -32 38 -42C34 -64 22 -90 17 -112Z';
  return fill('M-20 -46L-17 -6L-5 -6L-4 -46Z', wrap) + fill('M20 -46L17 -6L5 -6L4 -46Z', wrap) + oval(-12, -4, 10, 4.6, shoe) + oval(12, -4, 10, 4.6, shoe)
    + lit(bell, skirt, mix(skirt, ink.night, 0.45), -9, -2) + pleats([[-16, -110], [16, -110]], [[-36, -46], [36, -46]], 9, skirt)
    + band(sweep([-36.5, -50], [0, -38], [36.5, -50]), 9, weave);
}

function torso({ view, cloth, weave, sash, legs = 'skirt' }: Dress): string {
  const shade = mix(cloth, ink.night, 0.5);
  const side = view === 'side';
  const shape = side ? 'M-10 -162C-20 -154 -19 -128 -17 -112L-21 -94Q0 -88 20 -94L16 -112C20 -130 17 -152 9 -161Z' : 'M-8 -163C-20 -160 -26 -154 -25 -144C-22 -130 -19 -122 -18 -112L-24 -92Q0 -85 24 -92L18 -112C19 -122 22 -130 25 -144C26 -154 20 -160 8 -163Z';
  const collar = view === 'front' ? fill('M-8 -163L0 -140L8 -163L12 -161L1 -130L-1 -130L-12 -161Z', weave.ground) + line('M-10 -162L0 -135L10 -162', weave.edge, 1.4) : '';
  const belt = fill(side ? 'M-18 -117L17 -117L17 -109L-18 -109Z' : 'M-19 -117L19 -117L19 -109L-19 -109Z', sash);
  const ends = view === 'back' || legs === 'trousers' ? '' : fill('M4 -110L13 -110L15 -80L9 -83L5 -79Z', mix(sash, ink.night, 0.12));
  const hem = legs === 'skirt' ? '' : band(sweep(side ? [-21, -96] : [-23, -95], [0, -88], side ? [20, -96] : [23, -95], 5), 5, weave);
  return lit(shape, cloth, shade, -7, -1) + collar + belt + ends + hem;
}

/** The back basket every household owns: wider at the mouth, woven, hung from two straps. */
export function backBasket(): string {
  const body = 'M-25 -160L25 -160L17 -102Q0 -97 -17 -102Z';
  const cane = mix(ink.rice, ink.wood, 0.35);
  const weft = [-150, -139, -128, -117, -107].map((y) => `M${-25 + (y + 160) * 0.13} ${y}L${25 - (y + 160) * 0.13} ${y}`).join('');
  const warp = [-16, -8, 0, 8, 16].map((x) => `M${x} -159L${x * 0.7} -101`).join('');
  return lit(body, cane, mix(cane, ink.warm, 0.4), -9, 0) + line(weft + warp, mix(cane, ink.warm, 0.45), 1.3) + line('M-25 -160L25 -160', mix(cane, ink.straw, 0.3), 5);
}

/** A baby asleep in a carrying cloth, its cap against the mother's shoulder. */
function babyOnBack(weave: Weave): string {
  const sling = 'M-18 -152C-36 -152 -42 -126 -34 -114C-28 -106 -18 -108 -14 -114Z';
  return oval(-25, -158, 10, 11, mix(ink.skin, ink.straw, 0.15)) + fill('M-36 -157C-37 -172 -18 -174 -15 -160C-22 -164 -30 -163 -36 -157Z', weave.heart)
    + fill(sling, weave.ground) + band(sweep([-36, -140], [-30, -128], [-16, -126], 5), 7, weave) + line('M-18 -150Q0 -148 12 -156', weave.ground, 4);
}

export function person(dress: Dress): string {
  const { view, cloth, weave, arms, basket, baby } = dress;
  const shoulders: [Point, Point] = view === 'side' ? [[-2, -150], [0, -150]] : [[-19, -151], [19, -151]];
  const limb = (which: 0 | 1): string => arm(shoulders[which], arms[which], which === 0 ? mix(cloth, ink.paper, 0.06) : mix(cloth, ink.night, 0.22), weave, 12);
  const straps = basket && view === 'front' ? line('M-15 -161Q-17 -140 -15 -124M15 -161Q17 -140 15 -124', mix(ink.rice, ink.wood, 0.5), 3) : '';
  const load = basket && view === 'back' ? backBasket() : '';
  const sideLoad = basket && view === 'side' ? `<g transform="translate(-27 2) rotate(-7 0 -130) scale(0.86 1)">${backBasket()}</g>` : '';
  if (view === 'side') return limb(1) + sideLoad + lower(dress) + torso(dress) + (baby ? babyOnBack(weave) : '') + head(dress) + limb(0);
  if (view === 'back') return lower(dress) + torso(dress) + limb(0) + limb(1) + head(dress) + load;
  return lower(dress) + torso(dress) + straps + head(dress) + limb(0) + limb(1);
}

/** Arms in the positions people actually hold them, mirrored where that helps. */
export const rest: [Arm, Arm] = [[[-31, -124], [-27, -98]], [[31, -124], [27, -98]]];
export const carry: [Arm, Arm] = [[[-34, -126], [-8, -112]], [[34, -126], [8, -112]]];
export const reach: [Arm, Arm] = [[[12, -124], [40, -128]], [[14, -128], [42, -136]]];
