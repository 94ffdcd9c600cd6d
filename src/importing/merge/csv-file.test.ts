import { describe, expect, test } from 'vitest';
import { CsvFile } from './csv-file.ts';

const labels = { code: { header: 'Mã' }, name: { header: 'Tên' }, note: { header: 'Ghi chú' } };
const open = (text: string) => new CsvFile(text, labels);
const rowWith = (file: CsvFile, code: string) => file.find((text) => text('code') === code)[0] ?? -1;

describe('a file that nobody edits', () => {
  test.each([
    ['LF', '\ufeffMã,Tên,Ghi chú\n1,a,\n2,"b",x\n'],
    ['CRLF without a mark', 'Mã,Tên,Ghi chú\r\n1,a,\r\n2,"b ""c""",x\r\n'],
    ['no line end at the end', 'Mã,Tên,Ghi chú\n1,a,'],
    ['semicolons', 'Mã;Tên;Ghi chú\r\n1;a,b;"c;d"\r\n'],
    ['lines within a cell', 'Mã,Tên,Ghi chú\n1,"a\nb","c\r\nd"\n\n2,b,\n'],
    ['mixed line ends', 'Mã,Tên,Ghi chú\r\n1,a,\n2,b,\r\n'],
    ['sep and blank lines', '\ufeffsep=;\r\n\r\nMã;Tên;Ghi chú\r\n1;a;\r\n;;\r\n'],
    ['all quoted', '"Mã","Tên","Ghi chú"\n"1","a",""\n'],
    ['blank cells at the end', 'Mã,Tên,Ghi chú,,\n1,a,,,\n'],
  ])('keeps its bytes: %s', (_name, text) => {
    const file = open(text);
    for (const row of file.find(() => true))
      file.update(row, { code: file.text(row, 'code'), name: file.text(row, 'name'), note: file.text(row, 'note') });
    expect(file.toString()).toBe(text);
  });
});

describe('an edit', () => {
  test('changes the one cell, and keeps the quoting of its neighbours', () => {
    const file = open('Mã,Tên,Ghi chú\n1,"a",x\n2,"b","y"\n');
    file.update(rowWith(file, '2'), { name: 'b, c' });
    expect(file.toString()).toBe('Mã,Tên,Ghi chú\n1,"a",x\n2,"b, c","y"\n');
  });

  test('writes a row in the order, separator, line end and quoting of the file', () => {
    const file = open('"Tên";"Mã"\r\n"a";"1"');
    file.insert({ code: '2', name: 'x "y"\nz' });
    expect(file.toString()).toBe('"Tên";"Mã"\r\n"a";"1"\r\n"x ""y""\r\nz";"2"\r\n');
  });

  test('puts a row behind another, and takes rows out', () => {
    const file = open('Mã,Tên,Ghi chú\n1,a,\n2,b,\n');
    file.insert({ code: '9', name: 'n' }, rowWith(file, '1'));
    file.remove(rowWith(file, '2'));
    expect(file.toString()).toBe('Mã,Tên,Ghi chú\n1,a,\n9,n,\n');
  });

  test('adds a column that the file left out only when there is something to put into it', () => {
    const file = open('Mã,Tên\r\n1,a\r\n\r\n2,b\r\n');
    file.update(rowWith(file, '1'), { note: '' });
    expect(file.toString()).toBe('Mã,Tên\r\n1,a\r\n\r\n2,b\r\n');
    file.update(rowWith(file, '2'), { note: 'x' });
    expect(file.toString()).toBe('Mã,Tên,Ghi chú\r\n1,a,\r\n\r\n2,b,x\r\n');
  });

  test('a new file has a byte order mark and every column', () => {
    const file = new CsvFile(null, labels);
    file.insert({ code: '1', note: 'a,b' });
    expect(file.toString()).toBe('\ufeffMã,Tên,Ghi chú\n1,,"a,b"\n');
  });

  test('finds columns by folded labels, and cells that the reader would normalise', () => {
    const file = open('ma,TEN,ghi_chu\n1, a\u00a0b ,\n');
    expect(file.text(rowWith(file, '1'), 'name')).toBe('a b');
  });
});
