import { expect, test } from 'vitest';
import { subjects, vocabulary } from './vocabulary.ts';

test('every line says something and means something', () => {
  expect(
    [...vocabulary, ...subjects].filter(({ said, meant }) =>
      [...said, ...meant].some((text) => text.trim() === '' || text !== text.trim()),
    ),
  ).toEqual([]);
});

test('no saying stands on two lines', () => {
  const all = vocabulary.flatMap(({ said }) => said);
  expect(all.filter((saying, index) => all.indexOf(saying) !== index)).toEqual([]);
});

test('nothing means itself', () => {
  expect(vocabulary.filter(({ said, meant }) => meant.length === 1 && said.some((saying) => saying === meant[0]))).toEqual([]);
});

test('of one subject nothing is said twice, all of it composed and short enough to be a name', () => {
  const said = subjects.flatMap((subject) => subject.said.map((saying) => ({ saying, key: `${subject.meant.join(';')} ${saying}` })));
  const seen = new Set<string>();
  expect(said.filter(({ key }) => seen.has(key) || !seen.add(key))).toEqual([]);
  expect(
    said.filter(({ saying }) => saying !== saying.normalize('NFC') || saying.split(' ').length > 9).map(({ saying }) => saying),
  ).toEqual([]);
});
