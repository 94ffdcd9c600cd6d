import { once } from '../domain/once.ts';
import type { Origin } from '../domain/published/page.ts';
import type { Place } from '../issues/issue.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';

/** Where in the portal folder stands what an editor wrote. Of rows with the same values the first one is meant. */
export function placeOf(origin: Origin, { tables, prose }: Pick<PortalReading, 'tables' | 'prose'>): Place {
  if ('file' in origin) return { file: origin.file };
  if ('text' in origin) {
    const text = textsOf(prose[origin.text]).get(origin.id);
    if (!text) return { file: 'data/cong.yaml' };
    return origin.key === undefined ? { file: text.file } : text.placeOf([origin.key]);
  }
  const table: ReadTable = tables[origin.table];
  const row = findRow(table, origin.row);
  return row ? table.placeOf(row, origin.column) : { file: `data/${table.table.path}` };
}

type Texts = PortalReading['prose']['news'] | PortalReading['prose']['pages'];

const textsOf = once((texts: Texts) => new Map([...texts].reverse().map((text) => [text.id, text])));

/** Rows by their values, for each set of columns that was asked for: every page asks. */
const indexesOf = once((_table: ReadTable) => new Map<string, Map<string, AnyRow>>());

function findRow(table: ReadTable, wanted: AnyRow): AnyRow | undefined {
  const columns = Object.keys(wanted);
  const keyOf = (row: AnyRow) => JSON.stringify(columns.map((column) => row[column]));
  const indexes = indexesOf(table);
  const index = indexes.get(columns.join()) ?? new Map(table.rows.toReversed().map((row) => [keyOf(row), row]));
  indexes.set(columns.join(), index);
  return index.get(keyOf(wanted));
}
