import { workbookTables } from '../../schemas/all-tables.ts';
import type { Table } from '../../schemas/table.ts';
import { foldKey } from '../../text/fold.ts';

/** The table whose labels a header has; the name of the file or sheet decides between two that fit alike. */
export function tableFor(labels: readonly string[], file: string): Table | null {
  const known = labels.map(foldKey);
  const scored = workbookTables.map((table) => {
    const columns = Object.values(table.columns);
    const hits = columns.filter(({ header }) => known.includes(foldKey(header))).length;
    const lacks = columns.filter(({ header, required }) => required && !known.includes(foldKey(header))).length;
    const named = foldKey(file).includes(foldKey(table.title)) || foldKey(file).includes(foldKey(table.path.replace(/^.*\/|\.csv$/g, '')));
    return { table: table, score: hits - 2 * lacks + (named ? 0.5 : 0), hits };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.hits >= 2 && best.score > 0 ? best.table : null;
}

/** Whether a table has a column of that label. */
export function hasColumn(table: Table, label: string): boolean {
  return Object.values(table.columns).some(({ header }) => foldKey(header) === foldKey(label));
}
