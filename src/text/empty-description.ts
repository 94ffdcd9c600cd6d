import { fold } from './fold.ts';
import { withFewMarks } from './marks.ts';

/**
 * Whether what is said of a picture says only that it is one, or is the name of its file.
 *
 * @example isEmptyDescription('Ảnh minh hoạ 2') // => true
 * @example isEmptyDescription('IMG_2034.jpg') // => true
 * @example isEmptyDescription('Ảnh chợ phiên') // => false
 */
export function isEmptyDescription(text: string): boolean {
  if (/\.(?:jpe?g|png|webp|gif|avif|heic|svg)$/i.test(text.trim())) return true;
  const words = fold(withFewMarks(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/^(?:img|dsc[fn]?|pxl|screenshot)[ \d]*$/.test(words)) return true;
  const isPicture =
    /^(?:(?:(?:buc|tam) )?(?:hinh anh|anh|hinh|tranh|photo|image|picture)(?: chup)?)?(?: ?minh hoa)?(?: ?(?:so )?\d*)$/.test(words);
  // Minh Hóa is a place.
  return isPicture && words !== '' && !/h(?:óa|oá)/i.test(text.normalize('NFC'));
}
