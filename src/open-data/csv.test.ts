import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const cells = (...values: (string | number | null)[]) => toCsv(['a'], [values]).split('\r\n')[1];

test('opens right in Excel: a byte order mark first, CRLF after every row', () => {
  expect(toCsv(['Xã', 'Điểm'], [['Nậm Lúng', 91.5]])).toBe('\ufeffXã,Điểm\r\nNậm Lúng,"91,5"\r\n');
});

describe('a cell', () => {
  test.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '"=1', ' "+1', '\ufeff@a', '\u00a0－1', '\tx'])(
    '«%s» does not become a formula',
    (text) => {
      expect(cells(text)?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test.each([
    ["Tên;=cmd|'/c calc'!A1", `"Tên;'=cmd|'/c calc'!A1"`],
    ['a\t=1+1', `"a\t'=1+1"`],
    ['a|@SUM(A1)', `"a|'@SUM(A1)"`],
    ['a; "=1', `"a; ""'=1"`],
    ['a\n-1', `"a\n'-1"`],
    ['a;\t\n＋1', `"a;\t\n'＋1"`],
    [';=1', `";'=1"`],
  ])('«%s» is no formula either where another sign stands between cells', (text, written) => {
    expect(toCsv(['a'], [[text]]).slice('\ufeffa\r\n'.length, -2)).toBe(written);
  });

  test.each(['a = b', 'x-y', 'a, -3 độ', 'Điểm +1', 'a@b.vn', "'=1"])('«%s» stays as it is', (text) => {
    expect(cells(text)?.replaceAll('"', '')).toBe(text);
  });

  test.each(['a;b', 'a\tb', 'a|b', 'a,b', 'a"b'])('«%s» is quoted, whatever a spreadsheet takes for the sign between cells', (text) => {
    expect(cells(text)).toBe(`"${text.replaceAll('"', '""')}"`);
  });

  test('is a number where it is one, also below nought', () => {
    expect(cells(-4.5, 7678)).toBe('"-4,5",7678');
  });

  test('is empty where nothing was published, never nought', () => {
    expect(cells(null, 0)).toBe(',0');
  });

  test('keeps commas, quotes and line breaks', () => {
    expect(cells('Hộ tịch, "cư trú"')).toBe('"Hộ tịch, ""cư trú"""');
  });
});
