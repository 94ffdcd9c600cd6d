import { describe, expect, test } from 'vitest';
import { allTables } from './all-tables.ts';
import { calendarTable } from './corrections.ts';
import { folderIn } from './folders.ts';
import { hasKey, keyOf, keyOfCells } from './key.ts';
import { oneStopTable } from './one-stop.ts';
import { procedureTable } from './procedures.ts';
import { scoreTable } from './rankings.ts';
import { rowsOfTexts, type Table } from './table.ts';

/** The key of cells in the order of the key's columns. */
function ofCells(table: Table, ...cells: string[]): string {
  if (!hasKey(table)) throw new Error(`${table.path} has no key`);
  return keyOfCells(table, (column) => cells[table.key.indexOf(column)] ?? '');
}

describe('two rows are the same one', () => {
  test.each([
    ['whose period is spelt in two ways', oneStopTable, ['xa-a', '', '', 'Quý 3/2026'], ['xa-a', '', '', 'Quý III/2026']],
    ['whose period is kept as the editor calls it', calendarTable, ['Một cửa', 'Quý 3 năm 2026'], ['mot cua', 'quý III/2026']],
    ['whose code of a procedure names an office', procedureTable, ['1.001193.H19'], ['1001193']],
    ['whose cells differ in what nobody sees', scoreTable, ['cchc-xa', '2025', 'xa-a', 'BM\u200b1'], ['cchc-xa', '2025', 'xa-a', ' BM1 ']],
  ])('%s', (_name, table, one, other) => {
    expect(ofCells(table as Table, ...one)).toBe(ofCells(table as Table, ...other));
  });
});

describe('two rows are different', () => {
  test.each([
    ['whose criteria differ in dots', ['cchc-xa', '2025', 'xa-a', '1.11'], ['cchc-xa', '2025', 'xa-a', '1.1.1']],
    ['whose criteria differ in case', ['cchc-xa', '2025', 'xa-a', 'BM1'], ['cchc-xa', '2025', 'xa-a', 'bm1']],
    ['whose values stand in other columns', ['cchc-xa', '2025', 'xa-a', ''], ['cchc-xa', '2025', '', 'xa-a']],
    ['of which one has a cell that cannot be read', ['cchc-xa', '2025', 'xa-a', 'BM1'], ['cchc-xa', '2025', 'Xã A', 'BM1']],
    ['of which one has an empty cell', ['cchc-xa', '', 'xa-a', 'BM1'], ['cchc-xa', 'null', 'xa-a', 'BM1']],
  ])('%s', (_name, one, other) => {
    expect(ofCells(scoreTable as Table, ...one)).not.toBe(ofCells(scoreTable as Table, ...other));
  });
});

test.each(allTables.filter(hasKey).map((table) => [table.path, table] as const))('%s: text has the key of its values', (file, table) => {
  const text = (column: string) => table.columns[column]?.example ?? (column === table.folder?.key ? folderIn(file, table.path) : '');
  const placeOf = () => ({ file });
  const { rows } = rowsOfTexts({ rows: [{ text, placeOf }], issues: [], complete: true }, file, table);
  expect(rows.map(({ row }) => keyOf(table, row))).toEqual([keyOfCells(table, text)]);
});
