import type { Columns, Table } from '../../schemas/table.ts';
import type { Cell } from './cell-text.ts';
import type { FormulaCell } from './formula-cells.ts';

/** Cells of one page or file, and where messages say that they stand. */
export interface Grid {
  cells: readonly Cell[][];
  file: string;
  /** The line of each row, where it is not simply its number. */
  lines?: readonly number[];
  formulas?: readonly FormulaCell[];
}

/** Which columns of a page are read, and as what. */
export interface Layout {
  schema: Table<Columns>;
  file: string;
  sectorCell: number;
  columns: { index: number; label: string; key: string | null }[];
}

/** A row of a page: the texts of the columns that are read. */
export interface GridRow {
  line: number;
  texts: string[];
  sector: string;
}
