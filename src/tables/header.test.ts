import { describe, expect, test } from 'vitest';
import { readHeader } from './header.ts';
import { parseRecords } from './parse.ts';

const columns = {
  id: { header: 'Mã lĩnh vực', required: true },
  name: { header: 'Tên lĩnh vực', required: true },
  form: { header: 'Mẫu đơn, tờ khai', required: false },
};

function read(text: string) {
  const [first, ...rest] = parseRecords(text, 'x.csv').records;
  if (!first) throw new Error('no header');
  const { header, issues } = readHeader(first, columns, rest, 'x.csv');
  return {
    cells: Object.fromEntries(header.cellOf),
    width: header.width,
    issues: issues.map(({ code, place, suggestion }) => [code, place.column, suggestion].filter((part) => part !== undefined)),
  };
}

describe('labels', () => {
  test.each([
    ['in any order', 'Tên lĩnh vực,Mã lĩnh vực', { name: 0, id: 1 }],
    ['folded', 'ma_linh_vuc,TÊN LĨNH VỰC', { id: 0, name: 1 }],
    ['in NFD, with blanks and zero-width characters', '\u200bMã  lĩnh\u00a0vực ,Tên lĩnh vực'.normalize('NFD'), { id: 0, name: 1 }],
    ['over two lines', '"Mã\nlĩnh vực",Tên lĩnh vực', { id: 0, name: 1 }],
    ['with a comma in them', 'Mã lĩnh vực,Tên lĩnh vực,"Mẫu đơn, tờ khai"', { id: 0, name: 1, form: 2 }],
    ['with empty columns behind them', 'Mã lĩnh vực,Tên lĩnh vực,,,\na,b,,,', { id: 0, name: 1 }],
    ['with an empty column between them', 'Mã lĩnh vực,,Tên lĩnh vực\na,,b', { id: 0, name: 2 }],
  ])('match %s', (_, text, cells) => {
    expect(read(text)).toMatchObject({ cells, issues: [] });
  });

  test('beyond the last one do not count', () => {
    expect(read('Mã lĩnh vực,Tên lĩnh vực,,\na,b,,').width).toBe(2);
  });
});

describe('reports', () => {
  test.each([
    ['a missing column', 'Mã lĩnh vực', [['thieu-cot']]],
    ['an unknown column with the nearest', 'Mã lĩnh vực,Tên lĩnh vực,Mau don', [['cot-la', 3, 'Mẫu đơn, tờ khai']]],
    ['a column twice, however it is spelt', 'Mã lĩnh vực,Tên lĩnh vực,ten_linh_vuc', [['cot-trung', 3]]],
    ['a column without a name that has values', 'Mã lĩnh vực,Tên lĩnh vực,\na,b,c', [['cot-la', 3]]],
    [
      'letters that became question marks, and nothing that follows from it',
      'M? l?nh v?c,T?n l?nh v?c',
      [
        ['mat-chu', 1],
        ['mat-chu', 2],
      ],
    ],
    [
      'names of the language itself as unknown',
      '__proto__,constructor,Mã lĩnh vực,Tên lĩnh vực',
      [
        ['cot-la', 1],
        ['cot-la', 2],
      ],
    ],
  ])('%s', (_, text, issues) => {
    expect(read(text).issues).toEqual(issues);
  });

  test('what to rename when a missing column is there under a wrong name', () => {
    const [first] = parseRecords('Mã lĩnh vực,Tên lãnh vực', 'x.csv').records;
    const { issues } = readHeader(first!, columns, [], 'x.csv');
    expect(issues.map(({ hint }) => hint)).toMatchInlineSnapshot(`
      [
        "Có phải ý bạn là cột «Tên lĩnh vực»? Nếu không, bỏ cột này khỏi bảng.",
        "Đổi tên cột «Tên lãnh vực» thành «Tên lĩnh vực», hoặc thêm cột này vào dòng đầu.",
      ]
    `);
  });
});

test('a header of very many empty cells over very many rows is read in one pass', () => {
  const text = `Mã lĩnh vực,Tên lĩnh vực${','.repeat(20_000)}\n${'a,b\n'.repeat(20_000)}`;
  expect(read(text)).toMatchObject({ width: 2, issues: [] });
});
