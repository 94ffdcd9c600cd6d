import { mostTableColumns } from '../opening/limits.ts';

/** A cell as HTML writes it: once, with the columns and rows that it covers. */
export interface WrittenCell<Cell> {
  cell: Cell;
  columns: number;
  rows: number;
}

/**
 * Rows of written cells → rows on a grid: a cell that covers rows is repeated below, one that covers columns stands once,
 * fillers behind it.
 *
 * @throws {RangeError} when a table is wider than any that Word makes
 */
export function layOut<Cell>(rows: readonly (readonly WrittenCell<Cell>[])[], filler: () => Cell): Cell[][] {
  const above: { left: number; cell: Cell }[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    const lastAbove = above.findLastIndex(({ left }) => left > 0);
    for (let next = 0; next < row.length || cells.length <= lastAbove; ) {
      if (cells.length >= mostTableColumns) throw new RangeError('A table is wider than any that Word makes');
      const over = above[cells.length];
      if (over && over.left > 0) {
        over.left -= 1;
        cells.push(over.cell);
        continue;
      }
      const { cell, columns, rows: covered } = row[next] ?? { cell: filler(), columns: 1, rows: 1 };
      next += 1;
      for (let column = 0; column < columns; column += 1) {
        const here = { left: covered - 1, cell: column === 0 ? cell : filler() };
        above[cells.length] = here;
        cells.push(here.cell);
      }
    }
    return cells;
  });
}
