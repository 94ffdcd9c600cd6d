import { expect, test } from 'vitest';
import { isSyllable } from './vietnamese-word.ts';

test.each(['Mẫu', 'biểu', 'số', 'nghiêng', 'quyết', 'quỳnh', 'giếng', 'gì', 'yêu', 'ý', 'khuỷu', 'thuở', 'hoà', 'hòa', 'xoong', 'NHƯỢC'])(
  '«%s» is written as a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['MÉu', 'biÓu', 'TĐSL', 'Loïc', 'nTrường', 'maãu', 'â', 'wa', ''])('«%s» is not', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test('letters with their marks apart are the same syllable, and very many marks are none', () => {
  expect(isSyllable('nghiễng'.normalize('NFD'))).toBe(true);
  expect(isSyllable(`a${'\u0301\u0323'.repeat(200_000)}`)).toBe(false);
});
