import { describe, expect, test } from 'vitest';
import { sniffDelimiter } from './delimiter.ts';

describe('sniffDelimiter', () => {
  test.each([
    ['a comma', 'Mã,Tên\n1;2;3', ','],
    ['a semicolon', 'Mã;Tên\n1,2,3', ';'],
    ['a tab', 'Mã\tTên\n1,2', '\t'],
    ['one column', 'Mã\n1;2', ','],
    ['nothing', '', ','],
    ['signs inside quotes', '"a;b;c","d;e"\n', ','],
    ['a line break inside quotes', '"a\n;;;;b",c\n', ','],
    ['quotes doubled inside quotes', '"a""";b\n', ';'],
    ['a semicolon as often as the comma of a label', 'Tên giấy tờ;Mẫu đơn, tờ khai\n', ';'],
    ['blank lines first', '\n\r\n  \nMã;Tên\n', ';'],
    ['a quote that never closes', `"${'a'.repeat(1_000_000)}`, ','],
  ])('sees through %s', (_, text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
