// Morning break at a highland school: rope skipping under the red-flowering gạo tree.
import { curve, fill, ink, line, lit, mix, oval, place, rect, seeded, sheet } from './paper.ts';
import { cloud, disc, mistBank, mountains, terraces, tree } from './land.ts';
import { grass } from './plants.ts';
import { goldWeave, greenWeave, redWeave } from './cloth.ts';
import { person, rest } from './people.ts';
import type { Arm, Dress } from './people.ts';

const girl: Dress = { view: 'front', cloth: ink.indigo, skirt: ink.deep, weave: redWeave, sash: ink.brick, arms: rest, head: 'plaits', child: true };
const boy: Dress = { ...girl, cloth: mix(ink.indigo, ink.warm, 0.35), skirt: ink.warm, weave: goldWeave, sash: mix(ink.green, ink.deep, 0.2), head: 'short', legs: 'trousers' };
const turning: [Arm, Arm] = [[[16, -124], [44, -118]], [[12, -120], [30, -96]]];
const upward: [Arm, Arm] = [[[-40, -140], [-46, -172]], [[40, -140], [48, -172]]];

/** One long building, seven bays under a ribbed roof, standing on y = 0 from x = 0 to 980. */
function school(): string {
  const wall = mix(ink.rice, ink.paper, 0.25);
  const roof = ink.brick;
  let bays = '';
  for (let bay = 0; bay < 7; bay += 1) {
    const x = 30 + bay * 134;
    const shutter = mix(ink.green, ink.indigo, 0.2);
    bays += bay === 1 || bay === 5
      ? rect(x + 30, -150, 66, 150, mix(shutter, ink.night, 0.5)) + rect(x + 34, -146, 28, 146, shutter) + rect(x + 66, -146, 26, 146, mix(shutter, ink.night, 0.3))
      : rect(x + 14, -140, 98, 76, ink.paper) + rect(x + 20, -134, 86, 64, mix(ink.deep, ink.indigo, 0.5)) + rect(x + 14, -140, 26, 76, shutter) + rect(x + 86, -140, 26, 76, mix(shutter, ink.night, 0.2)) + line(`M${x + 63} -134L${x + 63} -70M${x + 40} -102L${x + 86} -102`, ink.paper, 3) + rect(x + 8, -62, 110, 7, mix(wall, ink.wood, 0.4));
  }
  const shade = rect(0, -190, 980, 46, mix(wall, ink.deep, 0.55), 'opacity="0.55"');
  const posts = Array.from({ length: 8 }, (_, index) => rect(18 + index * 134, -196, 13, 200, ink.paper) + rect(26 + index * 134, -196, 5, 200, mix(ink.mist, ink.indigo, 0.4))).join('');
  const ribs = Array.from({ length: 48 }, (_, index) => `M${-20 + index * 21.5} -302L${-44 + index * 22.7} -188`).join('');
  const slope = 'M-18 -304L998 -304L1030 -186L-50 -186Z';
  return rect(0, -196, 980, 196, wall) + rect(0, -40, 980, 40, mix(wall, ink.brick, 0.45)) + bays + shade + sheet(posts)
    + fill(slope, roof) + line(ribs, mix(roof, ink.night, 0.35), 2.5) + rect(-50, -192, 1080, 9, mix(roof, ink.night, 0.5)) + rect(-22, -312, 1024, 12, mix(roof, ink.clay, 0.5))
    + fill('M-30 0L1010 0L1030 18L-50 18Z', ink.mist) + rect(-50, 17, 1080, 8, mix(ink.mist, ink.indigo, 0.4));
}

/** One gạo flower: a cup of five thick petals. */
function gaoFlower(x: number, y: number, size: number, turn: number, colour: string): string {
  const petals = [-64, -32, 0, 32, 64].map((angle) => `<path d="M0 0C-7 -6 -6 -17 0 -20C6 -17 7 -6 0 0Z" transform="rotate(${angle})" fill="${angle % 64 ? mix(colour, ink.clay, 0.55) : colour}"/>`).join('');
  return place(x, y, size / 20, petals + oval(0, -2, 4, 4, ink.warm), size / 20, turn);
}

/** The gạo tree flowers on bare branches, so it is grown as branches: each fork thinner than the last. */
function gaoTree(x: number, y: number, seed: number): string {
  const bark = mix(ink.wood, ink.deep, 0.35);
  const random = seeded(seed);
  let wood = '';
  let flowers = '';
  const grow = (bx: number, by: number, angle: number, length: number, width: number, depth: number): void => {
    const [ex, ey] = [bx + Math.sin(angle) * length, by - Math.cos(angle) * length];
    const bow = (random() - 0.5) * length * 0.34;
    const [mx, my] = [(bx + ex) / 2 + Math.cos(angle) * bow, (by + ey) / 2 + Math.sin(angle) * bow];
    const thin = width * 0.66;
    const [nx, ny] = [Math.cos(angle) / 2, Math.sin(angle) / 2];
    wood += `M${bx - nx * width} ${by - ny * width}Q${mx - nx * width * 0.8} ${my - ny * width * 0.8} ${ex - nx * thin} ${ey - ny * thin}L${ex + nx * thin} ${ey + ny * thin}Q${mx + nx * width * 0.8} ${my + ny * width * 0.8} ${bx + nx * width} ${by + ny * width}Z`;
    if (depth <= 2) flowers += gaoFlower(ex, ey, 15 + random() * 9, (angle * 180) / Math.PI + (random() - 0.5) * 50, random() > 0.35 ? ink.brick : mix(ink.brick, ink.warm, 0.25));
    if (depth === 0) return;
    for (const side of [-1, 1]) grow(ex, ey, angle * 0.85 + side * (0.34 + random() * 0.34), length * (0.66 + random() * 0.16), thin, depth - 1);
  };
  grow(x, y - 190, -0.05, 120, 54, 5);
  grow(x - 4, y - 230, -1.02, 130, 26, 3);
  grow(x + 6, y - 260, 1.0, 110, 24, 3);
  const trunk = `M${x - 66} ${y + 8}C${x - 32} ${y - 18} ${x - 30} ${y - 120} ${x - 27} ${y - 196}L${x + 27} ${y - 196}C${x + 28} ${y - 110} ${x + 36} ${y - 30} ${x + 74} ${y + 10}Q${x} ${y - 8} ${x - 66} ${y + 8}Z`;
  return lit(wood + trunk, mix(bark, ink.mist, 0.16), mix(bark, ink.night, 0.35), -7, -3) + flowers;
}

const kid = (x: number, y: number, scale: number, dress: Dress): string => oval(x + 20, y, Math.abs(scale) * 44, 8 * Math.abs(scale), mix(ink.wood, ink.deep, 0.4), 'opacity="0.3"') + sheet(place(x, y, scale, person(dress)));

/** A cloth satchel on a strap across the chest. */
function satchel(x: number, y: number, scale: number, colour: string): string {
  return place(x, y, scale, line('M-14 -158L22 -104', mix(colour, ink.night, 0.3), 3.5) + rect(12, -112, 27, 26, colour, 'rx="3"') + fill('M12 -112L39 -112L39 -101L25.5 -94L12 -101Z', mix(colour, ink.night, 0.22)));
}

export function truongHoc(): string {
  const far = mix(ink.indigo, ink.paper, 0.68);
  const hill = mix(mix(ink.green, ink.indigo, 0.3), ink.paper, 0.25);
  const yard = mix(ink.straw, ink.rice, 0.25);
  return [
    rect(-40, -40, 1680, 1080, mix(ink.straw, ink.paper, 0.55)),
    disc(1300, 270, 60, ink.rice, ink.straw),
    cloud(560, 90, 380, ink.paper), cloud(1180, 180, 360, ink.paper),
    sheet(mountains({ ridge: [[-60, 260], [180, 150], [400, 280], [640, 170], [850, 290], [1090, 210], [1290, 300], [1470, 150], [1660, 260]], seed: 201, colour: far, shade: mix(far, ink.indigo, 0.22), foot: 480 })),
    mistBank(202, 400, 44),
    sheet(mountains({ ridge: [[-60, 420], [200, 340], [450, 420], [760, 350], [1020, 410], [1300, 330], [1660, 400]], seed: 206, colour: hill, shade: mix(hill, ink.deep, 0.25), foot: 600, haze: 0.5 })),
    sheet(terraces({ x: 1450, y: 560, radius: 360, levels: 10, step: 13, seed: 212, flat: 0.24, tones: [ink.moss, mix(ink.moss, ink.rice, 0.4), mix(ink.green, ink.moss, 0.5)], riser: mix(ink.green, ink.deep, 0.15), lip: ink.straw })),
    sheet(tree(470, 600, 230, ink.green, 221) + tree(1240, 606, 200, mix(ink.green, ink.moss, 0.3), 222) + tree(1560, 640, 240, ink.green, 223)),
    sheet(fill(curve([[-80, 620], [400, 604], [900, 612], [1700, 600], [1700, 1060], [-80, 1060]]), yard)),
    sheet(place(470, 640, 0.94, school()), 'high'),
    kid(650, 664, 0.58, { ...girl, weave: goldWeave }), kid(1010, 664, 0.6, { ...boy, view: 'back' }), kid(1120, 668, 0.86, { ...girl, child: false, cloth: mix(ink.brick, ink.indigo, 0.1), head: 'bun', weave: goldWeave, sash: ink.rice }), kid(1176, 672, 0.56, { ...girl, weave: greenWeave }), kid(1060, 672, 0.55, { ...boy }),
    fill(curve([[-80, 770], [360, 740], [800, 780], [1200, 750], [1700, 780], [1700, 1060], [-80, 1060]]), mix(yard, ink.wood, 0.13)),
    fill('M200 828C420 800 700 850 900 830C720 872 420 866 200 828Z', mix(ink.wood, ink.deep, 0.4), 'opacity="0.24"'),
    sheet(gaoTree(230, 830, 217), 'high'),
    kid(540, 930, 1.22, { ...girl, view: 'side', arms: turning, weave: goldWeave }), kid(1010, 930, -1.22, { ...girl, view: 'side', arms: turning, cloth: mix(ink.green, ink.deep, 0.1), weave: redWeave }),
    line('M592 788C640 990 910 990 956 788', mix(ink.wood, ink.warm, 0.2), 5),
    oval(790, 938, 56, 9, mix(ink.wood, ink.deep, 0.4), 'opacity="0.3"'), sheet(place(775, 900, 1.2, person({ ...girl, weave: greenWeave, sash: ink.rice, arms: upward }))),
    kid(1210, 862, -1.1, { ...boy, view: 'side', legs: 'walking', arms: [[[18, -130], [38, -118]], [[-22, -128], [-26, -104]]] }), kid(1330, 872, -1.1, { ...boy, view: 'side', legs: 'walking', cloth: mix(ink.brick, ink.indigo, 0.25), arms: [[[18, -130], [40, -124]], [[-22, -128], [-28, -106]]] }),
    kid(330, 905, 1.12, { ...boy }) + satchel(330, 905, 1.12, ink.clay), kid(1475, 925, 1.2, { ...girl, view: 'back', weave: goldWeave }),
    grass(-40, 260, 1012, 70, ink.moss, 231) + grass(1340, 1640, 1012, 74, ink.moss, 232),
  ].join('');
}
