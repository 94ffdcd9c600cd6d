import { text, lines, texts, wording } from '../../schemas/kinds/text.ts';
import type { Kind } from '../../schemas/kind.ts';
import type { AnyRow } from '../../schemas/reference.ts';
import type { Column, Table } from '../../schemas/table.ts';
import { decapitalise } from '../../text/capitalise.ts';
import type { Part } from './change.ts';
import { isRewording, meaningOf } from './same-meaning.ts';
import { sayValue } from './say-value.ts';

const ofWords: readonly Kind<unknown>[] = [text, wording, texts, lines];

/** A value as it is compared: words without what no reader reads, all else as it is kept. */
export function comparedValue(value: unknown, { kind }: Pick<Column<unknown, boolean>, 'kind'>): string {
  if (value === null || value === undefined) return 'null';
  if (kind.comparedBy) return JSON.stringify(kind.comparedBy(value));
  if (typeof value === 'string') return JSON.stringify(ofWords.includes(kind) ? meaningOf(value) : value);
  // Of a sum, too, only its words may be written otherwise.
  return JSON.stringify(value, (key, part: unknown) =>
    typeof part === 'string' && (ofWords.includes(kind) || key === 'note') ? meaningOf(part) : part,
  );
}

/** A row as it is compared: all its columns. */
export function comparedRow(row: AnyRow, { columns }: Table): string {
  return JSON.stringify(Object.entries(columns).map(([key, column]) => comparedValue(row[key], column)));
}

/** Columns that are told in another way. */
interface Apart {
  /** In other words, or by whoever asks. */
  told?: readonly string[];
  /** Only those notice who keep the tables. */
  inner?: readonly string[];
}

/** The columns in which two rows do not mean the same. */
function changedColumns(before: AnyRow, after: AnyRow, { columns }: Table): string[] {
  return Object.entries(columns).flatMap(([key, column]) =>
    before[key] === after[key] || comparedValue(before[key], column) === comparedValue(after[key], column) ? [] : [key],
  );
}

/**
 * What is different in two rows, column by column, in the order of the table.
 */
export function columnParts(before: object, after: object, table: Table, { told = [], inner = [] }: Apart = {}): Part[] {
  const [old, now] = [before as AnyRow, after as AnyRow];
  return changedColumns(old, now, table).flatMap((key): Part[] => {
    const column = table.columns[key];
    if (!column || told.includes(key)) return [];
    const part = valuePart(decapitalise(column.header), old[key], now[key], column);
    return [inner.includes(key) ? { says: `đổi ${decapitalise(column.header)}`, weight: 'inner' } : part];
  });
}

/** What is different in one value. @param name of the column, as it stands in a sentence */
function valuePart(name: string, before: unknown, after: unknown, column: Pick<Column<unknown, boolean>, 'header' | 'kind'>): Part {
  const [old, now] = [before, after].map((value) => (Array.isArray(value) ? value.join('; ') : value));
  if (ofWords.includes(column.kind) && typeof old === 'string' && typeof now === 'string' && old.length > 40 && isRewording(old, now))
    return { says: name, weight: 'wording' };
  return { says: `${name} ${sayValue(before, column)} → ${sayValue(after, column)}`, weight: 'fact' };
}
