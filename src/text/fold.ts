import { withFewMarks } from './marks.ts';

/**
 * Folds Vietnamese text so that spellings that a reader treats as the same compare equal:
 * case, tone and vowel marks (NFC or NFD), đ/Đ and the look-alike Ð (U+00D0) and ð.
 *
 * @example fold('Đăng ký ĐẤT') // => 'dang ky dat'
 */
export function fold(text: string): string {
  return withFewMarks(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐðƉ]/g, 'd')
    .toLowerCase();
}

/**
 * Folds a column header or a key: marks, case, spaces, underscores and punctuation do not count.
 *
 * @example foldKey('Mã thủ tục') === foldKey('ma_thu_tuc') // => true
 */
export function foldKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
