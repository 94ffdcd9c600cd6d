import { expect, test } from 'vitest';
import { findOutsideBrackets, splitOutsideBrackets } from './brackets.ts';

test.each([
  ['', ['']],
  ['a; b', ['a', ' b']],
  [';', ['', '']],
  ['a (b; c); d', ['a (b; c)', ' d']],
  ['a (b (c; d); e); f', ['a (b (c; d); e)', ' f']],
  ['(a; b)(c; d);', ['(a; b)(c; d)', '']],
])('«%s» is cut outside brackets alone', (text, parts) => {
  expect(splitOutsideBrackets(text, /;/g)).toEqual(parts);
});

test.each([
  ['a (b; c', ['a (b', ' c']],
  ['a); b', ['a)', ' b']],
  [')(; b', [')(', ' b']],
  ['a (b; c (d; e); f', ['a (b', ' c (d; e)', ' f']],
  ['a (b; c)); d', ['a (b; c))', ' d']],
])('in «%s» a bracket without its partner holds nothing together', (text, parts) => {
  expect(splitOutsideBrackets(text, /;/g)).toEqual(parts);
});

test('a separator of several signs is left out whole, and one before the brackets counts', () => {
  expect(splitOutsideBrackets('a, B (c, D), E', /, (?=[A-Z])/g)).toEqual(['a', 'B (c, D)', 'E']);
});

test('what is found outside brackets keeps its place and its groups', () => {
  expect(findOutsideBrackets('x1 (x2) x3', /x(\d)/g).map(({ index, 1: digit }) => [index, digit])).toEqual([
    [0, '1'],
    [8, '3'],
  ]);
});
