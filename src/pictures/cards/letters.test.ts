import { expect, test } from 'vitest';
import { letterOf } from './letters.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));

test('every Vietnamese letter has an outline of its own, in both weights', () => {
  const all = [...vietnamese, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
  expect(all).toHaveLength(146);
  for (const weight of [400, 600] as const) expect(new Set(all.map((letter) => letterOf(letter, weight).outline)).size).toBe(146);
});

test('a letter that the type lacks is an empty box, not nothing', () => {
  const box = letterOf('ꪼ', 600);
  expect(box.outline).not.toBe('');
  expect(box.width).toBeGreaterThan(0);
  expect(letterOf('漢', 600)).toEqual(box);
});

test('a blank is wide and has no outline', () => {
  expect(letterOf(' ', 400)).toEqual({ outline: '', width: expect.any(Number) as number });
  expect(letterOf('\u00a0', 400).width).toBe(letterOf(' ', 400).width);
});
