import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const cells = (...values: (string | number | null)[]) => toCsv(['a'], [values]).split('\r\n')[1];

test('opens right in Excel: a byte order mark first, CRLF after every row', () => {
  expect(toCsv(['Xã', 'Điểm'], [['Nậm Lúng', 91.5]])).toBe('\ufeffXã,Điểm\r\nNậm Lúng,"91,5"\r\n');
});

describe('a cell', () => {
  test.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('«%s» does not become a formula', (text) => {
    expect(cells(text)?.replace(/^"/, '')).toMatch(/^'/);
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
