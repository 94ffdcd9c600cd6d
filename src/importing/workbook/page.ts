import type { Table } from '../../schemas/table.ts';
import type { RawRecord } from '../../tables/parse.ts';
import type { Cell } from './cell-text.ts';
import type { FormulaCell } from './formula-cells.ts';

/** The records of a CSV file or of one page of a workbook, and how messages name it. */
export interface Page {
  file: string;
  records: readonly RawRecord<Cell>[];
  formulas?: readonly FormulaCell[];
}

/** What the columns of a page are read as, each at its place. */
export interface Layout {
  file: string;
  schema: Table;
  /** Labels; empty where the column is not read as one of the table. */
  labels: string[];
  keys: (string | undefined)[];
  /** The cell of «Lĩnh vực» where it is no column of the table, or -1. */
  sectorCell: number;
}
