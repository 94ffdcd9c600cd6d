import { CsvFile } from '../importing/merge/csv-file.ts';
import { allTables } from '../schemas/all-tables.ts';
import { examplePath } from '../schemas/folders.ts';
import type { Table } from '../schemas/table.ts';

/** Every table of a portal that lies in one place, with its header alone. Those of a sector come with the sector. */
export function emptyTables(): Map<string, string> {
  return new Map(
    allTables.filter(({ folder }) => !folder).map((table) => [`data/${table.path}`, new CsvFile(null, table.columns).toString()]),
  );
}

/**
 * Every table with its header and one row of examples, in a folder that no command reads. A row among the others would be
 * published, whatever stood in it; one that a mark kept back would be one more thing that can go wrong with real rows.
 */
export function exampleTables(): Map<string, string> {
  return new Map(allTables.map((table) => [`vi-du/${examplePath(table.path)}`, exampleOf(table)]));
}

function exampleOf({ columns }: Table): string {
  const file = new CsvFile(null, columns);
  file.insert(Object.fromEntries(Object.entries(columns).map(([key, { example }]) => [key, example])));
  return file.toString();
}
