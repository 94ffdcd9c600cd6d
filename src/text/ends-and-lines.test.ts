import { expect, test } from 'vitest';
import { joinLines, withoutEnd } from './ends-and-lines.ts';

test.each([
  ['20.000 đồng.,;', '.,;', '20.000 đồng'],
  ['.a.', '.', '.a'],
  ['...', '.', ''],
  ['', '.', ''],
  ['a', '', 'a'],
])('«%s» without «%s» at its end is «%s»', (text, signs, rest) => {
  expect(withoutEnd(text, signs)).toBe(rest);
});

test.each([
  ['a \n b', 'a, b'],
  ['a\n\n\tb\nc', 'a, b, c'],
  ['a  b', 'a  b'],
  ['\na\n', ', a, '],
])('the lines of %j are joined to %j', (text, line) => {
  expect(joinLines(text, ', ')).toBe(line);
});
