import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { hasKey, keyOf } from './key.ts';
import type { AnyRow } from './reference.ts';
import { duplicateCode } from './rules/duplicate-code.ts';
import { sayWhenCut, type Table } from './table.ts';

/** A row, and where each value of it stands. */
export interface PlacedRow {
  row: AnyRow;
  placeOf: (column: string) => Place;
}

/** An issue for each row whose key a row before it has, where nothing tells the two apart; none where the table has no key. */
export function duplicatesAmong(table: Table, rows: readonly PlacedRow[]): Issue[] {
  if (!hasKey(table)) return [];
  const last = table.key.at(-1) ?? '';
  const first = new Map<string, PlacedRow>();
  const found = rows.flatMap((one): Issue[] => {
    const key = keyOf(table, one.row);
    const value = table.apart === undefined ? null : one.row[table.apart];
    const seen = value === null ? first.get(key) : (first.get(`${key}${value}`) ?? first.get(`${key}${null}`));
    for (const name of [key, `${key}${value}`]) if (!first.has(name)) first.set(name, one);
    if (!seen) return [];
    const earlier = seen.placeOf(last);
    const written = table.key.flatMap((column) => (one.row[column] === null ? [] : String(one.row[column]))).join(' · ');
    const message = `«${written}» đã có ở ${earlier.file}, dòng ${earlier.line}.`;
    return [issueOf(duplicateCode, one.placeOf(last), { message, found: written })];
  });
  return sayWhenCut(found);
}
