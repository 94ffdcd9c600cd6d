const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Compares two texts in Vietnamese alphabetical order: a < ă < â, d < đ, numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/**
 * The letter under which a name stands in an A–Z list. Tone marks do not make a letter, ă â ê ô ơ ư đ do.
 *
 * @example initialOf('Ủy quyền') // => 'U'
 * @example initialOf('Đăng ký') // => 'Đ'
 */
export function initialOf(name: string): string {
  const letter = [...name.normalize('NFC')].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '#';
  if (/\p{N}/u.test(letter)) return '0–9';
  // Huyền, sắc, ngã, hỏi, nặng: the five tones; the breve, circumflex and horn belong to the letter.
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toUpperCase();
}
