import { sectorName } from '../domain/one-stop.ts';
import { once } from '../domain/once.ts';
import type { Portal } from '../portal/portal.ts';
import type { AnyRow } from '../schemas/reference.ts';
import type { Column, Table } from '../schemas/table.ts';
import type { Value } from './csv.ts';
import type { DataColumn, Dataset } from './dataset.ts';

/** Columns and values of a table of the portal, as its editors wrote them; in front the names that its codes stand for. */
export function fromTable(table: Table, rows: readonly AnyRow[], portal: Portal): Pick<Dataset, 'columns' | 'rows'> {
  const named = table.openData?.named ?? [];
  const columns = Object.entries(table.columns);
  return {
    columns: [
      ...named.flatMap((key) => nameColumn(table.columns[key]) ?? []),
      ...columns.map(([, { header, meaning, measuredIn }]): DataColumn => ({ header, meaning, unit: measuredIn ?? null })),
    ],
    rows: rows.map((row) => [
      ...named.map((key) => nameOf(table.columns[key], row[key], portal)),
      ...columns.map(([key, { kind }]) => written(row[key], kind)),
    ]),
  };
}

/** What the names of a table that is referred to are called. */
const nameColumns: Readonly<Record<string, DataColumn>> = {
  units: { header: 'Tên đơn vị', meaning: 'Tên đầy đủ.', unit: null },
  sectors: { header: 'Lĩnh vực', meaning: 'Tên lĩnh vực.', unit: null },
};

function nameColumn(column: Column<unknown, boolean> | undefined): DataColumn | undefined {
  return nameColumns[column?.refersTo?.table ?? ''];
}

const unitNames = once(({ units }: Portal) => new Map<unknown, string>(units.map(({ id, name }) => [id, name])));

function nameOf(column: Column<unknown, boolean> | undefined, code: unknown, portal: Portal): Value {
  if (column?.refersTo?.table === 'sectors') return sectorName(code as string | null, portal);
  return unitNames(portal).get(code) ?? (code as Value);
}

/** A value as it is downloaded: dates as ISO 8601, lists with semicolons. */
function written(value: unknown, { write, name }: Column<unknown, boolean>['kind']): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (write) return write(value);
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join('; ');
  throw new Error(`No way to write a value of the kind «${name}»`);
}
