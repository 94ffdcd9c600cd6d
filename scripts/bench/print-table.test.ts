import { expect, test } from 'vitest';
import { printTable } from './print-table.ts';

test('a table is Markdown, with its columns under each other', () => {
  expect(
    printTable(
      ['', 'seconds'],
      [
        ['render', '3.1'],
        ['index', '10.0'],
      ],
    ),
  ).toBe(['|        | seconds |', '|--------|--------:|', '| render |     3.1 |', '| index  |    10.0 |'].join('\n'));
});
