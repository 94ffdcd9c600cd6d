import { expect, test } from 'vitest';
import { vocabulary } from './vocabulary.ts';

test('every line says something and means something', () => {
  expect(vocabulary.filter(({ said, meant }) => [...said, ...meant].some((text) => text.trim() === '' || text !== text.trim()))).toEqual(
    [],
  );
});

test('no saying stands on two lines', () => {
  const all = vocabulary.flatMap(({ said }) => said);
  expect(all.filter((saying, index) => all.indexOf(saying) !== index)).toEqual([]);
});

test('nothing means itself', () => {
  expect(vocabulary.filter(({ said, meant }) => meant.length === 1 && said.some((saying) => saying === meant[0]))).toEqual([]);
});
