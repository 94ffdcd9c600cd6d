import { describe, expect, test } from 'vitest';
import { count, decimalNumber } from '../schemas/kinds/number.ts';
import { date } from '../schemas/kinds/date.ts';
import { oneOf } from '../schemas/kinds/one-of.ts';
import { procedureCode } from '../schemas/kinds/procedure-code.ts';
import { wording } from '../schemas/kinds/text.ts';
import { optional, required, table } from '../schemas/table.ts';
import { mendTable } from './mend-table.ts';

const says = ['Nghĩa.', 'Ví dụ'] as const;
const things = table({
  path: 'x.csv',
  title: 'X',
  meaning: 'X.',
  columns: {
    code: required('Mã thủ tục', procedureCode, says),
    name: optional('Tên gọi', wording, says),
    day: optional('Ngày ký', date, says),
    state: optional('Trạng thái', oneOf(['Đang làm', 'Đã xong']), says),
    people: optional('Số người', count, says),
    score: optional('Điểm', decimalNumber({ from: 0, to: 100 }), says),
  },
});
const head = 'Mã thủ tục,Tên gọi,Ngày ký,Trạng thái,Số người,Điểm';
const mend = (text: string) => mendTable(text, 'data/x.csv', things);
const row = (cells: string) => mend(`${head}\n${cells}\n`).text.split('\n')[1];

describe('a cell is written as it is read', () => {
  test.each([
    ['blanks', '1.001193,  Đăng ký\u00a0  kết hôn ,,,,', '1.001193,Đăng ký kết hôn,,,,'],
    ['marks apart from their letters', `1.001193,${'Đăng ký'.normalize('NFD')},,,,`, '1.001193,Đăng ký,,,,'],
    ['a letter that looks like Đ', '1.001193,Ðăng ký,,,,', '1.001193,Đăng ký,,,,'],
    ['signs that nobody sees', '1.001193,Đăng\u200b ký\ufeff,,,,', '1.001193,Đăng ký,,,,'],
    ['a code', '1001193,,,,,', '1.001193,,,,,'],
    ['a day', '1.001193,,2026-11-04,,,', '1.001193,,04/11/2026,,,'],
    ['a day without its noughts', '1.001193,,4/11/2026,,,', '1.001193,,04/11/2026,,,'],
    ['a value of a list', '1.001193,,,da xong,,', '1.001193,,,Đã xong,,'],
    ['a number in English', '1.001193,,,,"1,234.5",', '1.001193,,,,"1,234.5",'],
    ['a score in English', '1.001193,,,,,14.5', '1.001193,,,,,"14,5"'],
    ['quotes stay', '"1.001193"," A, B ",,,,', '"1.001193","A, B",,,,'],
    ['blanks alone', '1.001193,   ,,,,', '1.001193,,,,,'],
  ])('%s', (_, before, after) => {
    expect(row(before)).toBe(after);
  });
});

describe('what might say something else stays', () => {
  test.each([
    ['a day that is none', '1.001193,,31/02/2026,,,'],
    ['a value that is only near', '1.001193,,,Đã song,,'],
    ['a number that a slip could have made', '1.001193,,,,1.5,'],
    ['a number of three digits behind the mark', '1.001193,,,,,1.234'],
    ['a number with the letter O', '1.001193,,,,1O,'],
    ['a code without its last nought', '2.00012,,,,,'],
    ['a code without its first digit', '001193,,,,,'],
    ['a code that is none', '1.19,,,,,'],
    ['capitals and punctuation of a name', '1.001193,ĐĂNG ký...,,,,'],
    ['decimals that somebody wrote', '1.001193,,,,,"12,50"'],
    ['a cell that would run in a spreadsheet without what nobody sees', '1.001193,\u200b=A1,,,,'],
    ['a row that is too short', '1.001193,  A  '],
    ['a row that is too long', '1.001193,  A  ,,,,,,,b'],
  ])('%s', (_, text) => {
    expect(row(text)).toBe(text);
  });

  test('a cell never comes to begin with a sign that a spreadsheet obeys', () => {
    expect(row('1.001193," =1+1",,,,')).toBe('1.001193," =1+1",,,,');
  });

  test('a table with a quote that is not closed', () => {
    const text = `${head}\n1.001193,"  A ,,,,\n1.001193,  B ,,,,\n`;
    expect(mend(text)).toEqual({ text, mends: [] });
  });

  test('what stands below two columns of one name, or below a name that is unknown', () => {
    const text = 'Mã thủ tục,Tên gọi,ten_goi,Ghi riêng\n1.001193,  A  ,  B  ,  C  \n';
    expect(mend(text).text).toBe(text);
  });
});

test('labels are spelt as the table has them, whatever the delimiter and the order', () => {
  expect(mend('ten_goi;ma thu tuc\n a ;1001193\n').text).toBe('Tên gọi;Mã thủ tục\na;1.001193\n');
});

test('each place is told by line and cell, also behind a cell of several lines', () => {
  const { mends } = mend(`${head}\n1.001193,"A\nB",4/11/2026,,,\n1.001193, C ,,,,\n`);
  expect(mends).toEqual([
    { file: 'data/x.csv', line: 3, column: 3, columnName: 'Ngày ký', before: '4/11/2026', after: '04/11/2026' },
    { file: 'data/x.csv', line: 4, column: 2, columnName: 'Tên gọi', before: ' C ', after: 'C' },
  ]);
});

test('a second time there is nothing to mend', () => {
  const once = mend(`ten goi,Mã thủ tục,Ngày ký\n  Ðăng  ký ,1001193,2026-1-4\n`);
  expect(once.mends.length).toBeGreaterThan(3);
  expect(mend(once.text)).toEqual({ text: once.text, mends: [] });
});
