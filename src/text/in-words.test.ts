import { describe, expect, test } from 'vitest';
import { digitByDigit, inWords, nameInWords, phoneInWords } from './in-words.ts';

describe('a number in words', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [221, 'hai trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1015, 'một nghìn không trăm mười lăm'],
    [7678, 'bảy nghìn sáu trăm bảy mươi tám'],
    [30_000, 'ba mươi nghìn'],
    [105_000, 'một trăm linh năm nghìn'],
    [1_000_021, 'một triệu không trăm hai mươi mốt'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [2_000_000_000, 'hai tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [999_999_999_999, 'chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
  ])('%d is %s', (value, words) => expect(inWords(value)).toBe(words));

  test.each([
    [2.5, 'hai phẩy năm'],
    [94.4, 'chín mươi tư phẩy bốn'],
    [0.05, 'không phẩy không năm'],
    [3.25, 'ba phẩy hai mươi lăm'],
    [0.000_000_1, 'không'],
    [-3, 'âm ba'],
  ])('%d is %s', (value, words) => expect(inWords(value)).toBe(words));

  test('too large for a name is read digit by digit', () => {
    expect(inWords(1_000_000_000_000)).toBe('một không không không không không không không không không không không không');
  });

  test('names a year or an act with «bốn»', () => {
    expect([nameInWords(2024), nameInWords(1954), nameInWords(2014)]).toEqual([
      'hai nghìn không trăm hai mươi bốn',
      'một nghìn chín trăm năm mươi bốn',
      'hai nghìn không trăm mười bốn',
    ]);
  });
});

test('telephone numbers are read digit by digit, group by group', () => {
  expect(phoneInWords('(0200) 300-0108')).toBe('không hai không không, ba không không, không một không tám');
  expect([digitByDigit('113'), phoneInWords('')]).toEqual(['một một ba', '']);
});

// Another way back: it adds words up and knows nothing of how they were made.
const ones = new Map(
  Object.entries({ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 }),
);
const scales = new Map(Object.entries({ nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }));

function readBack(words: string): number {
  let [total, group, last] = [0, 0, 0];
  for (const word of words.split(' ')) {
    const [one, scale] = [ones.get(word), scales.get(word)];
    if (one !== undefined) last = one;
    else if (word === 'trăm') [group, last] = [last * 100, 0];
    else if (word === 'mười') [group, last] = [group + 10, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (scale !== undefined) [total, group, last] = [total + (group + last) * scale, 0, 0];
    else if (word !== 'linh') throw new Error(`Nobody says ${word}`);
  }
  return total + group + last;
}

/** The same numbers at every run. */
function* someNumbers(count: number): Generator<number> {
  let state = 20_260_901;
  for (let made = 0; made < count; made++) {
    state = (state * 48_271) % 2_147_483_647;
    const digits = 1 + (state % 12);
    state = (state * 48_271) % 2_147_483_647;
    yield Math.floor((state / 2_147_483_647) * 10 ** digits);
  }
}

describe('every number is heard as what it is', () => {
  test('from 0 to 9.999, each in words of its own', () => {
    const said = Array.from({ length: 10_000 }, (_, value) => inWords(value));
    expect(said.map(readBack)).toEqual(said.map((_, value) => value));
    expect(new Set(said).size).toBe(10_000);
  });

  test('in five thousand larger ones', () => {
    for (const value of someNumbers(5000)) expect(readBack(inWords(value))).toBe(value);
  });

  test('without what nobody says', () => {
    const wrong = /mười mốt|mười tư|mươi (?:một|năm|bốn)(?: |$)|(?<!mươi )mốt|linh (?:mốt|tư|lăm|không)|một mươi|không mươi| {2}/;
    for (const value of someNumbers(5000)) expect(inWords(value)).not.toMatch(wrong);
  });
});
