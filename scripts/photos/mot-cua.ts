// The one-stop counter: a mother hands her papers over; the baby sleeps through it.
import { curve, fill, ink, line, lit, mix, oval, place, polygon, rect, sheet, within } from './paper.ts';
import { frame, outlook, sheetOfPaper } from './rooms.ts';
import { nearArm, sitter } from './close.ts';
import { band, goldWeave, greenWeave, redWeave, sweep } from './cloth.ts';
import type { Sitter } from './close.ts';

const mother: Sitter = { cloth: ink.indigo, weave: redWeave, hair: 'knot', bow: 5, arms: [[[70, 176], [208, 158]], [[96, 160], [236, 138]]] };
const clerk: Sitter = { cloth: mix(ink.paper, ink.indigo, 0.1), weave: greenWeave, hair: 'short', bow: 9, arms: [[[40, 214], [196, 206]], [[70, 190], [222, 182]]] };

const WINDOW = { x: 585, y: 60, width: 520, height: 410 };
const FRAME = mix(ink.green, ink.indigo, 0.25);

/** Shutters folded back against the wall. */
function shutters(): string {
  const { x, y, width, height } = WINDOW;
  const leaf = (left: number, lean: number): string => {
    const louvres = Array.from({ length: 15 }, (_, index) => `M${left + 8} ${y + 14 + index * 27}L${left + 82} ${y + 14 + index * 27 + lean}`).join('');
    return fill(polygon([[left, y - 16], [left + 90, y - 16 + lean], [left + 90, y + height + 10 + lean], [left, y + height + 10]]), FRAME) + line(louvres, mix(FRAME, ink.night, 0.4), 6);
  };
  return leaf(x - 118, 12) + leaf(x + width + 26, -6);
}

function shelves(): string {
  const board = mix(ink.wood, ink.straw, 0.2);
  const spines = [ink.indigo, ink.brick, ink.rice, ink.green, ink.indigo, ink.paper, ink.brick, ink.green, ink.rice];
  const row = (y: number, from: number): string => spines.map((_, index) => {
    const tone = spines[(index * 2 + from) % spines.length] as string;
    const tall = 96 + ((index * 37 + from * 13) % 28);
    return rect(1262 + index * 35, y - tall, 32, tall, tone) + rect(1262 + index * 35 + 24, y - tall, 8, tall, ink.night, 'opacity="0.2"') + rect(1269 + index * 35, y - tall + 18, 13, 30, mix(tone, ink.paper, 0.82));
  }).join('') + rect(1245, y, 380, 13, board) + rect(1245, y + 11, 380, 5, mix(board, ink.night, 0.5));
  return sheet(row(200, 0) + row(370, 3));
}

function baby(): string {
  const face = 'M-150 46C-152 18 -134 -2 -110 0C-88 2 -74 20 -76 44C-78 66 -92 78 -112 78C-134 78 -148 66 -150 46Z';
  const cap = 'M-154 42C-162 6 -138 -22 -108 -20C-82 -18 -68 2 -72 26C-94 14 -126 20 -154 42Z';
  const pouch = 'M-62 64C-112 46 -164 78 -176 138C-186 196 -160 244 -112 250C-86 252 -74 240 -66 222Z';
  const cloth = within(pouch, fill(pouch, ink.brick) + band(sweep([-190, 118], [-120, 106], [-50, 122], 8), 30, goldWeave) + band(sweep([-196, 166], [-124, 158], [-50, 170], 8), 34, greenWeave) + band(sweep([-190, 216], [-120, 210], [-50, 218], 8), 28, goldWeave));
  return lit(face, mix(ink.skin, ink.straw, 0.2), ink.skinShade, 5, -4) + line('M-104 38Q-96 43 -87 39', ink.warm, 2.6) + line('M-94 60Q-89 62 -84 59', ink.skinShade, 2.4) + oval(-100, 52, 8, 6, ink.clay, 'opacity="0.45"')
    + lit(cap, ink.green, mix(ink.green, ink.night, 0.45), 5, -5) + band(sweep([-153, 36], [-122, 8], [-72, 20], 6), 15, goldWeave) + oval(-112, -24, 9, 9, ink.brick)
    + cloth + fill('M-176 138C-186 196 -160 244 -112 250C-140 230 -160 190 -152 128Z', ink.night, 'opacity="0.22"');
}

/** The carrying strap comes over the shoulder and back under the arm; the sash ties low. */
function straps(): string {
  const over: [number, number][] = [[-58, 12], [-18, 36], [14, 78], [18, 120], [-10, 152], [-60, 168], [-100, 166]];
  return line(curve(over), mix(ink.brick, ink.night, 0.4), 34, 'style="stroke-linecap:butt"') + line(curve(over), ink.brick, 28, 'style="stroke-linecap:butt"') + line(curve(over), ink.rice, 3, 'stroke-dasharray="7 7"')
    + band(sweep([-93, 262], [-8, 288], [81, 264], 8), 34, goldWeave);
}

function counter(): string {
  const top = mix(ink.wood, ink.straw, 0.38);
  const front = mix(ink.wood, ink.warm, 0.12);
  const panels = [500, 790, 1080, 1370].map((x) => rect(x, 762, 250, 260, mix(front, ink.warm, 0.22)) + rect(x + 10, 772, 230, 250, mix(front, ink.rice, 0.1))).join('');
  const grain = line('M520 664Q760 658 1000 666M1100 676Q1300 670 1560 674M700 686Q900 680 1180 688', mix(top, ink.wood, 0.5), 2);
  return fill('M452 700L1660 700L1660 1040L452 1040Z', front) + panels + rect(452, 700, 1200, 14, mix(front, ink.night, 0.5)) + band([[452, 737], [1660, 737]], 34, redWeave)
    + sheet(fill('M500 644L1660 644L1660 704L430 704Z', top) + grain + rect(430, 700, 1230, 12, mix(top, ink.warm, 0.4)));
}

function paperStack(x: number, y: number): string {
  return [0, 1, 2, 3, 4].map((index) => sheetOfPaper([[x + 26, y - 30 - index * 4], [x + 136, y - 30 - index * 4], [x + 160, y - index * 4], [x + (index % 2) * 4, y - index * 4]], index === 4 ? 3 : 0, index % 2 ? ink.mist : ink.paper)).join('');
}

function desktop(): string {
  const stamp = lit('M1250 686L1250 668L1262 664L1260 640C1252 628 1286 628 1278 640L1276 664L1288 668L1288 686Z', ink.brick, mix(ink.brick, ink.night, 0.5), -8, -2);
  const screen = lit('M1370 470L1580 452L1590 606L1382 612Z', mix(ink.deep, ink.mist, 0.12), ink.night, -6, -4) + fill('M1462 606L1510 604L1520 668L1452 668Z', mix(ink.deep, ink.mist, 0.2)) + oval(1488, 670, 70, 9, ink.night);
  return sheet(screen) + sheet(paperStack(560, 694) + stamp);
}

function handedPaper(): string {
  return sheet(sheetOfPaper([[664, 566], [852, 580], [836, 658], [640, 640]], 4) + oval(806, 636, 9, 7, ink.brick));
}

export function motCua(): string {
  const wall = mix(ink.straw, ink.paper, 0.35);
  const room = [
    rect(-40, 560, 1680, 500, mix(ink.green, ink.paper, 0.52)), rect(-40, 548, 1680, 14, mix(ink.wood, ink.straw, 0.3)),
    sheet(shutters()), outlook(WINDOW, 301), sheet(frame(WINDOW, FRAME)), shelves(),
    sheet(place(1190, 372, -1.3, sitter(clerk)), 'high'),
    counter(), desktop(),
    sheet(place(330, 385, 1.5, baby() + sitter(mother) + straps()), 'high'),
    handedPaper(),
    sheet(place(330, 385, 1.5, nearArm(mother))), sheet(place(1190, 372, -1.3, nearArm(clerk))),
  ].join('');
  return rect(-40, -40, 1680, 1080, wall) + place(0, 66, 1, room);
}
