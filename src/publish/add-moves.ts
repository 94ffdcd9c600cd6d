import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Lost } from '../checks/lost-addresses.ts';
import { WrongCall } from '../commands/wrong-call.ts';
import { moveTable } from '../schemas/moves.ts';
import type { IsoDate } from '../text/date.ts';

/**
 * Adds rows at the end of the table of moves; what stands in it stays byte for byte.
 *
 * @throws {WrongCall} where the file is none of our own kind, or lacks a column
 */
export function addMoves(portal: string, lost: readonly Pick<Lost, 'from' | 'to'>[], day: IsoDate): void {
  if (lost.length === 0) return;
  const file = join(portal, 'data', moveTable.path);
  const { from, to, moved } = moveTable.columns;
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (written && lstatSync(file).isSymbolicLink()) throw new WrongCall(`data/${moveTable.path} là liên kết tượng trưng; không ghi vào đó.`);
  const [header = [from.header, to.header, moved.header]] = parse(written, { bom: true, to: 1 }) as string[][];
  if (!header.includes(from.header) || !header.includes(to.header)) throw new WrongCall(`data/${moveTable.path} thiếu cột.`);
  const cells = { [moved.header]: day.split('-').reverse().join('/') };
  const rows = lost.map((one) => header.map((name) => ({ ...cells, [from.header]: one.from, [to.header]: one.to ?? '' })[name] ?? ''));
  const newline = written.includes('\r\n') ? '\r\n' : '\n';
  const start = written === '' || written.endsWith('\n') ? written : written + newline;
  writeFileSync(file, start + stringify(written === '' ? [header, ...rows] : rows, { record_delimiter: newline }));
}
