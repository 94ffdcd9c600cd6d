import { letterOf, type Weight } from './letters.ts';

/** How a text is set: the size in pixels. */
export interface Type {
  size: number;
  weight: Weight;
}

/**
 * The text as it can be drawn: marks composed with their letters, line ends as blanks, nothing that is invisible or
 * turns the direction of what follows.
 */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, { size, weight }: Type): number {
  let width = 0;
  for (const character of text) width += letterOf(character, weight).width;
  return (width * size) / 1000;
}

/**
 * Lines of a text, none wider than `width` pixels, broken at blanks; a word that is wider than a line is broken within.
 *
 * @param text as `drawable` gives it
 */
export function breakLines(text: string, type: Type, width: number): string[] {
  const blank = widthOf(' ', type);
  const lines: string[] = [];
  let [line, reached] = ['', 0];
  for (const word of text.split(' ').flatMap((one) => piecesOf(one, type, width))) {
    const own = widthOf(word, type);
    if (line !== '' && reached + blank + own > width) {
      lines.push(line);
      [line, reached] = [word, own];
    } else [line, reached] = line === '' ? [word, own] : [`${line} ${word}`, reached + blank + own];
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, type: Type, width: number): string[] {
  if (widthOf(word, type) <= width) return [word];
  const pieces: string[] = [];
  let [piece, reached] = ['', 0];
  for (const character of word) {
    const own = widthOf(character, type);
    if (piece !== '' && reached + own > width) {
      pieces.push(piece);
      [piece, reached] = ['', 0];
    }
    piece += character;
    reached += own;
  }
  return [...pieces, piece];
}
