import { expect, test } from 'vitest';
import { hasLetter, hasLetterOrDigit } from './readable.ts';

test.each(['Xã', 'y', 'đ', '漢', '«a»'])('«%s» has a letter', (text) => {
  expect(hasLetter(text)).toBe(true);
});

test.each(['', '.', '—', '12', '١٢', '\u3164', '\u115f', '\ufe0f', '✓'])('«%s» has none that can be seen', (text) => {
  expect(hasLetter(text)).toBe(false);
});

test('a digit 0–9 is enough for a text that need not be a name', () => {
  expect(hasLetterOrDigit('12,5')).toBe(true);
  expect(hasLetterOrDigit('١٢')).toBe(false);
  expect(hasLetterOrDigit('…')).toBe(false);
});
