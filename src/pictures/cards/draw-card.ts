import { readFileSync } from 'node:fs';
import { widthOf, type Type } from './break-lines.ts';
import { cardColours } from './card-colours.ts';
import {
  answersFrom,
  bandHeight,
  bodyFrom,
  gap,
  heightOf,
  layOut,
  lineHeight,
  margin,
  oneLine,
  rowPadding,
  sizes,
  stripHeight,
  type Block,
  type RowLayout,
} from './card-layout.ts';
import { cardSize, type Card } from './card.ts';
import { letterOf } from './letters.ts';

const { width, height } = cardSize;
const inner = width - 2 * margin;
/** Where the line of letters stands below the upper edge of its line, in parts of the size. */
const ascent = 0.98;
/** More room between rows than this looks like a gap. */
const mostSpare = 26;

/** Of the ornament, as its file has it. */
const tileSize = { width: 32, height: 18 } as const;
/** The band of the pages, twice its size. */
const ornament = drawOrnament();
const colours = cardColours();

/** The picture as SVG: outlines and colours of ours, no word of an editor, so that nothing in it can be meant as markup. */
export function drawCard(card: Card): string {
  const strip = card.demonstration === null ? 0 : stripHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rectangle({ x: 0, y: 0, width, height }, colours.paper),
    ornament,
    drawOneLine(card.publisher, { y: bandHeight + 24, size: sizes.publisher, width: inner }, colours.soft),
    drawBody(card),
    drawFoot(card, height - strip - 52),
    card.demonstration === null ? '' : drawStrip(card.demonstration),
    '</svg>',
  ].join('');
}

function drawOrnament(): string {
  const svg = readFileSync(new URL('../../assets/band.svg', import.meta.url), 'utf8');
  const tile = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  const scale = bandHeight / tileSize.height;
  const tiles = Array.from(
    { length: Math.ceil(width / (tileSize.width * scale)) },
    (_, at) => `<g transform="translate(${at * tileSize.width})">${tile}</g>`,
  );
  return `<g transform="scale(${scale})" shape-rendering="crispEdges">${tiles.join('')}</g>`;
}

function drawBody(card: Card): string {
  const { title, notice, rows, spare } = layOut(card);
  const each = Math.max(0, Math.min(mostSpare, Math.floor(spare / (rows.length + 1))));
  const parts = [drawBlock(title, { x: margin, y: bodyFrom }, colours.ink)];
  let y = bodyFrom + heightOf(title);
  if (notice) parts.push(drawBlock(notice, { x: margin, y }, colours.do));
  y += (notice ? heightOf(notice) : 0) + gap + Math.floor(each / 2);
  for (const [at, row] of rows.entries()) {
    parts.push(
      rectangle({ x: margin, y: y - (at === 0 ? 3 : 1), width: inner, height: at === 0 ? 4 : 2 }, at === 0 ? colours.ink : colours.rule),
    );
    parts.push(drawRow(row, y + rowPadding + Math.floor(each / 2)));
    y += row.height + each;
  }
  if (rows.length > 0) parts.push(rectangle({ x: margin, y: y - 1, width: inner, height: 2 }, colours.rule));
  return parts.join('');
}

function drawRow({ question, drop, answer, detail, unknown }: RowLayout, y: number): string {
  return [
    drawBlock(question, { x: margin, y: y + drop }, colours.soft),
    drawBlock(answer, { x: answersFrom, y }, unknown ? colours.soft : colours.cham),
    detail ? drawBlock(detail, { x: answersFrom, y: y + heightOf(answer) }, colours.soft) : '',
  ].join('');
}

function drawFoot({ foot: { day, host } }: Card, y: number): string {
  const type: Type = { size: sizes.foot, weight: 400 };
  const right = oneLine(host, { ...type, weight: 600 }, inner / 2 - 20);
  return [
    drawOneLine(day, { y, size: sizes.foot, width: inner / 2 }, colours.soft),
    right ? drawLine(right.text, right.type, { x: width - margin - widthOf(right.text, right.type), y }, colours.cham) : '',
  ].join('');
}

function drawStrip(words: string): string {
  const y = height - stripHeight;
  return (
    rectangle({ x: 0, y, width, height: stripHeight }, colours['lua-wash']) +
    drawOneLine(words, { y: y + 6, size: 25, width: inner }, colours.ink)
  );
}

function drawOneLine(text: string, place: { y: number; size: number; width: number }, colour: string): string {
  const line = oneLine(text, { size: place.size, weight: 400 }, place.width);
  return line ? drawLine(line.text, line.type, { x: margin, y: place.y }, colour) : '';
}

function drawBlock({ lines, type }: Block, { x, y }: Place, colour: string): string {
  return lines.map((line, at) => drawLine(line, type, { x, y: y + at * lineHeight(type.size) }, colour)).join('');
}

/** From the upper left edge of the picture, in pixels. */
interface Place {
  x: number;
  y: number;
}

function drawLine(text: string, { size, weight }: Type, { x, y }: Place, colour: string): string {
  let at = 0;
  const letters: string[] = [];
  for (const character of text) {
    const { outline, width: advance } = letterOf(character, weight);
    if (outline !== '') letters.push(`<path transform="translate(${Math.round(at)})" d="${outline}"/>`);
    at += advance;
  }
  const scale = size / 1000;
  return `<g fill="${colour}" transform="translate(${round(x)} ${round(y + size * ascent)}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}

function rectangle(box: Place & { width: number; height: number }, colour: string): string {
  return `<path fill="${colour}" d="M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z"/>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
