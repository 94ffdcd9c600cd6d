// Paper, ink and scissors: everything the eight scenes have in common.

export const WIDTH = 1600;
export const HEIGHT = 1000;
/** Printed past the trim on every side, so that no filter shows its own edge in the picture. */
export const BLEED = 20;

export const ink = {
  paper: '#fbf9f3',
  mist: '#e9e6dc',
  straw: '#f1e3bd',
  gold: '#c98a1b',
  rice: '#e3b457',
  brick: '#9c3328',
  clay: '#c4674a',
  green: '#35674b',
  moss: '#6f8f5f',
  indigo: '#22306b',
  deep: '#182350',
  night: '#0f1735',
  warm: '#1d1b18',
  wood: '#7a4a2b',
  skin: '#b97d55',
  skinShade: '#94583b',
};

export type Point = [number, number];

/** A small seeded generator (mulberry32): the same seed always cuts the same paper. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Blends two hex colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const blend = [1, 3, 5].map((at) => {
    const value = Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * amount);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0');
  });
  return `#${blend.join('')}`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
const pair = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

export function polyline(points: Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${pair(point)}`).join('');
}

export function polygon(points: Point[]): string {
  return `${polyline(points)}Z`;
}

/** A Catmull-Rom curve through the points: hand-placed points come out as one stroke of the knife. */
export function curve(points: Point[], closed = false): string {
  const at = (index: number): Point =>
    closed
      ? (points[(index + points.length) % points.length] as Point)
      : (points[Math.min(points.length - 1, Math.max(0, index))] as Point);
  const spans = closed ? points.length : points.length - 1;
  let path = `M${pair(at(0))}`;
  for (let index = 0; index < spans; index += 1) {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const enter: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    path += `C${pair(leave)} ${pair(enter)} ${pair(end)}`;
  }
  return closed ? `${path}Z` : path;
}

export function fill(path: string, colour: string, extra = ''): string {
  return `<path d="${path}" fill="${colour}" ${extra}/>`;
}

export function line(path: string, colour: string, width: number, extra = ''): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
}

export function rect(x: number, y: number, width: number, height: number, colour: string, extra = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}" ${extra}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, colour: string, extra = ''): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}" ${extra}/>`;
}

/** Moves a drawing; a negative `scaleX` turns it to face the other way. */
export function place(x: number, y: number, scaleX: number, content: string, scaleY = Math.abs(scaleX), turn = 0): string {
  const rotation = turn === 0 ? '' : ` rotate(${turn})`;
  return `<g transform="translate(${round(x)} ${round(y)})${rotation} scale(${scaleX} ${scaleY})">${content}</g>`;
}

/** One sheet of cut paper lying above the last one, with the shadow that says so. */
export function sheet(content: string, lift: 'low' | 'high' = 'low'): string {
  return `<g filter="url(#${lift})">${content}</g>`;
}

let clips = 0;

/** Keeps `content` inside `path`. */
export function within(path: string, content: string): string {
  clips += 1;
  return `<clipPath id="clip${clips}"><path d="${path}"/></clipPath><g clip-path="url(#clip${clips})">${content}</g>`;
}

/** A shape with its far side in shade: the light colour is the same shape, slid towards the light. */
export function lit(path: string, light: string, shade: string, dx: number, dy: number): string {
  return fill(path, shade) + within(path, fill(path, light, `transform="translate(${dx} ${dy})"`));
}

let fades = 0;

/** A vertical fade between two heights, used only as mist: paper thinning over a layer. */
export function veil(path: string, colour: string, top: number, bottom: number, strength: number): string {
  fades += 1;
  return `<linearGradient id="fade${fades}" gradientUnits="userSpaceOnUse" x1="0" y1="${top}" x2="0" y2="${bottom}"><stop offset="0" stop-color="${colour}" stop-opacity="0"/><stop offset="1" stop-color="${colour}" stop-opacity="${strength}"/></linearGradient>${fill(path, `url(#fade${fades})`)}`;
}

const FILTERS = `
<filter id="low" x="-15%" y="-15%" width="130%" height="130%"><feDropShadow dx="0" dy="2.5" stdDeviation="3.5" flood-color="${ink.night}" flood-opacity="0.3"/></filter>
<filter id="high" x="-15%" y="-15%" width="130%" height="130%"><feDropShadow dx="3" dy="7" stdDeviation="8" flood-color="${ink.night}" flood-opacity="0.36"/></filter>
<filter id="soft" x="-30%" y="-60%" width="160%" height="220%"><feGaussianBlur stdDeviation="14"/></filter>
<filter id="glow" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="34"/></filter>
<filter id="hand" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="2" seed="11" result="wobble"/><feDisplacementMap in="SourceGraphic" in2="wobble" scale="2.6" xChannelSelector="R" yChannelSelector="G"/></filter>
<filter id="fibre" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.16 0.32" numOctaves="3" seed="7"/><feColorMatrix values="0 0 0 0 0.11  0 0 0 0 0.1  0 0 0 0 0.09  0.9 0.5 0 0 -0.62"/></filter>
<filter id="bare" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.5 0.22" numOctaves="2" seed="23"/><feColorMatrix values="0 0 0 0 0.98  0 0 0 0 0.97  0 0 0 0 0.94  0 1.6 0.9 0 -1.42"/></filter>`;

/**
 * The finished print. The slight wobble is the knife, the two grains are the sheet: dark
 * fibres in the pulp, and pale specks where a woodblock leaves the paper bare.
 */
export function print(scene: string): string {
  const [width, height] = [WIDTH + BLEED * 2, HEIGHT + BLEED * 2];
  const whole = `x="${-BLEED}" y="${-BLEED}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-BLEED} ${-BLEED} ${width} ${height}"><defs>${FILTERS}</defs><g filter="url(#hand)"><rect ${whole} fill="${ink.paper}"/>${scene}</g><rect ${whole} filter="url(#fibre)" opacity="0.2"/><rect ${whole} filter="url(#bare)" opacity="0.22"/></svg>`;
}
