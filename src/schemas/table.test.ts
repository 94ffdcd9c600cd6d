import { describe, expect, test } from 'vitest';
import { decimalNumber } from './kinds/number.ts';
import { oneOf, someOf } from './kinds/one-of.ts';
import { text, texts } from './kinds/text.ts';
import { optional, readRows, required, table } from './table.ts';

const things = table({
  path: 'thu.csv',
  title: 'Bảng thử',
  meaning: 'Mỗi dòng một thứ.',
  columns: {
    id: required('Mã', text, ['Mã.', 'a']),
    levels: required('Cấp', someOf(['Cấp Huyện', 'Cấp Xã']), ['Cấp.', 'Cấp Xã']),
    band: optional('Xếp loại', oneOf(['Tốt', 'Khá']), ['Mức.', 'Tốt']),
    total: optional('Tổng', decimalNumber({ from: 0, to: 10_000 }), ['Điểm.', '14,5']),
    words: optional('Từ khóa', texts, ['Từ.', 'a; b']),
  },
});
const read = (csv: string) => {
  const { rows, ...rest } = readRows(new TextEncoder().encode(csv), 'data/thu.csv', things);
  return { ...rest, rows: rows.map(({ row }) => row), lines: rows.map(({ placeOf }) => placeOf('id').line) };
};
const issuesOf = (csv: string) => read(csv).issues.map(({ code, place }) => [code, place.line, place.columnName]);

test('rows become values; what may be empty is null or an empty list', () => {
  const { rows, lines, issues, complete } = read('Mã,Cấp,Xếp loại,Tổng,Từ khóa\na,cấp xã; Cấp Huyện,tốt,"1.234,5",x; y\nb,Cấp Xã,,,\n');
  expect(rows.map((row, index) => ({ ...row, line: lines[index] }))).toEqual([
    { id: 'a', levels: ['Cấp Xã', 'Cấp Huyện'], band: 'Tốt', total: 1234.5, words: ['x', 'y'], line: 2 },
    { id: 'b', levels: ['Cấp Xã'], band: null, total: null, words: [], line: 3 },
  ]);
  expect({ issues, complete }).toEqual({ issues: [], complete: true });
});

test('columns that may be absent are empty', () => {
  expect(read('Mã,Cấp\na,Cấp Xã\n').rows).toMatchObject([{ band: null, total: null, words: [] }]);
});

describe('a row with a wrong value', () => {
  test('is left out, with every issue that it has', () => {
    const { rows, complete } = read('Mã,Cấp,Xếp loại,Tổng\na,Cấp Xã,,\n,Cấp Thôn,Giỏi,14.5\n');
    expect(rows.map(({ id }) => id)).toEqual(['a']);
    expect(complete).toBe(false);
    expect(issuesOf('Mã,Cấp,Xếp loại,Tổng\na,Cấp Xã,,\n,Cấp Thôn,Giỏi,14.5\n')).toEqual([
      ['thieu-gia-tri', 3, 'Mã'],
      ['ngoai-danh-muc', 3, 'Cấp'],
      ['ngoai-danh-muc', 3, 'Xếp loại'],
      ['sai-so', 3, 'Tổng'],
    ]);
  });

  test('is one too when a required list holds nothing but separators', () => {
    expect(issuesOf('Mã,Cấp\na,;\n')).toEqual([['thieu-gia-tri', 2, 'Cấp']]);
    expect(read('Mã,Cấp\na,;\n').rows).toEqual([]);
  });

  test('of invisible characters is empty', () => {
    expect(issuesOf('Mã,Cấp\n\u200b\u00a0,Cấp Xã\n')).toEqual([['thieu-gia-tri', 2, 'Mã']]);
  });
});

test('a required column that is absent is reported once, not in every row; the rows do not count as read', () => {
  const csv = 'Mã\na\nb\nc\n';
  expect(issuesOf(csv)).toEqual([['thieu-cot', 1, undefined]]);
  expect(read(csv)).toMatchObject({ rows: [], complete: false });
});

test('a file with very many issues is reported up to a limit, and says so', () => {
  const { issues, complete } = read(`Mã,Cấp\n${'a,Cấp Thôn\n'.repeat(5000)}`);
  expect(issues).toHaveLength(1000);
  expect(issues.at(-1)?.message).toContain('Tập tin còn lỗi khác');
  expect(complete).toBe(false);
});

test('names of the language itself are values like any other', () => {
  expect(read('Mã,Cấp\n__proto__,Cấp Xã\nconstructor,Cấp Xã\n').rows.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
});
