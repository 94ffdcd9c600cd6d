import { duplicateColumn } from '../../../src/tables/rules/duplicate-column.ts';
import { tooFewCells } from '../../../src/tables/rules/too-few-cells.ts';
import { tooManyCells } from '../../../src/tables/rules/too-many-cells.ts';
import { unknownColumn } from '../../../src/tables/rules/unknown-column.ts';
import type { Column } from '../../../src/schemas/table.ts';
import type { Random } from '../made-portal/random.ts';
import { hostileCells, refusalOf } from './hostile-cells.ts';
import type { Expected, Mutation } from './mutation.ts';
import type { TableSeed } from './seed-files.ts';
import { anyDress, writeTable } from './write-table.ts';

/** Some rows of a table, its columns in any order, and any text cells over several lines. */
interface Sheet {
  columns: Column<unknown, boolean>[];
  /** The header first. */
  rows: string[][];
}

function sheetOf(seed: TableSeed, random: Random): Sheet {
  const order = seed.columns.map((_, index) => index);
  if (random.chance(0.5)) order.sort(() => random.whole(3) - 1);
  const columns = order.map((index) => seed.columns[index] as Column<unknown, boolean>);
  const first = random.whole(seed.rows.length);
  const rows = seed.rows.slice(first, first + 1 + random.whole(6)).map((row) => order.map((index) => row[index] ?? ''));
  for (const row of rows) {
    const texts = columns.flatMap(({ kind }, index) => (kind.name === 'chữ' ? [index] : []));
    if (texts.length > 0 && random.chance(0.4)) row[random.pick(texts)] = 'Một "hai"\nba; bốn, năm\n\nsáu\tbảy';
  }
  return { columns, rows: [columns.map(({ header }) => header), ...rows] };
}

/** What is spoilt in a sheet, and what has to be said of it once it is written. */
type Defect = (
  sheet: Sheet,
  random: Random,
) => { what: string; expected: (lineOf: (row: number, column: number) => number) => Expected[]; alone?: boolean };

const oneCell: Defect = ({ columns, rows }, random) => {
  const [row, column] = [1 + random.whole(rows.length - 1), random.whole(columns.length)];
  const cell = random.pick(hostileCells);
  const code = refusalOf(cell, columns[column] as Column<unknown, boolean>);
  (rows[row] as string[])[column] = cell;
  return {
    what: `row ${row}, column ${column} is ${JSON.stringify(cell).slice(0, 60)}`,
    expected: (lineOf) => (code === null ? [] : [[code, lineOf(row, column), column + 1]]),
  };
};

const renamedColumn: Defect = ({ rows }, random) => {
  const header = rows[0] as string[];
  const column = random.whole(header.length);
  header[column] = random.pick(['Cột hoàn toàn lạ', '__proto__', 'constructor', '<script>canary()</script>', 'Nhiều\ndòng lạ']);
  return {
    what: `column ${column} is called ${header[column]}`,
    expected: (lineOf) => [[unknownColumn.code, lineOf(0, column), column + 1]],
    alone: false,
  };
};

const columnTwice: Defect = ({ rows }, random) => {
  const column = random.whole(rows[0]?.length ?? 0);
  for (const row of rows) row.push(row[column] ?? '');
  const last = (rows[0]?.length ?? 0) - 1;
  return { what: `column ${column} stands twice`, expected: (lineOf) => [[duplicateColumn.code, lineOf(0, last), last + 1]] };
};

const cellTooMany: Defect = ({ columns, rows }, random) => {
  const row = 1 + random.whole(rows.length - 1);
  rows[row]?.push('thừa');
  return { what: `row ${row} has a cell too many`, expected: (lineOf) => [[tooManyCells.code, lineOf(row, 0), columns.length + 1]] };
};

const cellTooFew: Defect = ({ columns, rows }, random) => {
  const row = 1 + random.whole(rows.length - 1);
  rows[row]?.pop();
  // What is left may look like a blank line.
  const blank = rows[row]?.every((cell) => cell.trim() === '');
  return { what: `row ${row} lacks a cell`, expected: (lineOf) => (blank ? [] : [[tooFewCells.code, lineOf(row, 0), columns.length - 1]]) };
};

const defects: readonly Defect[] = [oneCell, oneCell, oneCell, oneCell, oneCell, renamedColumn, columnTwice, cellTooMany, cellTooFew];

/** A table with one defect in a known place, written in any way that Excel writes one. */
export function mutateTable(seed: TableSeed, random: Random): Mutation {
  const sheet = sheetOf(seed, random);
  const { what, expected, alone = true } = random.pick(defects)(sheet, random);
  const dress = anyDress(random, sheet.rows.length);
  const { bytes, lineOf } = writeTable(sheet.rows, dress);
  return {
    what: `${what}; ${JSON.stringify(dress)}`,
    room: 'table',
    file: seed.file,
    bytes,
    expected: { issues: expected(lineOf), alone },
  };
}
