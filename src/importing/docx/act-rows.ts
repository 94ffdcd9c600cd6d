import { joinLines } from '../../text/ends-and-lines.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { unreadAct } from '../rules/unread-act.ts';
import { readActs } from '../values/acts.ts';
import type { Notes } from './notes.ts';
import type { SheetTableRow } from './tables.ts';

/** The rows of `can-cu.csv`. What names no act stays as wording. */
export function actRows(rows: readonly SheetTableRow<'acts'>[], code: string, notes: Notes): CellValues[] {
  const { acts, doubts, unnamed } = readActs(rows);
  for (const { row, message, found } of doubts) notes.report(unreadAct, 'acts', message, { row, found });
  for (const text of unnamed) notes.keep('acts', text);
  return acts.map((act) => ({ procedure: code, ...act, title: joinLines(act.title, ' ') }));
}
