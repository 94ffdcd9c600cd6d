import { fold } from './fold.ts';
import { withFewMarks } from './marks.ts';
import { withoutEnd } from './ends-and-lines.ts';

/**
 * What spellings of one number of an act share: case, marks and blanks do not count, Ð is Đ, every dash is a hyphen.
 *
 * @example actNumberKey('123 / 2015/NÐ–CP') === actNumberKey('123/2015/NĐ-CP') // => true
 */
export function actNumberKey(number: string): string {
  return fold(withFewMarks(number))
    .replace(/[\s_]/g, '')
    .replace(/[‐-―−]/g, '-');
}

/**
 * The numbers of acts that a citation holds, as written: what has a digit, a stroke and behind it a letter.
 *
 * @example numbersIn('Kế hoạch số 12/KH-UBND ngày 15/01/2026') // => ['12/KH-UBND']
 */
export function numbersIn(citation: string): string[] {
  return citation
    .split(/[\s;,«»"“”()[\]]/)
    .map((word) => withoutEnd(word, '.:'))
    .filter(isNumber);
}

function isNumber(word: string): boolean {
  const stroke = word.indexOf('/');
  return stroke > 0 && /\d/.test(word.slice(0, stroke)) && /\p{L}/u.test(word.slice(stroke));
}
