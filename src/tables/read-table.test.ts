import { describe, expect, test } from 'vitest';
import { mostIssues, readTable } from './read-table.ts';

const columns = {
  id: { header: 'Mã', required: true },
  name: { header: 'Tên', required: false },
  note: { header: 'Ghi chú', required: false },
};
const read = (text: string) => readTable(new TextEncoder().encode(text), 'data/x.csv', columns);
const issuesOf = (text: string) => read(text).issues.map(({ code, place }) => [code, place.line, place.column]);

test('values remember their file, line and column', () => {
  const { rows } = read('Tên,Mã,Ghi chú\n"Hộ\ntịch",ho-tich,x\nĐất đai,dat-dai,\n');
  expect(rows.map(({ text, placeOf }) => [text('name'), placeOf('name'), text('note'), placeOf('note')])).toEqual([
    [
      'Hộ\ntịch',
      { file: 'data/x.csv', line: 2, column: 1, columnName: 'Tên' },
      'x',
      { file: 'data/x.csv', line: 3, column: 3, columnName: 'Ghi chú' },
    ],
    [
      'Đất đai',
      { file: 'data/x.csv', line: 4, column: 1, columnName: 'Tên' },
      '',
      { file: 'data/x.csv', line: 4, column: 3, columnName: 'Ghi chú' },
    ],
  ]);
});

test('a column that the file lacks is empty text, at the line of its row', () => {
  const [row] = read('Mã\na\n').rows;
  expect([row?.text('name'), row?.placeOf('name')]).toEqual(['', { file: 'data/x.csv', line: 2, columnName: 'Tên' }]);
});

test('reads what Excel really writes: mark, semicolons, decimal commas, CRLF, doubled quotes, empty cells and rows at the end', () => {
  const text = '\ufeffMã;Tên;Ghi chú;;;\r\n1.001193;"Khai sinh; kết hôn";14,5;;;\r\nb;"Nói ""có""";"a, b";;;\r\n;;;;;\r\n;;;;;\r\n';
  expect(read(text).issues).toEqual([]);
  expect(read(text).rows.map(({ text: value }) => [value('id'), value('name'), value('note')])).toEqual([
    ['1.001193', 'Khai sinh; kết hôn', '14,5'],
    ['b', 'Nói "có"', 'a, b'],
  ]);
});

describe('rows that do not fit', () => {
  test.each([
    ['too many cells, at the first that is too many', 'Mã,Tên\na,b,,c\n', [['thua-o', 2, 4]]],
    ['too few cells', 'Mã,Tên,Ghi chú\na,b\n', [['thieu-o', 2, 2]]],
    ['empty cells too many are none', 'Mã,Tên\na,b,,,\n', []],
    ['values below a column without a name are reported once, there', 'Mã,Tên,\na,b,x\nc,d,y\n', [['cot-la', 1, 3]]],
  ])('%s', (_, text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  });

  test('are left out, the others are read, and the table is not complete', () => {
    const table = read('Mã,Tên\na,b,c\nd,e\n');
    expect(table.rows.map(({ text }) => text('id'))).toEqual(['d']);
    expect(table.complete).toBe(false);
  });
});

describe('a table is complete', () => {
  test.each([
    ['when every row is read', 'Mã\na\n', true],
    ['also with a header alone', 'Mã\n', true],
    ['not after an open quote', 'Mã\na\n"b\n', false],
    ['not with an unknown column', 'Mã,Tênn lạ\na,b\n', false],
    ['not when it is empty', '', false],
  ])('%s', (_, text, complete) => {
    expect(read(text).complete).toBe(complete);
  });
});

test.each(['', '\ufeff', '\n\n', ';;;\r\n;;;\r\n'])('a table without a cell that says anything is empty: %j', (text) => {
  expect(issuesOf(text)).toEqual([['tap-tin-rong', undefined, undefined]]);
});

test('stops after so many issues that nobody would mend them one by one', () => {
  expect(read(`Mã,Tên\n${'a,b,c\n'.repeat(5000)}`).issues).toHaveLength(mostIssues);
  expect(read(Array.from({ length: 5000 }, (_, index) => `cột ${index}`).join(',')).issues.length).toBeLessThanOrEqual(mostIssues);
});
