import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync, globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Attack } from './corpus.ts';

/** The files that an attack lays, relative to the portal. */
export function filesOf({ folder }: Attack): string[] {
  return folder === null ? [] : globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
}

/**
 * Lays the files of an attack over a portal. One that is refused replaces what is there; the tables of one that is
 * published hold its own rows alone, which are added, so that many attacks stand in one portal.
 */
export async function layOver(attack: Attack, portal: string): Promise<void> {
  for (const file of filesOf(attack)) {
    const [from, to] = [join(attack.folder ?? '', file), join(portal, file)];
    await mkdir(dirname(to), { recursive: true });
    if ('shown' in attack.outcome && file.endsWith('.csv') && existsSync(to))
      await writeFile(to, withRowsOf(await readFile(to, 'utf8'), await readFile(from, 'utf8')));
    else await cp(from, to);
  }
  await attack.make?.(portal);
}

/** One table with the columns and rows of both. */
function withRowsOf(table: string, other: string): string {
  const rows = [table, other].flatMap((text) => parse(text, { columns: true, bom: true }) as Record<string, string>[]);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
}
