// Market day: umbrellas down the slope, goods on the ground, and two neighbours in the foreground.
import { curve, fill, ink, line, lit, mix, oval, place, rect, seeded, sheet, within } from './paper.ts';
import { cloud, mistBank, mountains, terraces, tree } from './land.ts';
import { hut } from './houses.ts';
import { goldWeave, greenWeave, redWeave } from './cloth.ts';
import { carry, person, reach, rest } from './people.ts';
import type { Dress } from './people.ts';

const woman: Dress = { view: 'front', cloth: ink.indigo, skirt: ink.deep, weave: redWeave, sash: ink.brick, arms: carry, head: 'scarf' };
const man: Dress = { ...woman, cloth: mix(ink.deep, ink.warm, 0.3), skirt: ink.warm, weave: goldWeave, sash: ink.green, arms: rest, head: 'turban', legs: 'trousers' };

/** A market umbrella 200 wide with its pole on y = 0: six gores, a scalloped edge, a dark inside. */
function umbrella(colour: string, stripe: string, height: number): string {
  const dome = `M-100 ${-height}C-88 ${-height - 62} -40 ${-height - 92} 0 ${-height - 96}C40 ${-height - 92} 88 ${-height - 62} 100 ${-height}Q83 ${-height - 13} 67 ${-height}Q50 ${-height - 13} 33 ${-height}Q17 ${-height - 13} 0 ${-height}Q-17 ${-height - 13} -33 ${-height}Q-50 ${-height - 13} -67 ${-height}Q-83 ${-height - 13} -100 ${-height}Z`;
  const gore = (left: number, right: number): string => `M0 ${-height - 96}Q${left * 0.72} ${-height - 74} ${left} ${-height}L${right} ${-height}Q${right * 0.72} ${-height - 74} 0 ${-height - 96}Z`;
  const under = fill(`M-100 ${-height}Q0 ${-height - 40} 100 ${-height}Q0 ${-height + 18} -100 ${-height}Z`, mix(colour, ink.night, 0.62));
  const gores = fill(gore(-67, -33), stripe) + fill(gore(0, 33), stripe) + fill(gore(67, 100), mix(stripe, ink.night, 0.25)) + fill(gore(33, 67), mix(colour, ink.night, 0.3));
  return line(`M0 0L0 ${-height - 20}`, mix(ink.wood, ink.warm, 0.4), 6) + under + fill(dome, colour) + within(dome, gores) + oval(0, -height - 97, 5, 6, ink.warm);
}

/** A round flat basket heaped with one thing; the heap is drawn as so many pieces of it. */
function heap(x: number, y: number, radius: number, colour: string, seed: number, long = false): string {
  const random = seeded(seed);
  const cane = mix(ink.rice, ink.wood, 0.4);
  const bowl = `M${x - radius} ${y - radius * 0.3}L${x - radius * 0.78} ${y + radius * 0.2}Q${x} ${y + radius * 0.46} ${x + radius * 0.78} ${y + radius * 0.2}L${x + radius} ${y - radius * 0.3}Z`;
  const weave = [-0.6, -0.3, 0, 0.3, 0.6].map((t) => `M${x + radius * t} ${y - radius * 0.2}L${x + radius * t * 0.85} ${y + radius * (0.31 - 0.22 * t * t)}`).join('') + `M${x - radius * 0.9} ${y - radius * 0.02}Q${x} ${y + radius * 0.26} ${x + radius * 0.9} ${y - radius * 0.02}`;
  let pieces = '';
  for (let index = 0; index < 44; index += 1) {
    const t = index / 44;
    const spread = radius * 0.86 * Math.sqrt(1 - t * 0.86);
    const [px, py] = [x + (random() * 2 - 1) * spread, y - radius * 0.32 - t * radius * 0.5 + (random() - 0.5) * 5];
    const tone = mix(colour, random() > 0.5 ? ink.paper : ink.warm, random() * 0.22);
    pieces += long ? oval(px, py, radius * 0.2, radius * 0.062, tone, `transform="rotate(${Math.round(random() * 70 - 35)} ${px.toFixed(1)} ${py.toFixed(1)})"`) : oval(px, py, radius * 0.12, radius * 0.11, tone);
  }
  return oval(x, y - radius * 0.3, radius, radius * 0.3, mix(colour, ink.warm, 0.35)) + pieces + lit(bowl, cane, mix(cane, ink.warm, 0.45), -radius * 0.4, 0) + line(weave, mix(cane, ink.warm, 0.4), 1.6) + line(`M${x - radius} ${y - radius * 0.3}Q${x} ${y + radius * 0.06} ${x + radius} ${y - radius * 0.3}`, mix(cane, ink.straw, 0.45), radius * 0.09);
}

/** A cloth spread on the ground with folded brocade for sale. */
function brocadeStall(x: number, y: number): string {
  const folds = [ink.brick, ink.indigo, ink.rice, ink.green, ink.brick].map((tone, index) => rect(x - 96 + index * 40, y - 26 - (index % 2) * 13, 36, 26 + (index % 2) * 13, tone) + rect(x - 96 + index * 40, y - 16 - (index % 2) * 6, 36, 5, mix(tone, ink.straw, 0.75)) + rect(x - 96 + index * 40 + 29, y - 26 - (index % 2) * 13, 7, 26 + (index % 2) * 13, ink.night, 'opacity="0.25"')).join('');
  return fill(`M${x - 120} ${y + 18}L${x - 100} ${y - 14}L${x + 108} ${y - 14}L${x + 134} ${y + 18}Z`, mix(ink.mist, ink.indigo, 0.22)) + folds;
}

function shadow(x: number, y: number, width: number): string {
  return oval(x + width * 0.25, y, width, width * 0.16, mix(ink.wood, ink.deep, 0.4), 'opacity="0.3"');
}

const at = (x: number, y: number, scale: number, dress: Dress): string => shadow(x, y, Math.abs(scale) * 42) + sheet(place(x, y, scale, person(dress)));
const shade = (x: number, y: number, scale: number, colour: string, stripe: string, height: number): string => shadow(x + 20, y, scale * 90) + sheet(place(x, y, scale, umbrella(colour, stripe, height)));

/** Small and close-set, so the street seems to go on behind them. */
function farRow(): string[] {
  return [
    shade(120, 556, 0.8, ink.brick, ink.straw, 130), shade(420, 562, 0.85, ink.indigo, mix(ink.indigo, ink.paper, 0.3), 130), shade(640, 552, 0.78, ink.rice, ink.paper, 130), shade(880, 556, 0.82, ink.green, ink.straw, 130), shade(1110, 552, 0.8, ink.brick, ink.straw, 130), shade(1480, 560, 0.86, ink.indigo, ink.straw, 130),
    at(60, 572, 0.6, woman), at(200, 578, 0.62, { ...man, view: 'back', basket: true }), at(490, 580, 0.62, { ...woman, view: 'back', basket: true }), at(556, 574, 0.6, { ...man, view: 'side', legs: 'walking' }), at(700, 578, 0.62, { ...woman, cloth: ink.green, weave: goldWeave, head: 'bun' }), at(770, 582, 0.62, { ...woman, view: 'back', weave: greenWeave }), at(960, 576, 0.62, man), at(1036, 582, 0.62, { ...woman, view: 'back', weave: goldWeave, basket: true }), at(1560, 584, 0.62, { ...woman, weave: greenWeave, arms: rest }), at(1210, 580, 0.6, { ...woman, cloth: ink.brick, weave: goldWeave, sash: ink.rice }),
  ];
}

/** Sellers behind their goods, buyers in front, under the two big umbrellas. */
function middleRow(): string[] {
  const side: Dress = { ...woman, view: 'side', arms: reach };
  return [
    shade(170, 752, 1.55, ink.brick, ink.straw, 155), shade(640, 726, 1.4, ink.indigo, ink.straw, 160), shade(1190, 746, 1.6, ink.green, ink.straw, 158),
    at(90, 764, 1.12, { ...woman, weave: goldWeave }), at(570, 748, 1.08, { ...woman, cloth: ink.green, weave: goldWeave, head: 'bun' }), at(690, 750, 1.1, { ...man }),
    at(1090, 764, 1.12, { ...woman, cloth: ink.brick, weave: goldWeave, sash: ink.rice, head: 'bun' }), at(1560, 770, 1.12, { ...woman, view: 'back', basket: true, weave: greenWeave }),
    at(835, 770, 1.12, { ...side, basket: true, weave: goldWeave }), at(990, 768, -1.1, { ...side, weave: greenWeave, baby: true, head: 'bun', cloth: mix(ink.indigo, ink.warm, 0.3) }),
    sheet(heap(70, 778, 58, ink.gold, 141, true) + heap(196, 784, 60, ink.brick, 142, true)),
    sheet(heap(548, 764, 52, ink.rice, 144) + heap(662, 770, 54, ink.green, 143)), sheet(brocadeStall(1190, 780)),
  ];
}

export function choPhien(): string {
  const far = mix(ink.indigo, ink.paper, 0.66);
  const hill = mix(mix(ink.green, ink.indigo, 0.3), ink.paper, 0.3);
  const earth = mix(ink.straw, ink.wood, 0.2);
  return [
    rect(-40, -40, 1680, 1080, mix(ink.straw, ink.paper, 0.55)),
    cloud(180, 100, 380, ink.paper), cloud(1050, 70, 420, ink.paper),
    sheet(mountains({ ridge: [[-60, 300], [120, 190], [330, 300], [560, 130], [790, 270], [1010, 180], [1200, 290], [1420, 150], [1660, 260]], seed: 111, colour: far, shade: mix(far, ink.indigo, 0.24), foot: 480 })),
    mistBank(112, 390, 44),
    sheet(mountains({ ridge: [[-60, 330], [210, 400], [430, 350], [700, 420], [960, 360], [1210, 410], [1430, 320], [1660, 360]], seed: 117, colour: hill, shade: mix(hill, ink.deep, 0.22), foot: 520, haze: 0.6 })),
    sheet(terraces({ x: 1450, y: 480, radius: 340, levels: 8, step: 11, seed: 121, flat: 0.24, tones: [mix(ink.rice, ink.straw, 0.4), mix(ink.rice, ink.moss, 0.35), ink.rice], riser: ink.moss, lip: ink.straw })),
    sheet(place(180, 470, 1.5, hut()) + place(330, 466, 1.2, hut()) + place(1190, 466, 1.25, hut())),
    sheet(tree(60, 480, 190, ink.green, 131) + tree(455, 472, 120, mix(ink.green, ink.moss, 0.4), 132) + tree(1065, 474, 140, ink.green, 133) + tree(1550, 500, 210, ink.green, 134)),
    sheet(fill(curve([[-80, 476], [300, 462], [800, 470], [1300, 462], [1700, 480], [1700, 1060], [-80, 1060]]), mix(earth, ink.paper, 0.3))),
    ...farRow(),
    sheet(fill(curve([[-80, 600], [400, 588], [900, 596], [1700, 584], [1700, 1060], [-80, 1060]]), earth)),
    ...middleRow(),
    sheet(fill(curve([[-80, 815], [300, 804], [800, 816], [1300, 804], [1700, 818], [1700, 1060], [-80, 1060]]), mix(earth, ink.wood, 0.16))),
    sheet(heap(1075, 850, 92, ink.brick, 151, true) + heap(890, 872, 100, ink.rice, 152, true) + heap(700, 852, 88, mix(ink.green, ink.moss, 0.4), 153), 'high'),
    sheet(heap(985, 960, 112, mix(ink.clay, ink.rice, 0.35), 154) + heap(765, 968, 112, mix(ink.straw, ink.moss, 0.35), 155, true), 'high'),
    sheet(place(372, 1190, 3.3, person({ ...woman, view: 'back', basket: true, arms: rest })), 'high'),
    sheet(place(1380, 1190, -3.2, person({ ...woman, view: 'side', cloth: mix(ink.indigo, ink.night, 0.2), arms: [[[16, -120], [52, -108]], [[18, -124], [56, -114]]], weave: goldWeave, sash: ink.green, baby: true })), 'high'),
  ].join('');
}
