import { describe, expect, test } from 'vitest';
import { paperHead, rowOf, workbookParts, zipOf } from '../fixtures/build-workbook.ts';
import { openArchive } from '../opening/open-archive.ts';
import { readCsvTable } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

async function read(sheets: readonly string[], more: Record<string, string> = {}) {
  const { office } = await openArchive(await zipOf(workbookParts(sheets, more)), 'a.xlsx');
  if (!office) throw new Error('refused');
  return readWorkbook(office, 'a.xlsx');
}
const said = (issues: readonly { code: string; place: { file: string; line?: number; column?: number }; message: string }[]) =>
  issues.map(({ code, place, message }) => `${code} ${place.file} ${place.line}:${place.column} ${message}`);
const csv = (...lines: string[]) => readCsvTable(Buffer.from(['Mã thủ tục,Tên giấy tờ,Ghi chú', ...lines].join('\n')), 'a.csv');

describe('a formula', () => {
  test('gives its value and a warning that names the cells, column by column', async () => {
    const computed = (position: string, value: string) => `<c r="${position}" t="str"><f>A1&amp;"x"</f><v>${value}</v></c>`;
    const { tables, issues } = await read([
      paperHead +
        rowOf(2, '1.000001', computed('B2', 'Đơn'), '') +
        rowOf(3, '1.000001', computed('B3', 'Tờ khai'), '<c r="C3"><f t="shared" si="0"/><v>5</v></c>'),
    ]);
    expect(tables[0]?.rows.map((row) => [row.name, row.note])).toEqual([
      ['Đơn', ''],
      ['Tờ khai', '5'],
    ]);
    expect(said(issues)).toEqual([
      'o-excel-la-cong-thuc a.xlsx [Trang 1] 2:2 Cổng lấy giá trị mà công thức đã tính, không lấy công thức (dòng 2, 3).',
      'o-excel-la-cong-thuc a.xlsx [Trang 1] 3:3 Cổng lấy giá trị mà công thức đã tính, không lấy công thức (dòng 3).',
    ]);
  });

  test('that Excel has not computed is said to be empty', async () => {
    const { issues } = await read([paperHead + rowOf(2, '1.000001', 'Đơn', '<c r="C2"><f>A1</f></c>')]);
    expect(said(issues)).toEqual([
      'o-excel-la-cong-thuc a.xlsx [Trang 1] 2:3 Công thức chưa có giá trị đã tính, cổng coi như ô trống (dòng 2).',
    ]);
  });

  test('a value that the library cannot read is refused at its cell', async () => {
    const { tables, issues } = await read([paperHead + rowOf(2, '1.000001', '<c r="B2" t="s"><v>7</v></c>')]);
    expect(tables).toEqual([]);
    expect(said(issues)).toEqual(['o-excel-sai-kieu a.xlsx 2:2 Ô chứa một giá trị không đọc được.']);
  });

  test('of another page is not said of this one', async () => {
    const { issues } = await read([
      paperHead + rowOf(2, '1.000001', 'Đơn'),
      paperHead + rowOf(2, '1.000002', '<c r="B2" t="str"><f>1</f><v>x</v></c>'),
    ]);
    expect(issues.map(({ place }) => place.file)).toEqual(['a.xlsx [Trang 2]']);
  });
});

describe('a mistake in a workbook', () => {
  test('of the labels is said at the row where they stand', async () => {
    const { issues } = await read([
      rowOf(3, 'Mã thủ tục', 'Ghi chú', 'Bản chính', 'Bản sao', 'Mẫu') + rowOf(4, '1.000001', 'x', '1', '0', 'y'),
    ]);
    expect(said(issues).map((line) => line.slice(0, 43))).toEqual([
      'cot-la a.xlsx [Trang 1] 3:5 Cột «Mẫu» không',
      'thieu-cot a.xlsx [Trang 1] 3:undefined Bảng',
    ]);
  });

  test('of letters from before Unicode is said at its row', async () => {
    const { tables, issues } = await read([
      paperHead +
        rowOf(2, '1.000001', 'Đơn\nhai dòng') +
        ['thñ tôc hµnh chÝnh', 'giÊy tê ph¶i nép', 'b¶n sao'].map((text, index) => rowOf(index + 4, '1.000001', text)).join(''),
    ]);
    expect(tables).toEqual([]);
    expect(said(issues)).toEqual([
      'bang-ma-cu a.xlsx [Trang 1] 4:undefined Chữ trong tập tin viết bằng bảng mã TCVN3 (ABC), không phải Unicode.',
    ]);
  });

  test('of letters that were lost is said at its row', async () => {
    const { issues } = await read([paperHead + rowOf(5, '1.000001', '\ufffd\ufffdn')]);
    expect(said(issues)).toEqual(['sai-ma-hoa a.xlsx [Trang 1] 5:undefined Tập tin có chữ đã hỏng, không khôi phục được.']);
  });
});

describe('a text that looks like a formula', () => {
  test.each(['=A1+1', '@SUM(A1)', '+84 912 345 678 (máy bàn)', '- Đơn', '＝A1'])(
    '«%s» is kept, with a warning that names the cell',
    async (text) => {
      const { tables, issues } = await read([paperHead + rowOf(2, '1.000001', 'Đơn') + rowOf(3, '1.000001', text)]);
      expect(tables[0]?.rows.map(({ name }) => name)).toEqual(['Đơn', text]);
      expect(said(issues)).toEqual([
        'chu-giong-cong-thuc a.xlsx [Trang 1] 3:2 Chữ bắt đầu như một công thức; cổng giữ nguyên và ghi thành chữ thường (dòng 3).',
      ]);
    },
  );

  test('is warned of in CSV too, and many of them once', () => {
    const { issues } = csv(...Array.from({ length: 12 }, () => '1.000001,=A1'));
    expect(said(issues)).toEqual([
      'chu-giong-cong-thuc a.csv 2:2 Chữ bắt đầu như một công thức; cổng giữ nguyên và ghi thành chữ thường (12 ô, từ dòng 2, 3, 4, 5, 6, 7, 8, 9, 10, 11…).',
    ]);
  });

  test('is not said of a negative number', () => {
    expect(csv('1.000001,Đơn,"-4,5"').issues).toEqual([]);
  });
});

describe('a table that is too large', () => {
  const long = 'x'.repeat(32_768);
  const shared = (text: string) => ({ 'xl/sharedStrings.xml': `<sst><si><t>1.000001</t></si><si><t>${text}</t></si></sst>` });
  const sharedRow = (number: number) => rowOf(number, `<c r="A${number}" t="s"><v>0</v></c>`, `<c r="B${number}" t="s"><v>1</v></c>`);

  test('one long text in many cells', async () => {
    const { tables, issues } = await read(
      [paperHead + Array.from({ length: 400 }, (_, index) => sharedRow(index + 2)).join('')],
      shared(long),
    );
    expect(tables).toEqual([]);
    expect(said(issues)[0]).toContain('tap-tin-qua-lon a.xlsx undefined:undefined Các ô có 13.110.');
  });

  test('a cell that holds more than Excel lets it', async () => {
    const { issues } = await read([paperHead + sharedRow(2)], shared(long));
    expect(said(issues)).toEqual(['o-excel-sai-kieu a.xlsx [Trang 1] 2:2 Ô dài 32.768 chữ cái, quá mức 32.767.']);
  });

  test.each([
    ['lines', '\n'.repeat(50_000), 'Bảng có 50.002 dòng, quá mức 50.000 dòng.'],
    ['lines that end as on old Macs', '\r'.repeat(50_000), 'Bảng có 50.002 dòng, quá mức 50.000 dòng.'],
    ['cells in a line', ','.repeat(5_001), 'Bảng có dòng ngắt thành 5.002 ô.'],
    ['letters in a line', `1.000001,${'""'.repeat(500_000)}`, 'Bảng có dòng dài 1.000.010 byte, quá mức 1.000.000.'],
    ['cells', `${','.repeat(4_999)}\n`.repeat(401), 'Bảng có hơn 2.000.000 ô.'],
  ])('CSV with too many %s', (_name, text, message) => {
    expect(csv(text).issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('lines that end with CR and LF count once', () => {
    expect(csv('1.000001,x,\r\n'.repeat(30_000)).issues).toEqual([]);
  });

  test('a thousand mistakes are enough', () => {
    expect(csv(...Array.from({ length: 3_000 }, () => `,${long}`)).issues.length).toBeLessThanOrEqual(2_000);
  });
});
