import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { workbookTables } from '../schemas/all-tables.ts';
import { importFiles, type ImportOptions } from './import-files.ts';
import { adviceMark } from './workbook/read-page.ts';
import { writeTemplate } from './workbook/template.ts';

let portal: string;
beforeEach(() => {
  portal = mkdtempSync(join(tmpdir(), 'bang-'));
  put('data/linh-vuc.csv', '\ufeffMã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch\n');
  put(
    'data/thu-tuc/ho-tich/danh-muc.csv',
    '\ufeffMã thủ tục,Tên thủ tục,Tên thường gọi,Cấp thực hiện,Đối tượng thực hiện,Ngày rà soát\n1.000001,Thủ tục một,Một,Cấp Xã,Công dân Việt Nam,01/02/2026\n',
  );
});
afterEach(() => rmSync(portal, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(portal, path)), { recursive: true });
  writeFileSync(join(portal, path), text);
}
const read = (path: string) => readFileSync(join(portal, path), 'utf8');

type Cell = string | number | boolean | Date | null | { value: Date | number; format?: string };

async function workbook(sheets: Record<string, Cell[][]>): Promise<Buffer> {
  const pages = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return writeExcelFile(
    pages as unknown as Parameters<typeof writeExcelFile>[0],
    { dateFormat: 'dd/mm/yyyy' } as never,
  ).toBuffer() as Promise<Buffer>;
}

async function take(name: string, bytes: Uint8Array, options: Partial<ImportOptions> = {}) {
  const result = await importFiles([{ name, size: bytes.length, read: () => bytes }], portal, {
    takeSheet: false,
    sector: null,
    addSectors: false,
    ...options,
  });
  result.draft.save();
  return result;
}

const day = (iso: string) => ({ value: new Date(`${iso}T00:00:00Z`), format: 'dd/mm/yyyy' });
const heads = {
  procedure: ['Mã thủ tục', 'Tên thủ tục', 'Cấp thực hiện', 'Đối tượng thực hiện', 'Ngày rà soát', 'Tháng dữ liệu gốc', 'Lĩnh vực'],
};

describe('a workbook', () => {
  test('days are days, codes get their zeros back, and numbers are written as Vietnamese do', async () => {
    const bytes = await workbook({
      'Danh mục thủ tục': [
        heads.procedure,
        [2.00012, 'Thủ tục hai', 'Cấp Xã', 'Doanh nghiệp', day('2026-10-04'), day('2026-06-01'), 'Hộ tịch'],
      ],
      'Điểm theo tiêu chí': [
        ['Mã bộ chỉ số', 'Năm', 'Mã đơn vị', 'Mã tiêu chí', 'Điểm'],
        ['cchc-xa', 2025, 'xa-a', 'BM1', 14.5],
      ],
    });
    const { issues, tables } = await take('so-lieu.xlsx', bytes);
    expect(issues).toEqual([]);
    expect(tables.flatMap(({ changes }) => changes)).toEqual([
      'data/thu-tuc/ho-tich/danh-muc.csv: thêm 2.000120.',
      'data/xep-hang/diem.csv: thêm cchc-xa, 2025, xa-a, BM1.',
    ]);
    expect(read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('\n2.000120,Thủ tục hai,,Cấp Xã,Doanh nghiệp,04/10/2026,06/2026\n');
    expect(read('data/xep-hang/diem.csv')).toContain('\ncchc-xa,2025,xa-a,BM1,"14,5",');
  });

  test('changes the cells that differ, erases nothing with an empty cell, and is idempotent', async () => {
    const bytes = await workbook({
      'danh-muc': [
        ['Mã thủ tục', 'Tên thủ tục', 'Tên thường gọi', 'Cấp thực hiện', 'Đối tượng thực hiện'],
        ['1.000001', 'Thủ tục một', null, 'Cấp Tỉnh; Cấp Xã', 'Công dân Việt Nam'],
      ],
    });
    const { tables } = await take('a.xlsx', bytes);
    expect(tables[0]?.changes).toEqual(['data/thu-tuc/ho-tich/danh-muc.csv: 1.000001: Cấp thực hiện thành «Cấp Tỉnh; Cấp Xã».']);
    expect(read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('1.000001,Thủ tục một,Một,Cấp Tỉnh; Cấp Xã,Công dân Việt Nam,01/02/2026\n');
    expect((await take('a.xlsx', bytes)).draft.changes()).toEqual([]);
  });

  test('papers of a procedure are replaced together', async () => {
    put('data/thu-tuc/ho-tich/giay-to.csv', 'Mã thủ tục,Tên giấy tờ\n1.000009,X\n1.000001,A\n1.000001,B\n1.000008,Y\n');
    await take(
      'a.xlsx',
      await workbook({
        'Thành phần hồ sơ': [
          ['Mã thủ tục', 'Tên giấy tờ'],
          ['1.000001', 'A'],
          ['1.000001', 'C'],
          ['1.000001', 'D'],
        ],
      }),
    );
    expect(read('data/thu-tuc/ho-tich/giay-to.csv')).toBe(
      'Mã thủ tục,Tên giấy tờ\n1.000009,X\n1.000001,A\n1.000001,C\n1.000001,D\n1.000008,Y\n',
    );
  });

  test('papers of procedures that lie scattered in the table stay beside their own', async () => {
    put(
      'data/thu-tuc/ho-tich/giay-to.csv',
      'Mã thủ tục,Tên giấy tờ\n1.000001,A\n1.000001,B\n1.000007,P\n1.000001,C\n1.000008,Y\n1.000007,Q\n',
    );
    put('data/thu-tuc/ho-tich/danh-muc.csv', `${read('data/thu-tuc/ho-tich/danh-muc.csv')}1.000007,Bảy,,Cấp Xã,Công dân Việt Nam,\n`);
    await take(
      'a.xlsx',
      await workbook({
        'Thành phần hồ sơ': [
          ['Mã thủ tục', 'Tên giấy tờ'],
          ['1.000001', 'M'],
          ['1.000007', 'N'],
          ['1.000007', 'O'],
          ['1.000007', 'R'],
        ],
      }),
    );
    expect(read('data/thu-tuc/ho-tich/giay-to.csv')).toBe(
      'Mã thủ tục,Tên giấy tờ\n1.000001,M\n1.000007,N\n1.000008,Y\n1.000007,O\n1.000007,R\n',
    );
  });

  test('new steps go behind the others of their procedure, those of a new one to the end', async () => {
    put('data/thu-tuc/ho-tich/danh-muc.csv', `${read('data/thu-tuc/ho-tich/danh-muc.csv')}1.000007,Bảy,,Cấp Xã,Công dân Việt Nam,\n`);
    const head = ['Mã thủ tục', 'Bước', 'Tên bước', 'Nội dung', 'Ai làm'];
    put('data/thu-tuc/ho-tich/trinh-tu.csv', `${head.join(',')}\n1.000001,1,A,,Bạn\n1.000008,1,Y,,Bạn\n`);
    await take(
      'a.xlsx',
      await workbook({
        'Trình tự': [
          head,
          ['1.000007', 1, 'P', 'x', 'Bạn'],
          ['1.000001', 2, 'B', 'x', 'Bạn'],
          ['1.000007', 2, 'Q', 'x', 'Bạn'],
          ['1.000001', 3, 'C', 'x', 'Bạn'],
        ],
      }),
    );
    expect(
      read('data/thu-tuc/ho-tich/trinh-tu.csv')
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(0, 3).join(' ')),
    ).toEqual(['1.000001 1 A', '1.000001 2 B', '1.000001 3 C', '1.000008 1 Y', '1.000007 1 P', '1.000007 2 Q', '']);
  });

  test('a number where a day belongs, and a formula that failed, are refused with row and column', async () => {
    const { issues, failed } = await take(
      'a.xlsx',
      await workbook({ 'Danh mục thủ tục': [heads.procedure, ['1.000001', '#REF!', 'Cấp Xã', 'Doanh nghiệp', 45962, null, null]] }),
    );
    expect(issues.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['o-excel-sai-kieu', 2, 2],
      ['o-excel-sai-kieu', 2, 5],
    ]);
    expect(failed).toEqual(['a.xlsx']);
  });

  test('values are judged as npm run check would, at their row of the sheet', async () => {
    const { issues } = await take(
      'a.xlsx',
      await workbook({
        'Danh mục thủ tục': [
          [],
          heads.procedure,
          ['1.000001', 'a\nb', 'Cấp Xã', 'Doanh nghiệp', null, null, null],
          [],
          ['1.000002', 'c', 'Cấp Bản', 'Doanh nghiệp', null, null, 'Hộ tịch'],
        ],
      }),
    );
    expect(issues.map(({ code, place }) => [code, place.file, place.line, place.column])).toEqual([
      ['ngoai-danh-muc', 'a.xlsx [Danh mục thủ tục]', 5, 3],
    ]);
  });

  test('a procedure without a sector, and a page that is no table, are refused; nothing of the file is taken', async () => {
    const without = await take(
      'a.xlsx',
      await workbook({ 'Danh mục thủ tục': [heads.procedure, ['1.000005', 'x', 'Cấp Xã', 'Doanh nghiệp', null, null, null]] }),
    );
    expect(without.issues.map(({ code }) => code)).toEqual(['thu-tuc-moi-thieu-linh-vuc']);
    const mixed = await take(
      'b.xlsx',
      await workbook({
        'Thành phần hồ sơ': [
          ['Mã thủ tục', 'Tên giấy tờ'],
          ['1.000001', 'A'],
        ],
        'Trang 2': [
          ['STT', 'Họ tên'],
          [1, 'a'],
        ],
      }),
    );
    expect(mixed.issues.map(({ code }) => code)).toEqual(['khong-phai-bang']);
    expect(mixed.draft.changes()).toEqual([]);
    const half = await take(
      'c.xlsx',
      await workbook({
        'Thành phần hồ sơ': [
          ['Mã thủ tục', 'Tên giấy tờ'],
          ['1.000005', 'A'],
        ],
        'Lĩnh vực': [
          ['Mã lĩnh vực', 'Tên lĩnh vực'],
          ['moi', 'Mới'],
        ],
      }),
    );
    expect(half.failed).toEqual(['c.xlsx']);
    expect(half.draft.changes()).toEqual([]);
  });

  test('may bring a sector and the procedures of it together', async () => {
    const { issues } = await take(
      'a.xlsx',
      await workbook({
        'Thành phần hồ sơ': [
          ['Mã thủ tục', 'Tên giấy tờ'],
          ['1.000005', 'A'],
        ],
        'Danh mục thủ tục': [heads.procedure, ['1.000005', 'x', 'Cấp Xã', 'Doanh nghiệp', null, null, 'Mới']],
        'Lĩnh vực': [
          ['Mã lĩnh vực', 'Tên lĩnh vực'],
          ['moi', 'Mới'],
        ],
      }),
    );
    expect(issues).toEqual([]);
    expect(read('data/thu-tuc/moi/giay-to.csv')).toContain('\n1.000005,,,A,');
  });
});

test('CSV as Excel saves it may be given too', async () => {
  const text = '\ufeffMã thủ tục;Tên giấy tờ;Bản chính\r\n1.000001;"Đơn; tờ khai";1\r\n;;\r\n';
  const { issues } = await take('giay-to.csv', Buffer.from(Buffer.from(text, 'utf16le')));
  expect(issues).toEqual([]);
  expect(read('data/thu-tuc/ho-tich/giay-to.csv')).toContain('\n1.000001,,,Đơn; tờ khai,,1,,\n');
});

describe('the template', () => {
  test('has a page for each table, its columns first and the allowed values beside them, and imports as nothing', async () => {
    const path = join(portal, 'mau.xlsx');
    await writeTemplate(path, portal);
    const pages = (await readExcelFile(path)) as unknown as { sheet: string; data: (string | null)[][] }[];
    expect(pages.map(({ sheet }) => sheet)).toEqual(['Hướng dẫn', ...workbookTables.map(({ title }) => title)]);
    const procedures = pages.find(({ sheet }) => sheet === 'Danh mục thủ tục')?.data ?? [];
    const column = (label: string) =>
      procedures
        .slice(1)
        .map((row) => row[procedures[0]?.indexOf(label) ?? -1])
        .filter((cell) => cell !== null && cell !== undefined && cell !== '');
    expect(procedures[0]?.slice(0, 2)).toEqual(['Mã thủ tục', 'Tên thủ tục']);
    expect(column(`${adviceMark} Mức độ trực tuyến`)).toEqual(['Toàn trình', 'Một phần', 'Cung cấp thông tin']);
    expect(column(`${adviceMark} Lĩnh vực`)).toEqual(['Hộ tịch']);

    const { issues, draft } = await take('mau.xlsx', readFileSync(path));
    expect(issues).toEqual([]);
    expect(draft.changes()).toEqual([]);
  });

  test('offers the codes of units and sectors for every column that refers to them', async () => {
    put('data/don-vi.csv', 'Mã đơn vị,Tên đơn vị,Loại\nxa-a,Xã A,xã\nxa-b,Xã B,xã\n');
    const path = join(portal, 'mau.xlsx');
    await writeTemplate(path, portal);
    const pages = (await readExcelFile(path)) as unknown as { sheet: string; data: (string | null)[][] }[];
    const codes: Readonly<Record<string, string[]>> = { units: ['xa-a', 'xa-b'], sectors: ['ho-tich'] };
    for (const { title, columns } of workbookTables) {
      const [head, ...rows] = pages.find(({ sheet }) => sheet === title)?.data ?? [];
      for (const { header, refersTo } of Object.values(columns)) {
        const offered = rows.flatMap((row) => row[head?.indexOf(`${adviceMark} ${header}`) ?? -1] ?? []);
        const known = codes[refersTo?.table ?? ''];
        if (known) expect({ title, header, offered }).toEqual({ title, header, offered: [...known, ...(refersTo?.except ?? [])] });
      }
    }
  });

  test('never goes over a file that is there', async () => {
    put('mau.xlsx', 'bảng của tôi');
    await expect(writeTemplate(join(portal, 'mau.xlsx'), portal)).rejects.toThrow(`Đã có ${join(portal, 'mau.xlsx')}; không ghi đè lên.`);
    expect(read('mau.xlsx')).toBe('bảng của tôi');
  });

  test('names a folder that is not there', async () => {
    await expect(writeTemplate(join(portal, 'khong/co/mau.xlsx'), portal)).rejects.toThrow(
      `thư mục «${join(portal, 'khong/co')}» không có.`,
    );
  });
});
