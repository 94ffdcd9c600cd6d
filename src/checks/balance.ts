import type { Mismatch } from '../domain/balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Tables } from '../portal/read-tables.ts';
import type { AllRows, TableName } from '../schemas/all-tables.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

/** Tables of figures, in which an editor may state that a published figure does not agree. */
type FigureTable = { [N in TableName]: AllRows[N][number] extends { mismatch: string | null } ? N : never }[TableName];

/** A row whose figures do not agree, with the cell to look at. */
type RowMismatch = Mismatch & { row: { mismatch: string | null } };

interface Balance<N extends FigureTable> {
  rule: Rule;
  table: N;
  /** Other tables that it rests on as a whole; its own is needed whenever rows are compared with each other. */
  needs: readonly TableName[];
  find: (tables: Tables) => RowMismatch[];
}

/** The check of figures that have to agree across rows. Rows whose editor says why they do not are left alone. */
export function balance<N extends FigureTable>({ rule, table, needs, find }: Balance<N>): Check {
  return {
    rule,
    needs,
    find: ({ tables }) =>
      find(tables)
        .filter(({ row }) => !stated(row))
        .map((mismatch) => issueOf(rule, tables[table].placeOf(mismatch.row, mismatch.column), mismatch)),
  };
}

/** The same for figures that have to agree within one row. */
export function rowBalance<N extends FigureTable>(
  rule: Rule,
  table: N,
  find: (row: AllRows[N][number]) => Mismatch | Mismatch[] | null,
): Check {
  const mismatches = (row: AllRows[N][number]) => [find(row) ?? []].flat().map((mismatch) => ({ ...mismatch, row }));
  return balance({ rule, table, needs: [], find: (tables) => (tables[table].rows as AllRows[N][number][]).flatMap(mismatches) });
}
