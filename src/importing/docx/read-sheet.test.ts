import { describe, expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { buildSheet, pack, paragraph, table, type Layout, type SheetSpec } from '../fixtures/build-sheet.ts';
import { openArchive } from '../opening/open-archive.ts';
import { readSheet, type Sheet } from './read-sheet.ts';

async function read(bytes: Buffer): Promise<Sheet | null> {
  const { office, issues } = await openArchive(bytes, 'thu.docx');
  expect(issues).toEqual([]);
  return readSheet(await readBlocks(office!.bytes));
}

async function sheetOf(spec: SheetSpec): Promise<Sheet> {
  const sheet = await read(await buildSheet(spec));
  expect(sheet).not.toBeNull();
  return sheet!;
}

describe('layouts', () => {
  test.each<Layout>(['exported', 'plain', 'label beside value', 'framed', 'one paragraph'])(
    'reads the same from a sheet that is laid out as "%s"',
    async (layout) => {
      const sheet = await sheetOf({ layout });
      expect(sheet.missing).toEqual([]);
      expect(sheet.leftovers).toEqual([]);
      expect(sheet.texts).toMatchObject({
        code: '1.009999',
        decision: '12/QĐ-BTP',
        name: 'Thủ tục thử',
        levels: 'Cấp Xã',
        sector: 'Hộ tịch',
        steps: 'Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.',
        applicants: 'Công dân Việt Nam',
        implementingAgency: 'Ủy ban nhân dân cấp xã',
        competentAuthority: '',
        outcomes: 'Giấy thử',
        requirements: 'Không',
        description: '',
      });
      expect(sheet.channels.map(({ cells }) => cells)).toEqual([
        { method: 'Trực tiếp', timeLimit: '3 Ngày làm việc', fees: '', description: '' },
      ]);
      expect(sheet.papers.map(({ cells, heading }) => [heading, cells.name, cells.quantity])).toEqual([
        ['Bao gồm', 'Tờ khai', 'Bản chính: 1\nBản sao: 0'],
      ]);
      expect(sheet.acts.map(({ cells }) => Object.values(cells))).toEqual([['60/2014/QH13', 'Luật Hộ tịch', '20-11-2014', 'Quốc hội']]);
    },
  );

  test('labels in the official wording are wording', async () => {
    const steps = '\nTrước hết xem:\nThành phần hồ sơ: như dưới đây.\nCách thức thực hiện: nộp tại xã.\nMô tả: không.';
    for (const layout of ['exported', 'plain'] as const) {
      const sheet = await sheetOf({ layout, texts: { steps } });
      expect(sheet.texts.steps).toBe(steps.trim());
      expect(sheet.channels).toHaveLength(1);
      expect(sheet.papers).toHaveLength(1);
      expect(sheet.texts.description).toBe('');
    }
  });

  test('a label that is not there is named, and the others are read', async () => {
    const sheet = await sheetOf({ texts: { coordinatingAgency: null } });
    expect(sheet.missing).toEqual(['coordinatingAgency']);
    expect(sheet.texts.outcomes).toBe('Giấy thử');
  });

  test('a document without the labels is no sheet', async () => {
    expect(await read(await pack(paragraph('Báo cáo', '') + paragraph('', 'Mã thủ tục: 1.001193') + table([['a', 'b']])))).toBeNull();
  });
});

describe('tables', () => {
  test('a cell over several rows counts in each of them', async () => {
    const sheet = await sheetOf({
      channels: [
        [{ text: 'Trực tiếp', rows: 'restart' }, '3 Ngày', '', ''],
        [{ rows: 'continue' }, '5 Ngày', '', 'gấp'],
      ],
    });
    expect(sheet.channels.map(({ cells }) => [cells.method, cells.timeLimit, cells.description])).toEqual([
      ['Trực tiếp', '3 Ngày', ''],
      ['Trực tiếp', '5 Ngày', 'gấp'],
    ]);
  });

  test('a cell across the table is the heading of the rows below it', async () => {
    const rows = [
      [{ text: 'Trường hợp mất giấy:', columns: 3 }],
      ['Đơn', 'mau.doc', 'Bản chính: 1'],
      [{ text: 'Trường hợp hỏng', columns: 3 }],
      ['Giấy hỏng', '', 'Bản chính: 1'],
    ];
    const sheet = await sheetOf({ papers: [{ heading: 'Bao gồm', rows }] });
    expect(sheet.papers.map(({ heading, cells }) => [heading, cells.name])).toEqual([
      ['Trường hợp mất giấy:', 'Đơn'],
      ['Trường hợp hỏng', 'Giấy hỏng'],
    ]);
  });

  test('papers stand below their headings as written, in the order of the sheet', async () => {
    const one = (name: string) => [[name, '', 'Bản chính: 1\nBản sao: 0']];
    const sheet = await sheetOf({
      papers: [
        { heading: '* Giấy tờ phải nộp:', rows: one('A') },
        { heading: '- Trường hợp ủy quyền :', rows: one('B') },
        { heading: 'Bao gồm', rows: one('C') },
      ],
    });
    expect(sheet.papers.map(({ heading, cells, row }) => [row, heading, cells.name])).toEqual([
      [1, '* Giấy tờ phải nộp:', 'A'],
      [2, '- Trường hợp ủy quyền :', 'B'],
      [3, 'Bao gồm', 'C'],
    ]);
  });

  test('a table in a cell is text of that cell', async () => {
    const sheet = await sheetOf({
      channels: [
        [
          'Trực tiếp',
          '3 Ngày',
          {
            xml:
              table([
                ['Nhà ở', '10.000 Đồng'],
                ['Khác', '20.000 Đồng'],
              ]) + '<w:p/>',
          },
          '',
        ],
      ],
    });
    expect(sheet.channels).toHaveLength(1);
    expect(sheet.channels[0]?.cells.fees).toBe('Nhà ở – 10.000 Đồng\nKhác – 20.000 Đồng');
  });

  test('a header repeated on the next page is no row, and rows without a header are read in the usual order', async () => {
    const header = ['Hình thức nộp', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Mô tả'];
    const repeated = await sheetOf({ channels: [['Trực tiếp', '3 Ngày', '', ''], header, ['Trực tuyến', '2 Ngày', '', '']] });
    expect(repeated.channels.map(({ cells }) => cells.method)).toEqual(['Trực tiếp', 'Trực tuyến']);
    const texts = { channels: '' };
    const bare = await sheetOf({ channels: null, texts: { ...texts, channels: null }, layout: 'exported' });
    expect(bare.missing).toEqual(['channels']);
  });

  test('wording between the tables is kept', async () => {
    const sheet = await sheetOf({ texts: { acts: 'Các văn bản sau đây:' } });
    expect(sheet.leftovers).toEqual(
      [{ label: 'acts', text: 'Các văn bản sau đây' }].map((one) => ({ ...one, text: 'Các văn bản sau đây:' })),
    );
  });
});

describe('letters', () => {
  test('decomposed letters, look-alikes, leftovers of web pages and private bullets become plain text', async () => {
    const sheet = await sheetOf({
      texts: {
        name: 'Ðăng ký khai sinh'.normalize('NFD'),
        implementingAgency: 'Ủy ban nhân dân c\u0435́p xã',
        requirements: '\n\uf0b7 Đủ 18 tuổi&nbsp;trở lên</p>\n\uf02d Có < 5 ha đất\u200b\n\uf02b Có nhà',
      },
    });
    expect(sheet.texts.name).toBe('Đăng ký khai sinh');
    expect(sheet.texts.implementingAgency).toBe('Ủy ban nhân dân cép xã'.normalize('NFC'));
    expect(sheet.texts.requirements).toBe('- Đủ 18 tuổi trở lên\n- Có < 5 ha đất\n+ Có nhà');
  });

  test('a name of 1,200 letters is read whole', async () => {
    const name = 'Cấp giấy phép '.repeat(86).trim();
    expect((await sheetOf({ texts: { name } })).texts.name).toBe(name);
  });
});
