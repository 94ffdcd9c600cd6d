// Harvest: low morning sun from the left, a hamlet on the saddle, ripe terraces down to the reader's feet.
import { curve, fill, ink, line, mix, place, rect, sheet } from './paper.ts';
import { cloud, disc, mistBank, mountains, terraces, tree } from './land.ts';
import { hut } from './houses.ts';
import { goldWeave, redWeave } from './cloth.ts';
import { carry, person, rest } from './people.ts';

const ripe = [ink.rice, mix(ink.rice, ink.gold, 0.45), mix(ink.rice, ink.straw, 0.45), mix(ink.rice, ink.gold, 0.8), mix(ink.rice, ink.moss, 0.3)];
const pale = ripe.map((tone) => mix(tone, ink.straw, 0.45));

/** Houses and trees set back to front, so that each roof overlaps the one above it. */
function hamlet(): string {
  const trees = [[668, 596, 90], [716, 588, 110], [930, 596, 96], [984, 610, 80]] as const;
  const houses = [[775, 596, 0.72], [868, 590, 0.66], [705, 622, 0.86], [820, 628, 0.95], [925, 632, 0.84]] as const;
  return trees.map(([x, y, height], index) => tree(x, y, height, mix(ink.green, ink.moss, 0.25), 80 + index)).join('')
    + houses.map(([x, y, scale]) => place(x, y, scale, hut())).join('') + tree(640, 640, 70, ink.green, 90) + tree(990, 646, 74, ink.green, 91);
}

/** Smoke from the morning hearths, one thread per fire. */
function smoke(): string {
  return line('M770 530C760 500 792 480 780 446C772 422 790 410 796 386M842 548C834 522 860 500 850 470', ink.paper, 7, 'opacity="0.75"');
}

/** A sheaf stood up to dry: tied at the waist, heavy at the head. */
function sheaf(x: number, y: number, size: number): string {
  const stalks = [-9, -6, -3, 0, 3, 6, 9].map((lean) => `M${lean * 0.9} 0Q${lean * 0.2} -22 ${lean * 1.5} -44Q${lean * 2.2} -50 ${lean * 2.6} -42`).join('');
  return place(x, y, size, line(stalks, mix(ink.gold, ink.wood, 0.35), 3.6) + line(stalks, ink.rice, 1.8) + line('M-5 -21L5 -21', ink.brick, 4));
}

function harvesters(): string {
  const woman = { cloth: ink.indigo, skirt: ink.deep, weave: redWeave, sash: ink.brick, head: 'scarf', arms: rest } as const;
  return place(392, 880, 0.92, person({ ...woman, view: 'back', basket: true, arms: [...rest] })) + place(505, 900, -0.9, person({ ...woman, view: 'side', weave: goldWeave, arms: [...carry] })) + sheaf(300, 892, 1) + sheaf(266, 900, 1.1) + sheaf(334, 902, 1.05);
}

export function ruongBacThang(): string {
  const far = mix(ink.indigo, ink.paper, 0.68);
  const mid = mix(ink.indigo, ink.paper, 0.42);
  const field = { lip: mix(ink.straw, ink.paper, 0.3), riser: mix(ink.green, ink.moss, 0.35), tones: ripe };
  const farField = { lip: mix(ink.straw, ink.paper, 0.6), riser: mix(ink.moss, ink.straw, 0.35), tones: pale };
  return [
    rect(-40, -40, 1680, 1080, mix(ink.straw, ink.paper, 0.45)),
    disc(430, 215, 74, mix(ink.gold, ink.clay, 0.25), ink.rice),
    cloud(820, 100, 420, ink.paper, 0.9),
    cloud(90, 190, 300, ink.paper, 0.8),
    sheet(mountains({ ridge: [[-60, 330], [140, 255], [330, 330], [560, 210], [760, 320], [960, 170], [1180, 300], [1390, 190], [1660, 300]], seed: 3, colour: far, shade: mix(far, ink.indigo, 0.2), foot: 520 })),
    mistBank(5, 430, 46),
    sheet(mountains({ ridge: [[-60, 400], [90, 440], [260, 370], [480, 470], [720, 400], [900, 470], [1130, 330], [1330, 420], [1500, 310], [1660, 380]], seed: 8, colour: mid, shade: mix(mid, ink.deep, 0.3), foot: 620 })),
    mistBank(9, 545, 50, ink.paper, 0.9),
    fill(curve([[-80, 640], [300, 600], [800, 640], [1200, 610], [1700, 560], [1700, 1060], [-80, 1060]]), mix(ink.moss, ink.straw, 0.35)),
    sheet(terraces({ x: 1440, y: 640, radius: 420, levels: 13, step: 13, seed: 12, flat: 0.3, ...farField })),
    sheet(terraces({ x: 380, y: 660, radius: 440, levels: 10, step: 12, seed: 21, flat: 0.25, ...farField })),
    mistBank(14, 650, 36, ink.paper, 0.6),
    smoke(),
    sheet(fill(curve([[560, 660], [700, 606], [860, 598], [1000, 622], [1100, 700], [900, 760], [640, 730]], true), mix(ink.moss, ink.green, 0.3)) + hamlet()),
    mistBank(15, 712, 34, mix(ink.straw, ink.paper, 0.6), 0.75),
    sheet(terraces({ x: 1120, y: 810, radius: 500, levels: 11, step: 16, seed: 34, flat: 0.36, ...field }), 'high'),
    sheet(terraces({ x: 120, y: 1010, radius: 640, levels: 15, step: 22, seed: 44, ...field }), 'high'),
    sheet(harvesters()),
    sheet(terraces({ x: 1580, y: 1120, radius: 620, levels: 14, step: 24, seed: 58, ...field }), 'high'),
  ].join('');
}
