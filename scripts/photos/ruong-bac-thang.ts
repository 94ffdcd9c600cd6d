// Harvest: low morning sun from the left, a hamlet on the spur, ripe terraces down to the reader's feet.
import { curve, fill, ink, line, mix, place, rect, sheet } from './paper.ts';
import { cloud, disc, mistBank, mountains, terraces, tree } from './land.ts';
import { hut } from './houses.ts';

const ripe = [ink.rice, mix(ink.rice, ink.gold, 0.45), mix(ink.rice, ink.straw, 0.45), mix(ink.rice, ink.gold, 0.8), mix(ink.rice, ink.moss, 0.3)];
const pale = ripe.map((tone) => mix(tone, ink.straw, 0.45));
const earth = mix(ink.green, ink.moss, 0.35);
const farEarth = mix(ink.moss, ink.straw, 0.35);

const hamlet = [[1010, 560, 0.62], [1105, 548, 0.72], [1190, 574, 0.6], [1060, 600, 0.85], [1165, 620, 0.9]] as const;

export function ruongBacThang(): string {
  const sky = mix(ink.straw, ink.paper, 0.45);
  const far = mix(ink.indigo, ink.paper, 0.68);
  const mid = mix(ink.indigo, ink.paper, 0.42);
  const wooded = mix(ink.green, ink.indigo, 0.3);
  const field = { lip: mix(ink.straw, ink.paper, 0.3), riser: earth, tones: ripe };
  const farField = { lip: mix(ink.straw, ink.paper, 0.6), riser: farEarth, tones: pale };
  return [
    rect(-40, -40, 1680, 1080, sky),
    disc(430, 215, 74, mix(ink.gold, ink.clay, 0.25), ink.rice),
    cloud(820, 110, 420, ink.paper, 0.9),
    cloud(90, 190, 300, ink.paper, 0.8),
    sheet(mountains({ ridge: [[-60, 330], [140, 255], [330, 330], [560, 210], [760, 320], [960, 170], [1180, 300], [1390, 190], [1660, 300]], seed: 3, colour: far, shade: mix(far, ink.indigo, 0.2), foot: 520 })),
    mistBank(5, 430, 46),
    sheet(mountains({ ridge: [[-60, 400], [90, 440], [260, 370], [480, 470], [720, 400], [900, 470], [1130, 330], [1330, 420], [1500, 310], [1660, 380]], seed: 8, colour: mid, shade: mix(mid, ink.deep, 0.3), foot: 620 })),
    mistBank(9, 545, 50, ink.paper, 0.9),
    fill(curve([[-80, 640], [300, 600], [800, 640], [1200, 610], [1700, 560], [1700, 1060], [-80, 1060]]), farEarth),
    sheet(terraces({ x: 1440, y: 640, radius: 420, levels: 13, step: 13, seed: 12, flat: 0.3, ...farField })),
    sheet(terraces({ x: 420, y: 660, radius: 440, levels: 10, step: 12, seed: 21, flat: 0.25, ...farField })),
    mistBank(14, 660, 40, ink.paper, 0.6),
    sheet(terraces({ x: 1080, y: 780, radius: 520, levels: 14, step: 17, seed: 31, flat: 0.34, ...field }), 'high'),
    sheet(terraces({ x: 140, y: 1010, radius: 640, levels: 15, step: 22, seed: 44, ...field }), 'high'),
    sheet(terraces({ x: 1580, y: 1120, radius: 620, levels: 14, step: 24, seed: 58, ...field }), 'high'),
  ].join('');
}
