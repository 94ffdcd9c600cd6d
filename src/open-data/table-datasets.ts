import { once } from '../domain/once.ts';
import type { Portal } from '../portal/portal.ts';
import { registry, type Registry } from '../schemas/all-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { unknownProvenance, type Dataset } from './dataset.ts';
import { figureTables } from './figure-datasets.ts';
import { fromTable } from './from-table.ts';
import { nextDue } from './next-due.ts';

/** The portal's tables that are offered whole, but for those that are offered period by period as well. */
export const tableDatasets = once((portal: Portal) => datasetsOfTables(registry, portal));

/**
 * Every table of a registry that is open data and has rows, as its editors wrote it.
 *
 * @param portal with the rows of these tables by their names
 */
export function datasetsOfTables(tables: Registry, portal: Portal): Dataset[] {
  const base = { ...unknownProvenance, source: portal.settings.name, scope: portal.settings.name };
  return Object.entries(tables).flatMap(([name, table]) => {
    const rows = (portal as unknown as Record<string, AnyRow[] | undefined>)[name] ?? [];
    if (!table.openData || rows.length === 0 || figureTables.includes(table)) return [];
    const { id, title, group, subject } = table.openData;
    return [
      {
        ...base,
        nextDue: subject ? nextDue(subject, portal) : null,
        id,
        title,
        group,
        subject: subject ?? null,
        ...fromTable(table, rows, portal),
      },
    ];
  });
}
