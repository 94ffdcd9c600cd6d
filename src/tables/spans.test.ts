import { expect, test } from 'vitest';
import { parseRecords } from './parse.ts';
import { cellSpans, quotedLike, spansOf, unquoted } from './spans.ts';

test.each(['a,b\n1,"x, ""y"""\n', 'sep=;\r\na;b\r\n"1\r\n2";3', 'a\tb\r\r1\t2', 'a,b\n\n"x\ny",z\n1,2'])(
  'records and cells of %j stand where the reader of the tables finds them',
  (text) => {
    const { records, delimiter } = spansOf(text);
    const read = records.map((record) => ({
      line: record.line,
      cells: cellSpans(text, record, delimiter).map(({ from, to }) => unquoted(text.slice(from, to)).replace(/\r\n?/g, '\n')),
    }));
    const expected = parseRecords(text, 'a.csv').records.map(({ line, cells }) => ({ line, cells }));
    expect(read.filter(({ cells }) => cells.some((cell) => cell !== ''))).toEqual(expected);
  },
);

test('a value is quoted as the one before it, or when it has to be', () => {
  expect([quotedLike('"a"', 'b', ','), quotedLike('a', 'b,c', ','), quotedLike('a', 'b', ',')]).toEqual(['"b"', '"b,c"', 'b']);
});
