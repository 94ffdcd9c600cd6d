import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { paperTable } from '../../../src/schemas/papers.ts';

/** Renames one paper of one procedure, as an editor does who has ten minutes. */
export function changeOneRow(portal: string): void {
  const home = join(portal, 'data', 'thu-tuc');
  const [sector = ''] = readdirSync(home);
  const file = join(home, sector, 'giay-to.csv');
  const rows = parse(readFileSync(file, 'utf8'), { bom: true, columns: true }) as Record<string, string>[];
  const { header } = paperTable.columns.name;
  const [first] = rows;
  if (!first) throw new Error(`No paper in ${file}`);
  first[header] = `${first[header]} (bản mới)`;
  writeFileSync(file, stringify(rows, { bom: true, header: true, columns: Object.keys(first) }));
}
