import { CsvError, parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readRecord } from './read-record.ts';

/** Every record of a text; at the place of a broken quote `null`, and nothing more. */
function recordsOf(text: string): (string[] | null)[] {
  const records: (string[] | null)[] = [];
  for (let from = 0; from < text.length; ) {
    const { cells, next, broken } = readRecord(text, from, ',');
    records.push(broken === null ? cells : null);
    from = broken === null ? next : text.length;
  }
  return records;
}

/** The same, as a reader does it that others have written. */
function witnessed(text: string): (string[] | null)[] {
  const records: (string[] | null)[] = [];
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (cells) => {
        records.push(cells as unknown as string[]);
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [...records, null];
  }
}

/** Texts of a few signs, the same ones at every run. */
function* mixtures(signs: readonly string[], count: number): Generator<string> {
  let state = 1;
  const next = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
  for (let made = 0; made < count; made += 1) yield Array.from({ length: next(14) }, () => signs[next(signs.length)]).join('');
}

describe('reads as csv-parse does', () => {
  test.each([
    ['quotes anywhere', ['"', ',', '\n', 'a', 'ễ', ' ']],
    ['whole cells, most of them sound', ['a,', '"a",', '"x\ny"\n', '"nói ""không"""\n', ',', '\n', '"b"', '"']],
  ])('%s', (_, signs) => {
    const all = [...mixtures(signs, 5000)];
    expect(all.map(recordsOf)).toEqual(all.map(witnessed));
    const isRead = all.map((text) => !recordsOf(text).includes(null));
    expect([isRead.filter(Boolean).length > 500, isRead.filter((read) => !read).length > 500]).toEqual([true, true]);
  });
});

test('line breaks are counted, and the place of what is broken is told', () => {
  expect(readRecord('"1\n2",3\nx', 0, ',')).toEqual({ cells: ['1\n2', '3'], breaks: 2, next: 8, broken: null });
  expect(readRecord('a,"b\nc",d "e"', 0, ',')).toMatchObject({ cells: ['a', 'b\nc'], breaks: 1, broken: 8 });
});
