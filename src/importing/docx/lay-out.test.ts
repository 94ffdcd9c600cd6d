import { expect, test } from 'vitest';
import { layOut } from './lay-out.ts';

const one = (cell: string, columns = 1, rows = 1) => ({ cell, columns, rows });
const filler = () => '';

test('a cell over rows is repeated below, one over columns stands once', () => {
  expect(
    layOut(
      [
        [one('a', 1, 2), one('b', 2)],
        [one('c'), one('d')],
      ],
      filler,
    ),
  ).toEqual([
    ['a', 'b', ''],
    ['a', 'c', 'd'],
  ]);
});

test('a row that is too short keeps the cells from above in their columns', () => {
  expect(layOut([[one('a'), one('b', 1, 2)], []], filler)).toEqual([
    ['a', 'b'],
    ['', 'b'],
  ]);
});

test('a table wider than any that Word makes is refused', () => {
  expect(() => layOut([Array.from({ length: 64 }, () => one('a'))], filler)).toThrow(RangeError);
});
