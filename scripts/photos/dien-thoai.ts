// A form filled in on the ridge: two hands, one phone, the terraces of home behind.
import { curve, fill, ink, line, lit, mix, oval, place, polygon, rect, sheet, within } from './paper.ts';
import { cloud, disc, mistBank, mountains, terraces } from './land.ts';
import { band, goldWeave, redWeave } from './cloth.ts';
import type { Weave } from './cloth.ts';
import type { Point } from './paper.ts';

const PHONE = { x: 590, y: 70, width: 420, height: 800 };

/** The form: bars for words, boxes for answers, one tick, one button. Nothing to read. */
function screen(): string {
  const { x, y, width, height } = PHONE;
  const [left, wide] = [x + 46, width - 92];
  const bar = (bx: number, by: number, bw: number, colour: string, bh = 12): string => rect(bx, by, bw, bh, colour, `rx="${bh / 2}"`);
  const quiet = mix(ink.indigo, ink.paper, 0.62);
  const field = (fy: number, filled: number): string => bar(left, fy, wide * 0.36, mix(ink.indigo, ink.paper, 0.3), 10) + rect(left, fy + 20, wide, 50, ink.paper, `rx="10" stroke="${quiet}" stroke-width="3"`) + bar(left + 18, fy + 40, wide * filled, ink.deep, 10);
  const tick = rect(left, y + 418, 34, 34, ink.green, 'rx="8"') + line(`M${left + 8} ${y + 435}l7 8l12 -15`, ink.paper, 5) + bar(left + 50, y + 424, wide * 0.62, quiet, 9) + bar(left + 50, y + 440, wide * 0.4, quiet, 9);
  const button = rect(left, y + 484, wide, 66, ink.brick, 'rx="14"') + bar(left + wide / 2 - 58, y + 511, 116, ink.paper, 12);
  const foot = [0.9, 0.78, 0.84, 0.5].map((share, index) => bar(left, y + 590 + index * 30, wide * share, mix(quiet, ink.paper, 0.35), 9)).join('');
  const glass = `M${x + 18} ${y + 62}q0 -44 44 -44h${width - 124}q44 0 44 44v${height - 124}q0 44 -44 44h${-(width - 124)}q-44 0 -44 -44Z`;
  const head = rect(x, y, width, 116, ink.indigo) + band([[x + 10, y + 124], [x + width - 10, y + 124]], 24, redWeave) + bar(left, y + 66, wide * 0.5, ink.paper, 14) + bar(left, y + 90, wide * 0.32, mix(ink.indigo, ink.paper, 0.5), 9) + oval(x + width - 66, y + 78, 19, 19, ink.rice);
  const shine = fill(`M${x + 250} ${y}L${x + width} ${y}L${x + width} ${y + 330}L${x + 60} ${y + height}L${x - 40} ${y + height}Z`, ink.paper, 'opacity="0.13"');
  return within(glass, rect(x, y, width, height, ink.paper) + head + field(y + 160, 0.56) + field(y + 246, 0.72) + field(y + 332, 0.38) + tick + button + foot + shine);
}

function phone(): string {
  const { x, y, width, height } = PHONE;
  return rect(x - 5, y + 190, 8, 90, ink.warm, 'rx="4"') + rect(x, y, width, height, mix(ink.night, ink.warm, 0.4), 'rx="58"') + rect(x + 3, y + 3, width - 6, height - 6, 'none', `rx="55" stroke="${mix(ink.indigo, ink.mist, 0.3)}" stroke-width="3"`) + screen() + rect(x + width / 2 - 46, y + 32, 92, 14, ink.night, 'rx="7"');
}

/** The fingers that hold the phone from behind show only as a curled edge beside it. */
function fingers(): string {
  const finger = (points: Point[]): string => lit(curve(points, true), ink.skin, ink.skinShade, -6, -10);
  return finger([[650, 560], [560, 640], [490, 640], [478, 560], [520, 500], [590, 474], [660, 480]])
    + finger([[660, 420], [590, 400], [540, 410], [508, 450], [486, 520], [470, 600], [520, 640], [600, 580], [660, 520]])
    + line('M520 470Q536 486 560 488', ink.skinShade, 4);
}

/** Wrist, the ball of the thumb, and the thumb lying on the glass, nail towards the owner. */
function thumb(): string {
  const hand = curve([[180, 1080], [262, 930], [330, 820], [398, 716], [458, 630], [516, 566], [566, 508], [606, 448], [644, 396], [680, 366], [716, 368], [734, 398], [730, 440], [710, 490], [688, 540], [672, 592], [664, 650], [662, 716], [646, 784], [604, 850], [536, 912], [470, 990], [420, 1080]], true);
  const nail = 'M684 384C700 372 722 378 724 398C725 416 714 436 704 442C692 440 674 428 672 412C672 402 676 392 684 384Z';
  const creases = line('M612 470Q640 476 660 500M622 456Q648 462 668 484', ink.skinShade, 3.5) + line('M596 742Q618 690 612 640', ink.skinShade, 4, 'opacity="0.8"') + line('M560 640Q536 660 522 700', ink.skinShade, 3.5, 'opacity="0.6"');
  return lit(hand, ink.skin, ink.skinShade, -14, -12) + lit(nail, mix(ink.skin, ink.paper, 0.5), mix(ink.skin, ink.paper, 0.22), -3, -3) + creases;
}

function sleeve(cloth: string, weave: Weave): string {
  const [outer, inner]: [Point, Point] = [[150, 806], [560, 1110]];
  const body = lit(polygon([outer, inner, [560, 1200], [-160, 1200], [-160, 960], [40, 880]]), cloth, mix(cloth, ink.night, 0.5), -40, -20);
  const folds = line('M60 900Q160 960 210 1060M-20 930Q60 980 100 1060', mix(cloth, ink.night, 0.45), 5, 'opacity="0.7"');
  return body + folds + band([outer, inner], 74, weave) + band([[104, 850], [500, 1144]], 26, goldWeave);
}

/** The right hand is the left one turned over, set a little lower, because nobody holds a phone evenly. */
function hand(content: string, right: boolean): string {
  return right ? `<g transform="translate(1606 104) rotate(-3) scale(-1 1)">${content}</g>` : place(-14, 40, 1, content);
}

export function dienThoai(): string {
  const far = mix(ink.indigo, ink.paper, 0.68);
  const mid = mix(ink.indigo, ink.paper, 0.42);
  const ripe = [ink.rice, mix(ink.rice, ink.gold, 0.45), mix(ink.rice, ink.straw, 0.45), mix(ink.rice, ink.moss, 0.4)];
  const field = { tones: ripe.map((tone) => mix(tone, ink.straw, 0.22)), riser: mix(ink.green, ink.moss, 0.5), lip: ink.straw };
  return [
    rect(-40, -40, 1680, 1080, mix(ink.straw, ink.paper, 0.4)),
    disc(330, 180, 66, mix(ink.gold, ink.clay, 0.2), ink.rice), cloud(1120, 110, 400, ink.paper), cloud(60, 120, 260, ink.paper, 0.9),
    sheet(mountains({ ridge: [[-60, 380], [190, 270], [420, 390], [640, 250], [900, 360], [1140, 260], [1300, 360], [1440, 220], [1660, 330]], seed: 401, colour: far, shade: mix(far, ink.indigo, 0.2), foot: 590 })),
    mistBank(402, 500, 46),
    sheet(mountains({ ridge: [[-60, 440], [150, 480], [330, 420], [560, 520], [900, 440], [1160, 510], [1380, 390], [1660, 470]], seed: 407, colour: mid, shade: mix(mid, ink.deep, 0.28), foot: 680 })),
    mistBank(408, 600, 44, ink.paper, 0.9),
    sheet(terraces({ ...field, x: 1320, y: 800, radius: 560, levels: 13, step: 18, seed: 411, flat: 0.32 })),
    sheet(terraces({ ...field, x: 200, y: 840, radius: 560, levels: 12, step: 19, seed: 417, flat: 0.34 })),
    mistBank(420, 900, 60, mix(ink.straw, ink.paper, 0.5), 0.55),
    sheet(terraces({ ...field, x: 830, y: 1080, radius: 470, levels: 8, step: 20, seed: 431, flat: 0.36, tones: ripe }), 'high'),
    sheet(hand(fingers(), false) + hand(fingers(), true)),
    sheet(phone(), 'high'),
    sheet(hand(thumb(), false), 'high'), sheet(hand(thumb(), true), 'high'),
    sheet(hand(sleeve(ink.indigo, redWeave), false), 'high'), sheet(hand(sleeve(ink.indigo, redWeave), true), 'high'),
  ].join('');
}
