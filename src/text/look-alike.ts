/** A number with signs that only look like its digits: what they are, and the text with the digits meant. */
export interface LookAlike {
  what: string;
  meant: string;
}

/** Where the digits 0–9 of other scripts begin: full-width, Arabic-Indic, Persian. */
const foreignZeros = [0xff10, 0x0660, 0x06f0];
/** O and o of the Latin, Cyrillic and Greek alphabets. */
const letterO = /[OoОоΟο]/gu;
const likeOne = /[Il]/g;
const onlyDigitsAndLookAlikes = /^[-+]?[0-9OoОоΟοIl.,]+$/u;

/**
 * Finds out why a text that should be a number is none, where a sign was mistaken for a digit.
 *
 * @example lookAlike('8.OOO') // => { what: 'chữ O thay vì số 0', meant: '8.000' }
 * @returns `null` when no sign in it looks like a digit, or when it is a word
 */
export function lookAlike(text: string): LookAlike | null {
  const meant = text.replace(/\p{Nd}/gu, plainDigit);
  if (meant !== text) return { what: 'chữ số của bảng chữ khác', meant };
  if (!onlyDigitsAndLookAlikes.test(text)) return null;
  const withZeros = text.replace(letterO, '0');
  const withOnes = withZeros.replace(likeOne, '1');
  if (withOnes === text) return null;
  return { what: withZeros === text ? 'chữ I hoặc l thay vì số 1' : 'chữ O thay vì số 0', meant: withOnes };
}

function plainDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = foreignZeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? sign : String(code - zero);
}
