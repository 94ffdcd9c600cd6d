import { normalise } from '../text/normalise.ts';
import type { Kind } from './kind.ts';
import type { AnyRow } from './reference.ts';
import type { Table } from './table.ts';

/** A table whose rows are told apart by a key. */
export type KeyedTable = Table & { key: readonly string[] };

export function hasKey(table: Table): table is KeyedTable {
  return table.key !== undefined;
}

/**
 * The key of a row, made from its values: two rows are the same one when their keys are equal. Spellings that are read
 * as one value are one key (`Quý 3/2026` is `Quý III/2026`), all others are different: codes of criteria are texts, so
 * `1.11` is not `1.1.1`, nor `BM1` `bm1`.
 */
export function keyOf(table: KeyedTable, row: AnyRow): string {
  return JSON.stringify([
    ...folderKey(table).map((key) => row[key]),
    ...kindsOf(table).map(([column, kind]) => compared(row[column], kind)),
  ]);
}

/**
 * The key of a row that is still text, the same as `keyOf` makes when its values are read.
 *
 * @param text a cell by the key of its column, the folder by its own; a cell that its kind refuses stands for itself and equals no value
 */
export function keyOfCells(table: KeyedTable, text: (column: string) => string): string {
  const parts = kindsOf(table).map(([column, kind]) => {
    const cell = normalise(text(column));
    if (cell === '') return kind.empty;
    const reading = kind.read(cell);
    return 'value' in reading ? compared(reading.value, kind) : { refused: cell };
  });
  return JSON.stringify([...folderKey(table).map(text), ...parts]);
}

/** The folder, where it is a part of the key: translations of one procedure lie in many folders. */
function folderKey({ key, folder }: KeyedTable): string[] {
  return folder && key.includes(folder.key) ? [folder.key] : [];
}

function kindsOf({ key, columns }: KeyedTable): [string, Kind<unknown>][] {
  return Object.entries(columns).flatMap(([column, { kind }]) => (key.includes(column) ? [[column, kind]] : []));
}

function compared(value: unknown, { comparedBy }: Kind<unknown>): unknown {
  return comparedBy && value !== null ? comparedBy(value) : value;
}
