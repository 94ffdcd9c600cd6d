// What separates two words, where it is more than one blank.
const gaps = /(?: ?[^ \p{L}\p{M}\p{N}<>≤≥%‰]| {2})[^\p{L}\p{M}\p{N}<>≤≥%‰]*/gu;

/** A text without what no reader reads: capitals, blanks, the punctuation of lists. Signs that say how much stay. */
export function meaningOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(gaps, (gap, at: number) => (isDigit(text[at - 1]) && isDigit(text[at + gap.length]) ? gap.trim() || ' ' : ' '))
    .trim();
}

// Words that turn a rule round or say to whom it applies.
const turning = new Set([
  'không',
  'chưa',
  'chỉ',
  'trừ',
  'miễn',
  'phải',
  'được',
  'cấm',
  'hoặc',
  'và',
  'nếu',
  'khi',
  'bắt',
  'thôi',
  'hết',
  'nhiều',
  'ít',
  'tối',
]);

/**
 * Whether two texts may be told as the same thing in other words: their numbers are the same, and so are the words that
 * turn a rule round, and half of all words. When in doubt, it is another fact.
 */
export function isRewording(before: string, after: string): boolean {
  const [old, now] = [meaningOf(before).split(' '), meaningOf(after).split(' ')];
  const telling = (words: readonly string[]) =>
    words
      .filter((word) => /\p{N}/u.test(word) || turning.has(word))
      .sort()
      .join(' ');
  const kept = now.filter((word) => old.includes(word)).length;
  return telling(old) === telling(now) && kept * 2 >= Math.max(old.length, now.length);
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
