// Dusk: the last brick light behind the range, and a hearth already lit in the stilt house.
import { curve, fill, ink, mix, oval, place, seeded, sheet } from './paper.ts';
import { cloud, disc, mistBank, mountains, terraces } from './land.ts';
import { bamboo, grass } from './plants.ts';
import { hut, stiltHouse } from './houses.ts';
import { goldWeave } from './cloth.ts';
import { person, rest } from './people.ts';

const evening = (colour: string): string => mix(colour, ink.deep, 0.45);
const duskHut = { roof: mix(ink.deep, ink.warm, 0.4), wall: mix(ink.indigo, ink.wood, 0.4), post: ink.night, window: ink.rice };

/** The sky as torn strips, lightest at the horizon, because paper has no gradient. */
function sky(): string {
  const strips = [mix(ink.indigo, ink.deep, 0.5), ink.indigo, mix(ink.indigo, ink.clay, 0.22), mix(ink.indigo, ink.clay, 0.42), mix(ink.clay, ink.indigo, 0.34), mix(ink.clay, ink.rice, 0.22), mix(ink.clay, ink.rice, 0.6), mix(ink.rice, ink.straw, 0.5)];
  return strips.map((tone, index) => {
    const y = -40 + index * 50;
    const random = seeded(60 + index);
    const tear = Array.from({ length: 9 }, (_, step): [number, number] => [-120 + step * 230, y + (random() - 0.5) * 58]);
    return fill(`${curve(tear)}L1700 1060L-80 1060Z`, tone);
  }).join('');
}

function stars(): string {
  const random = seeded(71);
  return Array.from({ length: 34 }, () => oval(random() * 1600, random() * 170, 1.2 + random() * 1.5, 1.2 + random() * 1.5, ink.straw, `opacity="${(0.4 + random() * 0.5).toFixed(2)}"`)).join('');
}

/** Firewood stacked between the posts: ends of logs, row on row. */
function woodpile(x: number, y: number): string {
  let logs = '';
  for (let row = 0; row < 4; row += 1) {
    for (let log = 0; log < 7 - (row % 2); log += 1) {
      const [cx, cy] = [x + log * 17 + (row % 2) * 8, y - 8 - row * 14];
      logs += oval(cx, cy, 8.4, 8, mix(ink.wood, ink.night, 0.35)) + oval(cx - 1, cy - 1, 5.6, 5.2, mix(ink.wood, ink.rice, 0.18));
    }
  }
  return logs;
}

export function nhaSan(): string {
  const far = mix(ink.indigo, ink.clay, 0.3);
  const mid = mix(ink.indigo, ink.night, 0.1);
  const ground = mix(ink.green, ink.night, 0.6);
  return [
    sky(),
    stars(),
    disc(1165, 318, 52, mix(ink.straw, ink.paper, 0.4), mix(ink.rice, ink.straw, 0.4)),
    cloud(960, 205, 440, mix(ink.clay, ink.rice, 0.3), 0.8),
    cloud(40, 150, 420, mix(ink.indigo, ink.clay, 0.5), 0.8),
    sheet(mountains({ ridge: [[-60, 360], [150, 270], [340, 380], [520, 300], [720, 390], [930, 260], [1160, 370], [1360, 300], [1660, 400]], seed: 91, colour: far, shade: mix(far, ink.deep, 0.35), foot: 560, mist: mix(ink.clay, ink.straw, 0.5), haze: 0.7 })),
    sheet(mountains({ ridge: [[-60, 520], [160, 440], [380, 520], [640, 440], [900, 520], [1180, 430], [1420, 490], [1660, 400]], seed: 95, colour: mid, shade: ink.deep, foot: 700, mist: mix(ink.indigo, ink.mist, 0.5), haze: 0.75 })),
    mistBank(96, 640, 44, mix(ink.indigo, ink.mist, 0.55), 0.7),
    sheet(terraces({ x: 1440, y: 770, radius: 430, levels: 10, step: 15, seed: 64, flat: 0.28, tones: [evening(ink.gold), evening(mix(ink.gold, ink.wood, 0.4)), evening(ink.rice)], riser: mix(ink.deep, ink.wood, 0.2), lip: mix(ink.rice, ink.indigo, 0.3) })),
    sheet(place(1365, 660, 1.05, hut(duskHut)) + place(1480, 640, 0.8, hut(duskHut))),
    sheet(bamboo(70, 850, 560, 5, mix(ink.green, ink.deep, 0.5), mix(ink.moss, ink.deep, 0.6))),
    sheet(fill(curve([[-80, 850], [250, 815], [700, 822], [1150, 815], [1700, 860], [1700, 1060], [-80, 1060]]), ground), 'high'),
    fill('M1090 858C1080 900 1180 930 1320 1060L1000 1060C980 960 1000 900 1030 858Z', mix(ground, ink.wood, 0.5)),
    oval(580, 866, 480, 30, ink.night, 'opacity="0.45"'),
    sheet(woodpile(330, 850) + woodpile(470, 850)),
    sheet(place(580, 848, 0.86, stiltHouse()), 'high'),
    `<g filter="url(#glow)" opacity="0.5">${oval(509, 620, 80, 50, ink.rice)}${oval(645, 620, 80, 50, ink.rice)}${oval(846, 625, 60, 80, ink.gold)}</g>`,
    sheet(place(1160, 925, -1.02, person({ view: 'side', cloth: mix(ink.indigo, ink.night, 0.3), skirt: ink.night, weave: goldWeave, sash: ink.brick, arms: rest, head: 'scarf', basket: true }))),
    grass(-40, 1640, 1012, 95, mix(ink.green, ink.night, 0.78), 77),
  ].join('');
}
