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
const one = (said: string, meant: string) => ({ said: [said], meant: [meant] });
/** The stretches of a query, the readings of each between bars. */
const stretches = (query: string) =>
  understand(query, knowledge).stretches.map((stretch) =>
    stretch.map(({ terms }) => terms.map(({ marked }) => marked).join(' ')).join(' | '),
  );
const termsOf = (query: string) => understand(query, knowledge).stretches.flatMap(([typed]) => typed?.terms ?? []);

describe('sayings', () => {
  test('each saying is a stretch of its own, the typed words first, then what they mean', () =>
    expect(stretches('thẻ bị mất cccd')).toEqual(['thẻ', 'bị mất | cấp lại | đăng ký lại', 'cccd | căn cước']));
  test('the longest saying is taken, and nothing inside it', () =>
    expect(stretches('bị mất thẻ')).toEqual(['bị mất | cấp lại | đăng ký lại', 'thẻ']));
  test('marks may be missing', () => expect(stretches('can cuoc cong dan')).toEqual(['can cuoc cong dan | căn cước']));
  test('Telex left over is read first', () => expect(stretches('cawn cuowcs coong daan')[0]).toContain('| căn cước'));
  test('another word is not a saying: để is not đẻ, and de may be either', () => {
    expect(stretches('để lại')).toEqual(['để lại']);
    expect(stretches('de lai')).toEqual(['de lai']);
  });
  test('without marks two sayings may be written alike: both are meant', () => {
    const both = { ...knowledge, synonyms: prepareSynonyms([one('bố chết', 'khai tử'), one('bò chết', 'dịch bệnh')]) };
    expect(understand('bo chet', both).stretches[0]?.map(({ replaced }) => replaced?.meant)).toEqual([undefined, 'khai tử', 'dịch bệnh']);
    expect(understand('bò chết', both).stretches[0]?.map(({ replaced }) => replaced?.meant)).toEqual([undefined, 'dịch bệnh']);
  });
  test('to search exactly is to read it once', () => expect(understand('cccd', knowledge, true).stretches).toHaveLength(1));
});

describe('weights', () => {
  const telling = (query: string) =>
    termsOf(query)
      .filter(({ weight }) => weight === 1)
      .map(({ marked }) => marked);
  test('fillers weigh little', () => expect(telling('cho em hỏi thủ tục khai sinh ở đâu ạ')).toEqual(['khai', 'sinh']));
  test('when all is filler all of it counts', () => expect(weightsOf(readSyllables('làm ở đâu'), fillers)).toEqual([1, 1, 1]));
  test('a word that only folds to a filler is none: khai tử, thẻ, đền', () => {
    expect(weightsOf(readSyllables('khai tử thẻ đền'), fillers)).toEqual([1, 1, 1, 1]);
    expect(weightsOf(readSyllables('từ đi thế'), fillers).every((weight) => weight === 1)).toBe(true);
    expect(weightsOf(readSyllables('khai tu'), fillers)[1]).toBeGreaterThan(0.3);
  });
  test('whom it is for says less than what it is', () => {
    expect(termsOf('thẻ căn cước cho sinh').at(-1)?.weight).toBeLessThan(1);
  });
  test('what came before says less than what is wanted', () => {
    expect(telling('căn cước bị cháy muốn khai sinh')).toEqual(['khai', 'sinh']);
    expect(telling('muốn khai sinh')).toEqual(['khai', 'sinh']);
  });
});

describe('length', () => {
  test('a long text is cut, never refused', () => expect(understand('khai '.repeat(5000), knowledge).text.length).toBeLessThanOrEqual(200));
});
