/**
 * The numbers that can be called in a text: digits alone, a plus in front where the text has one.
 *
 * @example phoneNumbers('0200 300 0100; (0200) 3812-001, quầy 2') // => ['02003000100', '02003812001']
 */
export function phoneNumbers(text: string): string[] {
  // The shortest number that is called has three digits (113).
  return text
    .split(/[^0-9 .()+-]| - /)
    .map((part) => part.replace(/[^0-9+]/g, ''))
    .filter((number) => /\d{3}/.test(number));
}
