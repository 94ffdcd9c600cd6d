import { expect, test } from 'vitest';
import { fromTcvn3, fromVni, toTcvn3, toVni, vietnameseLetters } from './old-encodings.ts';

const small = vietnameseLetters.slice(0, vietnameseLetters.length / 2);

test('every letter comes back from TCVN3, and the seven capitals that it has', () => {
  expect(fromTcvn3(toTcvn3(small))).toBe(small);
  expect(fromTcvn3('¡¢£¤¥¦§')).toBe('ĂÂÊÔƠƯĐ');
});

test('every letter comes back from VNI, small or capital', () => {
  expect(fromVni(toVni(small))).toBe(small);
  expect(fromVni(toVni(small).toUpperCase())).toBe(small.toUpperCase());
});

test('what is ASCII stays', () => {
  expect(fromTcvn3(fromVni('Mau so 04 (QL).doc'))).toBe('Mau so 04 (QL).doc');
});
