// Hangul fillers and their like count as letters although nobody sees them.
const letter = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const digit = /[0-9]/;

/** Whether a text has a letter that can be seen. @example hasLetter('—') // => false */
export function hasLetter(text: string): boolean {
  return letter.test(text);
}

/** Whether a text has a letter that can be seen, or a digit 0–9. @example hasLetterOrDigit('12,5') // => true */
export function hasLetterOrDigit(text: string): boolean {
  return letter.test(text) || digit.test(text);
}
