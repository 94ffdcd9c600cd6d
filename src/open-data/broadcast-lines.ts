import type { BroadcastCell } from '../domain/bulletin/bulletin-sources.ts';
import { toCsvLine } from './csv.ts';

/** The row of a broadcast as lines of CSV to copy or to import: its columns, then their values. */
export function broadcastLines(row: readonly BroadcastCell[]): [columns: string, values: string] {
  return [toCsvLine(row.map(({ column }) => column)), toCsvLine(row.map(({ value }) => value))];
}
