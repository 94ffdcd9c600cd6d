import { fold } from '../text/fold.ts';

/** One written syllable, the unit of Vietnamese search: with its marks in one spelling, and without. */
export interface Syllable {
  /** Lower case, composed, old and new tone placement and i/y made one. */
  marked: string;
  /** Folded: no marks, đ as d. */
  base: string;
}

/**
 * Text → syllables. Anything that is no letter or digit separates them, except dots and slashes inside codes.
 *
 * @example readSyllables('Uỷ ban, hoà giải') // => marked: ủy, ban, hòa, giải
 */
export function readSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const word of text.split(' ')) for (const syllable of readWord(word)) syllables.push(syllable);
  return syllables;
}

/** What stands between two blanks, with the signs on it: a word, none, or several. */
function readWord(word: string): readonly Syllable[] {
  const known = readBefore.get(word);
  if (known) return known;
  const syllables = separate(word);
  if (readBefore.size < mostRemembered && word.length <= longestRemembered) readBefore.set(word, syllables);
  return syllables;
}

function separate(text: string): Syllable[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ðɖ]/g, 'đ')
      .match(/[\p{L}\p{M}\p{N}]+(?:[./][\p{L}\p{N}]+)*/gu) ?? []
  ).map(readSyllable);
}

// Vietnamese has some seven thousand syllables; a portal uses a thousand of them again and again, and the same few signs
// behind them.
const read = new Map<string, Syllable>();
const readBefore = new Map<string, readonly Syllable[]>();
const [mostRemembered, longestRemembered] = [20_000, 40];

function readSyllable(word: string): Syllable {
  const known = read.get(word);
  if (known) return known;
  const marked = oneSpelling(word);
  const syllable = { marked, base: fold(marked) };
  if (read.size < mostRemembered && word.length <= longestRemembered) read.set(word, syllable);
  return syllable;
}

// Marks apart, one form stands for both places of the tone, on the first vowel (hòa, thủy) and on the second (hoà,
// thuỷ); and for i and y where both are written: ký/kí, lý/lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ, hy/hi, quý/quí.
const toneOnSecond = /((?:^|[^q])u|o)([aey])([\u0300\u0301\u0303\u0309\u0323])$/;
const pairedI = /^(k|l|m|s|t|h|qu)i([\u0300\u0301\u0303\u0309\u0323]?)$/;

function oneSpelling(word: string): string {
  return word.normalize('NFD').replace(pairedI, '$1y$2').replace(toneOnSecond, '$1$3$2').normalize('NFC');
}

/**
 * How well a syllable that was typed matches one that is written, 0 to 1. Marks that were typed count: `dương` is
 * not `đường`; marks that were left out cost little; one wrong mark is a slip.
 */
export function similarity(typed: Syllable, written: Syllable): number {
  if (typed.marked === written.marked) return 1;
  if (typed.base !== written.base) return 0;
  if (typed.marked === typed.base) return 0.9;
  if (oneTone(typed.marked) === oneTone(written.marked)) return 0.8;
  const toneOnly = withoutTone(typed.marked) === withoutTone(written.marked);
  if (toneOnly || toneOf(typed.marked) === toneOf(written.marked)) return 0.6;
  return 0.35;
}

// South of Huế hỏi and ngã are one tone, and many write them so: `biễn số`, `mỡ quán`.
const oneTone = (marked: string) => marked.normalize('NFD').replace('\u0303', '\u0309');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const withoutTone = (marked: string) => marked.normalize('NFD').replace(tones, '').normalize('NFC');
const toneOf = (marked: string) => marked.normalize('NFD').match(tones)?.[0] ?? '';

/** Whether two folded syllables are one letter apart: changed, missing, added, or two neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * What is left when a Telex keyboard was off: `kys` is ký, `hoon` is hôn, `dduowngf` is đường.
 *
 * @returns the folded syllable that was meant, or `null` when nothing looks like Telex
 */
export function fromTelex(base: string): string | null {
  const plain = base
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([uoa])w/g, '$1')
    // A tone is typed last, behind the vowel, which is not the first letter; `xs` is no word.
    .replace(/(.[aeiouy][b-df-hj-np-tv-xz]*)[sfrxj]$/, '$1');
  return plain === base ? null : plain;
}
