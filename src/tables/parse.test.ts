import { describe, expect, test } from 'vitest';
import { parseRecords } from './parse.ts';

const recordsOf = (text: string) => parseRecords(text, 'x.csv').records.map(({ line, cells }) => [line, ...cells]);
const issuesOf = (text: string) =>
  parseRecords(text, 'x.csv').issues.map(({ code, place, found }) => [code, place.line, place.column, found]);

describe('records and the lines they start on', () => {
  test.each([
    [
      'LF',
      'a,b\n1,2\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'CRLF first and LF later',
      'a,b\r\n1,2\n3,4\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'LF first and CRLF after a quoted cell',
      'a,b\n1,"2"\r\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'empty lines and empty rows',
      'a,b\n\n,\n  \n1,2\n',
      [
        [1, 'a', 'b'],
        [5, '1', '2'],
      ],
    ],
    [
      'a line break inside quotes',
      'a,b\n1,"x\n\ny"\n2,z\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'x\n\ny'],
        [5, '2', 'z'],
      ],
    ],
    [
      'CR inside quotes',
      'a,b\r1,"x\ry"\r2,z',
      [
        [1, 'a', 'b'],
        [2, '1', 'x\ny'],
        [4, '2', 'z'],
      ],
    ],
    [
      'quotes doubled',
      'a\n"nói ""không"""\n',
      [
        [1, 'a'],
        [2, 'nói "không"'],
      ],
    ],
    [
      'the sep= line of Excel',
      'sep=;\r\na,x;b\r\n1;2\r\n',
      [
        [2, 'a,x', 'b'],
        [3, '1', '2'],
      ],
    ],
    ['sep= with a tab', 'sep=\t\na\tb\n', [[2, 'a', 'b']]],
    ['sep= with a sign that separates nothing', 'sep="\na,b\n', [[2, 'a', 'b']]],
    [
      'trailing empty cells',
      'a;b;;;\n1;2;;;\n',
      [
        [1, 'a', 'b', '', '', ''],
        [2, '1', '2', '', '', ''],
      ],
    ],
    [
      'rows of any width',
      'a,b\n1\n1,2,3\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
  ])('%s', (_, text, records) => {
    expect(recordsOf(text)).toEqual(records);
    expect(issuesOf(text)).toEqual([]);
  });

  test('cells after a quoted line break know their own line', () => {
    const [, record] = parseRecords('a,b,c\n"1\n1","2\r\n2",3\n', 'x.csv').records;
    expect([0, 1, 2, 3].map((cell) => record?.lineOfCell(cell))).toEqual([2, 3, 4, 2]);
  });

  test('a header of very many cells with one line break knows every line', () => {
    const [header] = parseRecords(`"a\nb",${'c,'.repeat(50_000)}d`, 'x.csv').records;
    expect(header?.cells.map((_, cell) => header.lineOfCell(cell)).filter((line) => line === 2)).toHaveLength(50_001);
  });
});

describe('a quote that is not closed, or opens in the middle', () => {
  test.each<[string, string, [number, number, string]]>([
    ['at the end', 'a,b\n1,"x\n2,y\n', [2, 2, '1,"x']],
    ['on the line where it opened, not where the next one stands', 'a,b\n1,"x\n2,y\n3,"z"\n', [2, 2, '1,"x']],
    ['after a line break inside quotes', 'a,b\n"1\n1","x\n', [3, 2, '1","x']],
    ['after rows with line breaks', 'a,b\n1,"x\n\ny"\n2,z\n3,"open\n4,5\n', [6, 2, '3,"open']],
    ['in the middle of a cell', 'a,b\n1,Luật "Đất đai"\n', [2, 2, '1,Luật "Đất đai"']],
    ['with letters behind it', 'a,b\n1,"x"y\n', [2, 2, '1,"x"y']],
    ['in the header', '"a,b\n1,2\n', [1, 1, '"a,b']],
    ['after sep=', 'sep=;\na;b\n1;"x\n', [3, 2, '1;"x']],
    ['in a file of one quote', '"', [1, 1, '"']],
  ])('%s is reported there', (_, text, found) => {
    expect(issuesOf(text)).toEqual([['ngoac-kep-ho', ...found]]);
  });

  test('what stands before it is read', () => {
    expect(recordsOf('a,b\n1,2\n3,"x\n4,5\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });
});

describe('never throws', () => {
  test.each([
    ['only quotes', '"'.repeat(100_000)],
    ['only quotes, an odd number', '"'.repeat(100_001)],
    ['only commas', ','.repeat(100_000)],
    ['one long line', 'a'.repeat(1_000_000)],
    ['sep= on every line', 'sep=;\n'.repeat(10_000)],
    ['any mixture of signs', Array.from({ length: 20_000 }, (_, index) => '",;\t\n\r a'[(index * 7919 + (index >> 3)) % 8]).join('')],
  ])('for %s', (_, text) => {
    expect(() => parseRecords(text, 'x.csv')).not.toThrow();
  });
});
