/**
 * Keeps a time and a telephone number from being broken at the end of a line: the blanks inside become ones that hold.
 *
 * @example holdTogether('7 giờ 30 – 11 giờ') // => '7 giờ 30 – 11 giờ', with blanks that hold around «giờ»
 */
export function holdTogether(text: string): string {
  return text.replace(/(?<=\d) (?=giờ(?!\p{L})|phút(?!\p{L})|\d)|(?<=\d giờ) (?=\d)/gu, '\u00a0');
}
