import { describe, expect, test } from 'vitest';
import { prepareFillers, weightsOf } from './fillers.ts';
import { readSyllables } from './syllable.ts';
import { prepareSynonyms } from './synonyms.ts';
import { understand } from './understand.ts';
import { fillerWords } from './vocabulary.ts';

const names = new Set(['can', 'cuoc', 'cap', 'lai', 'the', 'bo', 'sung', 'khai', 'sinh', 'de']);
const fillers = prepareFillers(fillerWords);
const knowledge = {
  fillers,
  knows: (base: string) => names.has(base),
  synonyms: prepareSynonyms([
    { said: ['cccd', 'căn cước công dân'], meant: ['căn cước'] },
    { said: ['bị mất', 'mất'], meant: ['cấp lại', 'đăng ký lại'] },
    { said: ['đẻ'], meant: ['khai sinh'] },
  ]),
};
const readings = (query: string) => understand(query, knowledge).readings.map(({ terms }) => terms.map(({ marked }) => marked).join(' '));

describe('sayings', () => {
  test('the typed words come first, then what they mean, in every combination', () => {
    expect(readings('bị mất cccd')).toEqual([
      'bị mất cccd',
      'cấp lại căn cước',
      'đăng ký lại căn cước',
      'cấp lại cccd',
      'đăng ký lại cccd',
      'bị mất căn cước',
    ]);
  });
  test('the longest saying is taken, and nothing inside it', () =>
    expect(readings('bị mất thẻ')).toEqual(['bị mất thẻ', 'cấp lại thẻ', 'đăng ký lại thẻ']));
  test('marks may be missing', () => expect(readings('can cuoc cong dan')).toContain('căn cước'));
  test('Telex left over is read first', () => expect(readings('cawn cuowcs coong daan')).toContain('căn cước'));
  test('another word is not a saying: để is not đẻ, and de may be either', () => {
    expect(readings('để lại')).toEqual(['để lại']);
    expect(readings('de lai')).toEqual(['de lai']);
  });
  test('to search exactly is to read it once', () => expect(understand('cccd', knowledge, true).readings).toHaveLength(1));
});

describe('weights', () => {
  const telling = (query: string) =>
    understand(query, knowledge)
      .readings[0]?.terms.filter(({ weight }) => weight === 1)
      .map(({ marked }) => marked);
  test('fillers weigh little', () => expect(telling('cho em hỏi thủ tục khai sinh ở đâu ạ')).toEqual(['khai', 'sinh']));
  test('when all is filler all of it counts', () => expect(weightsOf(readSyllables('làm ở đâu'), fillers)).toEqual([1, 1, 1]));
  test('a word that only folds to a filler is none: khai tử, thẻ, đền', () => {
    expect(weightsOf(readSyllables('khai tử thẻ đền'), fillers)).toEqual([1, 1, 1, 1]);
    expect(weightsOf(readSyllables('từ đi thế'), fillers).every((weight) => weight === 1)).toBe(true);
    expect(weightsOf(readSyllables('khai tu'), fillers)[1]).toBeGreaterThan(0.3);
  });
  test('whom it is for says less than what it is', () => {
    const [reading] = understand('thẻ căn cước cho sinh', knowledge).readings;
    expect(reading?.terms.at(-1)?.weight).toBeLessThan(1);
  });
});

describe('length', () => {
  test('a long text is cut, never refused', () => expect(understand('khai '.repeat(5000), knowledge).text.length).toBeLessThanOrEqual(200));
});
