import type { TableName } from '../../schemas/all-tables.ts';
import { registry } from '../../schemas/all-tables.ts';
import { hasKey, keyOf } from '../../schemas/key.ts';
import type { AnyRow } from '../../schemas/reference.ts';
import type { Table } from '../../schemas/table.ts';
import type { Side } from './change.ts';
import { comparedRow } from './compare-columns.ts';

/** How two versions of a list of rows differ; rows that only moved or were typed anew are in none of the lists. */
export interface RowDifferences<R> {
  added: R[];
  removed: R[];
  changed: { before: R; after: R }[];
}

/**
 * Pairs rows that mean the same, then those that are of the same thing.
 *
 * @param nameOf what makes two rows the same thing; of several with one name the first is paired with the first
 */
export function compareRows<R extends AnyRow>(
  before: readonly R[],
  after: readonly R[],
  table: Table,
  nameOf: (row: R) => string,
): RowDifferences<R> {
  const same = pair(before, after, (row) => comparedRow(row, table));
  const named = pair(same.left, same.right, nameOf);
  return { added: named.right, removed: named.left, changed: named.pairs };
}

function pair<R>(before: readonly R[], after: readonly R[], nameOf: (row: R) => string) {
  const waiting = Map.groupBy(before, nameOf);
  const pairs: { before: R; after: R }[] = [];
  const right = after.filter((row) => {
    const old = waiting.get(nameOf(row))?.shift();
    if (old !== undefined) pairs.push({ before: old, after: row });
    return old === undefined;
  });
  return { pairs, left: [...waiting.values()].flat(), right };
}

/**
 * The same for a whole table of two sides. Where a side could not be read whole, what is missing there may only be
 * unread: nothing is said to be new or gone.
 */
export function compareTable<N extends TableName>(name: N, before: Side, after: Side): RowDifferences<Side['rows'][N][number]> {
  const table: Table = registry[name];
  const nameOf = (row: AnyRow) =>
    hasKey(table) ? `${keyOf(table, row)}${table.apart ? String(row[table.apart]) : ''}` : comparedRow(row, table);
  const found = compareRows<AnyRow>(before.rows[name], after.rows[name], table, nameOf);
  const known = { ...found, added: before.unread.has(name) ? [] : found.added, removed: after.unread.has(name) ? [] : found.removed };
  return known as RowDifferences<Side['rows'][N][number]>;
}
