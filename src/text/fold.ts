import { withFewMarks } from './marks.ts';

/**
 * Folds Vietnamese text so that spellings that a reader treats as the same compare equal:
 * case, tone and vowel marks (NFC or NFD), đ/Đ and the look-alike Ð (U+00D0) and ð.
 *
 * To put very many marks in order takes quadratic time: what comes from outside is `normalise`d or cut before.
 *
 * @example fold('Đăng ký ĐẤT') // => 'dang ky dat'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐðƉ]/g, 'd')
    .toLowerCase();
}

/**
 * Folds a column header or a key, as it stands in the file: marks, case, spaces, underscores and punctuation do not count.
 *
 * @example foldKey('Mã thủ tục') === foldKey('ma_thu_tuc') // => true
 */
export function foldKey(text: string): string {
  return fold(withFewMarks(text)).replace(/[^\p{L}\p{N}]/gu, '');
}
