import type { Place } from '../issues/issue.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
import type { Column, Facets } from '../schemas/table.ts';
import type { IsoDate } from '../text/date.ts';

/** A cell of a column that has a facet. */
export interface Cell<F extends keyof Facets> {
  facet: NonNullable<Facets[F]>;
  value: unknown;
  /** The first day of what the value names; `null` where it names no time. */
  first: IsoDate | null;
  row: AnyRow;
  column: Column<unknown, boolean>;
  /** What the row is about, as its table says. */
  about: string;
  place: () => Place;
}

/** Every filled cell of the columns that have a facet, over all tables that were read; of rows with a wrong value the others. */
export function cellsWith<F extends keyof Facets>(facet: F, { tables }: Pick<PortalReading, 'tables'>): Cell<F>[] {
  return Object.values<ReadTable>(tables).flatMap((table) =>
    Object.entries(table.table.columns).flatMap(([key, column]) => {
      const found = column[facet];
      return found === undefined ? [] : cellsOf(table, key, column).map((cell) => ({ ...cell, facet: found }));
    }),
  );
}

function cellsOf(
  { table, rows, partial, placeOf }: ReadTable,
  key: string,
  column: Column<unknown, boolean>,
): Omit<Cell<never>, 'facet'>[] {
  return [...rows, ...partial].flatMap((row: AnyRow) => {
    const value = row[key];
    if (value === null || value === undefined) return [];
    const about = table.about === undefined ? '' : String(row[table.about] ?? '');
    return [{ value, first: column.kind.begins?.(value) ?? null, row, column, about, place: () => placeOf(row, key) }];
  });
}
