// The hanging footbridge: one man wheels his motorbike across, high over the stream.
import { curve, fill, ink, line, lit, mix, oval, place, polygon, rect, sheet } from './paper.ts';
import { cloud, disc, mistBank, mountains, tree } from './land.ts';
import { bamboo, grass } from './plants.ts';
import { goldWeave } from './cloth.ts';
import { person } from './people.ts';
import type { Point } from './paper.ts';

const LEFT = 250;
const RIGHT = 1390;

/** The deck sags a little under its own weight, the main cable a great deal. */
const deck = (x: number): number => 560 + 34 * (1 - ((x - 820) / 570) ** 2);
const cable = (x: number): number => 250 + 292 * (1 - ((x - 820) / 570) ** 2);

const along = (height: (x: number) => number, from = LEFT, to = RIGHT): Point[] => Array.from({ length: 41 }, (_, index): Point => {
  const x = from + ((to - from) * index) / 40;
  return [x, height(x)];
});

function bridgeSide(dy: number, colour: string, width: number): string {
  let hangers = '';
  for (let x = LEFT + 38; x < RIGHT; x += 38) hangers += `M${x} ${cable(x) + dy}L${x} ${deck(x) + dy}`;
  const rail = along((x) => deck(x) - 34 + dy);
  return line(hangers, colour, width * 0.4) + line(curve(along((x) => cable(x) + dy)), colour, width) + line(curve(rail), colour, width * 0.55);
}

function planks(): string {
  const far = along((x) => deck(x) - 11);
  const near = along((x) => deck(x) + 9);
  let joints = '';
  for (let x = LEFT; x < RIGHT; x += 13) joints += `M${x} ${deck(x) - 11}L${x + (x - 820) * 0.012} ${deck(x) + 9}`;
  const edge = [...near, ...along((x) => deck(x) + 17).reverse()];
  const timber = mix(ink.wood, ink.straw, 0.38);
  return fill(polygon([...far, ...[...near].reverse()]), timber) + line(joints, mix(ink.wood, ink.warm, 0.3), 2) + fill(polygon(edge), mix(ink.wood, ink.warm, 0.45));
}

function tower(x: number, lean: number): string {
  const stone = mix(ink.mist, ink.wood, 0.25);
  const post = (px: number, light: string): string => lit(polygon([[px - 13, 640], [px - 9 + lean, 222], [px + 9 + lean, 222], [px + 13, 640]]), light, mix(light, ink.deep, 0.45), -9, 0);
  const foot = lit(`M${x - 58} 800L${x - 48} 600L${x + 48} 600L${x + 58} 800Z`, stone, mix(stone, ink.deep, 0.45), -30, 0);
  const brick = ink.brick;
  return foot + post(x - 20, mix(brick, ink.deep, 0.35)) + post(x + 16, brick) + rect(x - 46 + lean, 214, 88, 15, mix(brick, ink.warm, 0.3)) + rect(x - 34 + lean * 0.6, 380, 64, 11, mix(brick, ink.warm, 0.3));
}

/** A small workhorse motorbike facing right, wheels on y = 0, loaded with two sacks. */
function motorbike(): string {
  const wheel = (x: number): string => oval(x, -26, 26, 26, ink.warm) + oval(x, -26, 18, 18, mix(ink.mist, ink.moss, 0.3)) + line(`M${x - 18} -26L${x + 18} -26M${x} -44L${x} -8M${x - 12} -39L${x + 12} -13M${x - 12} -13L${x + 12} -39`, ink.warm, 1.5) + oval(x, -26, 4.5, 4.5, ink.warm);
  const body = 'M-58 -66C-30 -74 -4 -70 8 -58L30 -44L44 -86L56 -88L46 -40L22 -26L-26 -26C-46 -30 -56 -46 -58 -66Z';
  const bars = line('M46 -84L54 -104L40 -110M54 -104L58 -96', ink.warm, 5) + oval(58, -84, 8, 8, ink.straw) + line('M50 -80L62 -26', ink.warm, 5);
  const sacks = lit('M-74 -104C-78 -78 -66 -62 -44 -64C-26 -64 -18 -78 -22 -104C-34 -112 -62 -112 -74 -104Z', mix(ink.straw, ink.rice, 0.3), mix(ink.rice, ink.wood, 0.45), -10, -2) + line('M-72 -88L-22 -88', ink.brick, 4);
  return wheel(-44) + wheel(62) + lit(body, ink.green, mix(ink.green, ink.night, 0.5), -2, -9) + fill('M-34 -72L10 -66L6 -58L-34 -62Z', ink.warm) + sacks + bars + line('M-20 -22L-72 -20', mix(ink.mist, ink.warm, 0.5), 6);
}

function walker(): string {
  const arms: [[Point, Point], [Point, Point]] = [[[14, -128], [62, -120]], [[20, -132], [70, -122]]];
  return person({ view: 'side', cloth: ink.indigo, skirt: mix(ink.warm, ink.deep, 0.5), weave: goldWeave, sash: ink.brick, arms, head: 'turban', legs: 'walking' });
}

/** Open water; the banks laid over it give the stream its bends. */
function stream(): string {
  const path = 'M660 696L960 696L1320 1060L280 1060L470 780Z';
  const water = mix(ink.indigo, ink.paper, 0.7);
  const deepWater = 'M470 1060C560 900 800 860 800 800C800 760 740 740 790 700L850 712C800 740 900 780 880 830C850 890 700 930 720 1060Z';
  const ripples: [number, number, number][] = [[790, 716, 50], [760, 760, 80], [690, 816, 120], [860, 826, 70], [600, 880, 150], [880, 893, 160], [550, 950, 190], [900, 960, 200], [730, 925, 90]];
  const marks = ripples.map(([x, y, w]) => `M${x} ${y}Q${x + w / 2} ${y - 8} ${x + w} ${y}Q${x + w / 2} ${y - 1} ${x} ${y}Z`).join('');
  const shadow = line('M400 872Q800 842 1240 884', mix(ink.indigo, ink.paper, 0.36), 9, 'opacity="0.6"');
  return fill(path, water) + fill(deepWater, mix(ink.indigo, ink.paper, 0.55), 'opacity="0.7"') + shadow + fill(marks, ink.paper);
}

function rocks(): string {
  const stone = mix(ink.indigo, ink.mist, 0.55);
  const shapes: [number, number, number][] = [[530, 862, 50], [590, 884, 30], [1010, 872, 46], [1080, 936, 70], [1000, 966, 36], [470, 965, 84], [690, 985, 40], [700, 790, 24], [925, 806, 30]];
  return shapes.map(([x, y, size]) => {
    const path = curve([[x - size, y], [x - size * 0.7, y - size * 0.5], [x - size * 0.1, y - size * 0.74], [x + size * 0.6, y - size * 0.46], [x + size, y], [x, y + size * 0.16]], true);
    return lit(path, mix(stone, ink.paper, 0.25), mix(stone, ink.deep, 0.5), -size * 0.4, -size * 0.16) + fill(`M${x - size * 1.1} ${y + 4}Q${x} ${y + size * 0.3} ${x + size * 1.2} ${y + 4}Q${x} ${y + size * 0.14} ${x - size * 1.1} ${y + 4}Z`, ink.paper);
  }).join('');
}

function bank(points: Point[], colour: string): string {
  const path = `${curve(points)}Z`;
  return lit(path, colour, mix(colour, ink.deep, 0.45), -26, -20);
}

const groves = (trees: [number, number, number][], colour: string, seed: number): string => trees.map(([x, y, height], index) => tree(x, y, height, colour, seed + index)).join('');

export function cauTreo(): string {
  const far = mix(ink.indigo, ink.paper, 0.72);
  const mid = mix(mix(ink.green, ink.indigo, 0.4), ink.paper, 0.42);
  const gorge = mix(ink.green, ink.indigo, 0.28);
  const x = 770;
  return [
    rect(-40, -40, 1680, 1080, mix(ink.mist, ink.straw, 0.35)),
    disc(806, 292, 70, mix(ink.rice, ink.paper, 0.15), mix(ink.straw, ink.rice, 0.25)),
    cloud(560, 120, 380, ink.paper),
    sheet(mountains({ ridge: [[-60, 250], [180, 170], [400, 300], [620, 210], [800, 360], [1000, 250], [1240, 330], [1420, 180], [1660, 270]], seed: 41, colour: far, shade: mix(far, ink.indigo, 0.22), foot: 560 })),
    mistBank(42, 470, 50),
    sheet(mountains({ ridge: [[-60, 300], [130, 280], [360, 420], [560, 470], [720, 590], [800, 615], [900, 560], [1080, 480], [1290, 340], [1480, 300], [1660, 240]], seed: 47, colour: mid, shade: mix(mid, ink.green, 0.4), foot: 700 })),
    mistBank(48, 600, 46, ink.paper, 0.95),
    sheet(stream()),
    mistBank(49, 690, 16, ink.paper, 0.9),
    sheet(bank([[1700, 540], [1520, 566], [1330, 590], [1200, 636], [1050, 684], [900, 718], [846, 742], [900, 784], [1000, 834], [1130, 900], [1200, 1060], [1700, 1060]], mix(gorge, ink.moss, 0.3)) + groves([[1290, 640, 60], [1230, 690, 74], [1130, 720, 60], [1020, 752, 50], [1330, 760, 90]], mix(gorge, ink.moss, 0.2), 53)),
    sheet(bank([[-80, 560], [120, 566], [300, 590], [420, 636], [560, 676], [700, 694], [764, 704], [716, 742], [590, 792], [470, 850], [420, 940], [380, 1060], [-80, 1060]], mix(gorge, ink.moss, 0.5)) + groves([[350, 660, 64], [430, 690, 54], [500, 740, 70], [600, 734, 46], [390, 780, 96]], mix(gorge, ink.moss, 0.35), 51)),
    sheet(rocks()),
    sheet(bridgeSide(-16, mix(ink.indigo, ink.mist, 0.35), 5)),
    sheet(tower(LEFT - 14, 0) + tower(RIGHT + 14, 0), 'high'),
    sheet(line(`M${LEFT} 222Q120 330 -40 520M${RIGHT} 222Q1500 330 1660 510`, ink.deep, 7) + planks(), 'high'),
    sheet(place(x + 26, deck(x + 26) - 2, 1.02, motorbike()) + place(x, deck(x) + 5, 0.92, walker())),
    sheet(bridgeSide(9, ink.deep, 7)),
    sheet(bamboo(50, 800, 520, 15) + bamboo(1590, 810, 480, 16), 'high'),
    sheet(bank([[-80, 690], [60, 700], [200, 740], [300, 820], [330, 930], [300, 1060], [-80, 1060]], gorge) + bank([[1700, 680], [1560, 700], [1400, 760], [1310, 850], [1290, 1060], [1700, 1060]], gorge), 'high'),
    grass(-40, 340, 1010, 120, mix(gorge, ink.night, 0.45), 18) + grass(1270, 1640, 1010, 110, mix(gorge, ink.night, 0.45), 19),
  ].join('');
}
