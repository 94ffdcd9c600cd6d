import { printable } from './one-line.ts';

/** A row or a line as it stands in its file, and the part of it that an issue is about, in UTF-16 units. */
export interface Excerpt {
  line: number;
  text: string;
  from: number;
  to: number;
  /** The same row as it is after mending, where that is known: what stands in place of the part. */
  corrected?: string;
}

/** Columns of a terminal that an excerpt takes behind its margin, and how much of them stands before the part. */
const [widest, before] = [84, 30];

/**
 * An excerpt for people: the row, a caret under the part, and the row as it should be. Long rows are cut around the
 * part. Each line of it begins with a margin, so that nothing in a row is taken for a command.
 */
export function drawExcerpt(excerpt: Excerpt): string[] {
  const { line, from, corrected } = excerpt;
  const number = String(line).padStart(5);
  const row = cut(excerpt, excerpt.text.slice(from, excerpt.to));
  const carets = '^'.repeat(Math.max(1, row.width));
  const lines = [`${number} │ ${row.text}`, `      │ ${' '.repeat(row.start)}${carets}`];
  return corrected === undefined ? lines : [...lines, ` sửa: │ ${cut(excerpt, corrected).text}`];
}

/** The row with `part` in the place of its part: the text, where the part begins and how wide it is, in columns. */
function cut({ text, from, to }: Excerpt, part: string): { text: string; start: number; width: number } {
  // A row may have thousands of letters: only what can be seen is looked at.
  const lead = signsOf(text.slice(Math.max(0, from - before * 8), from));
  const left = fit(lead.toReversed(), before).toReversed();
  const middle = fit(signsOf(part.slice(0, widest * 8)), widest - before - 2);
  const room = widest - before - 2 - widthOf(middle);
  const rest = signsOf(text.slice(to, to + widest * 8));
  const right = fit(rest, room + before - widthOf(left));
  const isCut = {
    left: left.length < lead.length || from > before * 8,
    right: right.length < rest.length || to + widest * 8 < text.length,
  };
  const shown = [isCut.left ? '…' : '', print(left), print(middle), print(right), isCut.right ? '…' : ''];
  return { text: shown.join(''), start: widthOf(left) + (isCut.left ? 1 : 0), width: widthOf(middle) };
}

interface Sign {
  text: string;
  width: number;
}

// A letter with the marks on it is one sign: marks are never parted from it, wherever a row is cut.
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
// Latin letters of which each has its marks on it, digits and punctuation: each is one sign, one column wide. To part
// text into signs takes nearly all the time of thousands of excerpts, and nearly every row has nothing else.
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2026]*$/;

function signsOf(text: string): Sign[] {
  if (plain.test(text)) return Array.from(text, (sign) => ({ text: sign, width: 1 }));
  return Array.from(graphemes.segment(text), ({ segment }) => signOf(segment));
}

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;

function signOf(segment: string): Sign {
  if (/^(?:\r\n|\r|\n)$/.test(segment)) return { text: '⏎', width: 1 };
  const text = printable(segment);
  if (/^\p{M}+$/u.test(text)) return { text: `◌${text}`, width: 1 };
  if (wide.test(text)) return { text, width: 2 };
  return { text, width: Array.from(text.replace(/\p{M}/gu, '')).length };
}

/** As many signs from the start as fit. */
function fit(signs: readonly Sign[], room: number): Sign[] {
  let width = 0;
  const end = signs.findIndex((sign) => {
    width += sign.width;
    return width > room;
  });
  return end < 0 ? [...signs] : signs.slice(0, end);
}

function widthOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { width }) => sum + width, 0);
}

// As `oneLine`, with as many columns as before: a caret stands below.
function print(signs: readonly Sign[]): string {
  return signs
    .map(({ text }) => text)
    .join('')
    .replaceAll('##', '#♯');
}
