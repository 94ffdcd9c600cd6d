import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../portal/read-folder.ts';
import { describeImport } from './describe-import.ts';
import { buildSheet, pack, paragraph, type SheetSpec } from './fixtures/build-sheet.ts';
import { importFiles, type ImportOptions, type InputFile } from './import-files.ts';

const sectors = '\ufeffMã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch\nchung-thuc,Chứng thực\n';
let portal: string;

beforeEach(() => {
  portal = mkdtempSync(join(tmpdir(), 'nhap-'));
  put('data/linh-vuc.csv', sectors);
});
afterEach(() => rmSync(portal, { recursive: true }));

function put(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(portal, path)), { recursive: true });
  writeFileSync(join(portal, path), text);
}

const read = (path: string) => readFileSync(join(portal, path), 'utf8');
const everything = () => Object.fromEntries(listFiles(portal, '.').map((path) => [path, read(path)]));
const input = (name: string, bytes: Uint8Array): InputFile => ({ name, size: bytes.length, read: () => bytes });
const usual: ImportOptions = { takeSheet: false, sector: null, addSectors: false };

/** Imports and writes. */
async function take(files: Record<string, Uint8Array | SheetSpec>, options: Partial<ImportOptions> = {}) {
  const inputs = await Promise.all(Object.entries(files).map(async ([name, what]) => input(name, what instanceof Uint8Array ? what : await buildSheet(what))));
  const result = await importFiles(inputs, portal, { ...usual, ...options });
  result.draft.save();
  return result;
}

const found = (issues: { code: string; place: { file: string } }[]) => issues.map(({ code, place }) => [place.file, code]);

describe('a sheet', () => {
  test('becomes rows in the folder of its sector, and its wording a text', async () => {
    const { issues } = await take({ 'a.docx': {} });
    expect(issues).toEqual([]);
    expect(listFiles(portal, '.')).toEqual(['content/thu-tuc/1.009999.md', 'data/linh-vuc.csv', ...['cach-thuc', 'can-cu', 'danh-muc', 'giay-to'].map((name) => `data/thu-tuc/ho-tich/${name}.csv`)]);
    expect(read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain('\n1.009999,Trực tiếp,,3 ngày làm việc,,,,,\n');
    expect(read('data/thu-tuc/ho-tich/can-cu.csv')).toContain('\n1.009999,60/2014/QH13,Luật Hộ tịch,20/11/2014,Quốc hội,\n');
    expect(read('content/thu-tuc/1.009999.md')).toContain('#### Trình tự thực hiện\n\nBước 1: Nộp hồ sơ.\n\nBước 2: Nhận kết quả.\n');
  });

  test('imported again changes nothing, byte for byte', async () => {
    await take({ 'a.docx': {}, 'b.docx': { texts: { code: '1.008888', requirements: '- Một;\n- Hai' } } });
    const before = everything();
    const { draft, procedures } = await take({ 'b.docx': { texts: { code: '1.008888', requirements: '- Một;\n- Hai' } }, 'a.docx': {} });
    expect(draft.changes()).toEqual([]);
    expect(procedures.map(({ changes, kept }) => [changes, kept])).toEqual([[[], []], [[], []]]);
    expect(everything()).toEqual(before);
  });

  test('that changed since changes its rows; what an editor added beside them stays', async () => {
    await take({ 'a.docx': {} });
    put('data/thu-tuc/ho-tich/danh-muc.csv', read('data/thu-tuc/ho-tich/danh-muc.csv').replace('Thủ tục thử,,', 'Thủ tục thử,Tên gọi quen,'));
    put('data/thu-tuc/ho-tich/cach-thuc.csv', read('data/thu-tuc/ho-tich/cach-thuc.csv').replace('Trực tiếp,,', 'Trực tiếp,Quầy số 2,'));
    const { procedures } = await take({ 'a.docx': { texts: { decision: '99/QĐ-BTP' }, channels: [['Trực tiếp', '2 Ngày làm việc', '', ''], ['Trực tuyến', '1 Ngày làm việc', '', '']] } });
    expect(procedures[0]?.changes).toEqual([
      'Quyết định công bố: đổi «12/QĐ-BTP» thành «99/QĐ-BTP».',
      'Theo hồ sơ mới. Nộp trực tiếp: thời hạn trong bảng ghi «3 ngày làm việc», hồ sơ ghi «2 ngày làm việc».',
      'Theo hồ sơ mới. Nộp trực tuyến: bảng chưa có cách nộp này.',
      'Viết lại nguyên văn hồ sơ vào content/thu-tuc/1.009999.md.',
    ]);
    expect(read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('1.009999,Thủ tục thử,Tên gọi quen,');
    expect(read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain('1.009999,Trực tiếp,Quầy số 2,2 ngày làm việc,,,,,\n1.009999,Trực tuyến,,1 ngày làm việc,,,,,\n');
  });

  test('does not overwrite rows that an editor wrote anew; it says what differs, once', async () => {
    await take({ 'a.docx': {} });
    const path = 'data/thu-tuc/ho-tich/cach-thuc.csv';
    put(path, read(path).replace('3 ngày làm việc,,', '3 ngày làm việc,Bạn nhận sau ba ngày.,'));
    const edited = read(path);
    const changed: SheetSpec = { channels: [['Trực tiếp', '8 Ngày làm việc', '', '']] };
    const first = await take({ 'a.docx': changed });
    expect(first.procedures[0]?.kept).toEqual(['Nộp trực tiếp: thời hạn trong bảng ghi «3 ngày làm việc», hồ sơ ghi «8 ngày làm việc».']);
    expect(read(path)).toBe(edited);
    expect((await take({ 'a.docx': changed })).procedures[0]?.kept).toEqual([]);

    await take({ 'a.docx': changed }, { takeSheet: true });
    expect(read(path)).toContain('1.009999,Trực tiếp,,8 ngày làm việc,,,,,\n');
  });

  test('keeps the guide of an editor before and behind the official wording', async () => {
    put('content/thu-tuc/1.009999.md', '### Đi sớm\r\n\r\nQuầy mở lúc 7 giờ 30.\r\n');
    await take({ 'a.docx': {} });
    const once = read('content/thu-tuc/1.009999.md');
    expect(once.startsWith('### Đi sớm\r\n\r\nQuầy mở lúc 7 giờ 30.\r\n\r\n<!-- ho-so-goc:')).toBe(true);
    expect(once.replaceAll('\r\n', '')).not.toContain('\n');
    put('content/thu-tuc/1.009999.md', `${once}\r\nDòng cuối.\r\n`);
    await take({ 'a.docx': { texts: { steps: '\nBước 1: Khác.' } } });
    const twice = read('content/thu-tuc/1.009999.md');
    expect(twice.startsWith('### Đi sớm\r\n\r\nQuầy mở lúc 7 giờ 30.\r\n\r\n')).toBe(true);
    expect(twice.endsWith('<!-- het-ho-so-goc -->\r\n\r\nDòng cuối.\r\n')).toBe(true);
    expect(twice).toContain('Bước 1: Khác.');
  });

  test('leaves the rows of other procedures byte for byte', async () => {
    const others = 'Mã thủ tục;Số hiệu;Tên văn bản\r\n1.000001;"1/2020/NĐ-CP";"x"\r\n\r\n1.009999;60/2014/QH13;Luật Hộ tịch\r\n1.000002;2/2020/NĐ-CP;\r\n';
    put('data/thu-tuc/ho-tich/can-cu.csv', others);
    await take({ 'a.docx': { acts: [['60/2014/QH13', 'Luật Hộ tịch', '', ''], ['3/2020/NĐ-CP', 'Mới', '', '']] } }, { takeSheet: true });
    expect(read('data/thu-tuc/ho-tich/can-cu.csv')).toBe(others.replace('Luật Hộ tịch\r\n', 'Luật Hộ tịch\r\n1.009999;3/2020/NĐ-CP;Mới\r\n'));
  });

  test('never erases with what it does not know, and does not change mere spelling', async () => {
    await take({ 'a.docx': {} });
    const before = everything();
    const { draft } = await take({ 'a.docx': { texts: { name: 'THỦ TỤC THỬ', implementingAgency: 'Không có thông tin', outcomes: 'giấy thử.', applicants: 'Công dân  Việt Nam' } } });
    expect(draft.changes()).toEqual([]);
    expect(everything()).toEqual(before);
  });

  test('what cannot be read is kept as wording and named with sheet, label and row', async () => {
    const { issues } = await take({ 'a.docx': { channels: [['Trực tiếp', '5', 'Phí :  Đồng (tùy nơi)', ''], ['Gặp riêng', '', '', '']], texts: { levels: 'Cấp Xã, Cấp Bản' } } });
    expect(issues.map(({ place, message }) => `${place.columnName}, ${place.line ?? ''}: ${message}`)).toEqual([
      'Cấp thực hiện, : «Cấp Bản» không có trong danh mục.',
      'Cách thức thực hiện · Thời hạn giải quyết, 1: Thời hạn ghi «5», không có đơn vị.',
      'Cách thức thực hiện · Phí, lệ phí, 1: Phí không ghi số tiền: (tùy nơi)',
      'Cách thức thực hiện · Hình thức nộp, 2: Hình thức nộp «Gặp riêng» không có trong danh mục (Trực tiếp, Trực tuyến, Dịch vụ bưu chính).',
    ]);
    expect(read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain('Hồ sơ quốc gia ghi “5” nhưng không ghi đơn vị.,Hồ sơ quốc gia không ghi số tiền (tùy nơi)');
    expect(read('content/thu-tuc/1.009999.md')).toContain('- Cách thức thực hiện: Gặp riêng');
  });
});

describe('bad input leaves the others imported and writes nothing of its own', () => {
  const zipOf = async (parts: Record<string, string | Buffer>) => {
    const zip = new JSZip();
    for (const [name, content] of Object.entries(parts)) zip.file(name, content);
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
  const compound = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);
  const blanks = Buffer.alloc(7 * 1024 * 1024, 0x20);

  test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['ho-so.doc', 'dinh-dang-cu', () => compound('WordDocument')],
    ['bang.xls', 'dinh-dang-cu', () => compound('Workbook')],
    ['khoa.docx', 'tap-tin-co-mat-khau', () => compound('EncryptedPackage')],
    ['ban.pdf', 'dinh-dang-cu', () => Buffer.from('%PDF-1.7 …')],
    ['trang.doc', 'dinh-dang-cu', () => Buffer.from('<html><body>Mã thủ tục: 1.001193')],
    ['rtf.doc', 'dinh-dang-cu', () => Buffer.from('{\\rtf1 …}')],
    ['rong.docx', 'tap-tin-hong', () => new Uint8Array()],
    ['rac.docx', 'khong-phai-ho-so', () => Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9])],
    ['cut.docx', 'tap-tin-hong', async () => (await buildSheet()).subarray(0, 900)],
    ['khac.docx', 'khong-phai-ho-so', () => zipOf({ 'a.txt': 'x' })],
    ['bao-cao.docx', 'khong-phai-ho-so', () => pack(paragraph('Báo cáo tháng 10', ''))],
    ['xml-hong.docx', 'tap-tin-hong', async () => { const zip = await JSZip.loadAsync(await pack('')); zip.file('word/document.xml', '<w:document><w:body>'); return zip.generateAsync({ type: 'nodebuffer' }); }],
    ['macro.docm', 'tap-tin-co-macro', () => pack('', { 'word/vbaProject.bin': 'x' })],
    ['macro.xlsm', 'tap-tin-co-macro', () => zipOf({ 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' })],
    ['bom.docx', 'tap-tin-qua-lon', () => pack(paragraph('a', ''), { 'word/media.xml': blanks })],
    ['khong-ma.docx', 'ho-so-khong-co-ma', () => buildSheet({ texts: { code: 'Không có thông tin' } })],
    ['sai-ma.docx', 'ho-so-khong-co-ma', () => buildSheet({ texts: { code: 'TTHC-12' } })],
    ['linh-vuc.docx', 'ho-so-linh-vuc-la', () => buildSheet({ texts: { sector: 'Hộ tịch quốc tế', code: '1.007777' } })],
    ['la.csv', 'khong-phai-bang', () => Buffer.from('STT,Họ tên\n1,a\n')],
  ])('%s → %s', async (name, code, bytes) => {
    const { issues, failed, procedures } = await take({ [name]: await bytes(), 'tot.docx': {} });
    expect(found(issues)).toEqual([[name, code]]);
    expect(issues[0]?.hint).not.toBe('');
    expect(failed).toEqual([name]);
    expect(procedures.map(({ code: done }) => done)).toEqual(['1.009999']);
    expect(listFiles(portal, 'content')).toEqual(['content/thu-tuc/1.009999.md']);
  });

  test('a declared size that lies is found while unpacking', async () => {
    const bytes = Buffer.from(await pack(paragraph('a', ''), { 'word/media.xml': blanks }));
    // The directory at the end states the size before the name; say 10 bytes.
    const entry = bytes.lastIndexOf('word/media.xml') - 46;
    bytes.writeUInt32LE(10, entry + 24);
    const { issues } = await take({ 'doi.docx': bytes });
    expect(found(issues)).toEqual([['doi.docx', 'tap-tin-qua-lon']]);
  });

  test('a file of 50 MB is not even read', async () => {
    const { issues } = await importFiles([{ name: 'to.docx', size: 50 * 1024 * 1024, read: () => { throw new Error('read'); } }], portal, usual);
    expect(found(issues)).toEqual([['to.docx', 'tap-tin-qua-lon']]);
  });

  test('of two different sheets for one code none is taken; a copy is taken once', async () => {
    const two = await take({ 'a.docx': {}, 'b.docx': { texts: { name: 'Tên khác' } }, 'c.docx': { texts: { code: '1.008888' } } });
    expect(found(two.issues)).toEqual([['a.docx', 'hai-ho-so-mot-ma'], ['b.docx', 'hai-ho-so-mot-ma']]);
    expect(two.procedures.map(({ code }) => code)).toEqual(['1.008888']);
    const copy = await take({ 'a.docx': {}, 'a (1).docx': {} });
    expect(found(copy.issues)).toEqual([['a (1).docx', 'ho-so-dua-vao-hai-lan']]);
    expect(copy.procedures).toHaveLength(1);
  });

  test('a table that is broken is not written into', async () => {
    put('data/thu-tuc/ho-tich/giay-to.csv', 'Mã thủ tục,Tên giấy tờ\n1.000001,"mở\n');
    const before = everything();
    const { issues } = await take({ 'a.docx': {} });
    expect(found(issues)).toEqual([['data/thu-tuc/ho-tich/giay-to.csv', 'bang-dang-co-loi']]);
    expect(everything()).toEqual(before);
  });

  test('an unknown sector can be named or added', async () => {
    const spec = { texts: { sector: 'Nuôi con nuôi (G15-TP06)' } };
    expect((await take({ 'a.docx': spec }, { sector: 'chung-thuc' })).procedures).toHaveLength(1);
    expect(listFiles(portal, 'data/thu-tuc')[0]).toBe('data/thu-tuc/chung-thuc/cach-thuc.csv');
    const { addedSectors } = await take({ 'b.docx': { texts: { ...spec.texts, code: '1.008888' } } }, { addSectors: true });
    expect(addedSectors).toEqual(['Nuôi con nuôi (nuoi-con-nuoi)']);
    expect(read('data/linh-vuc.csv')).toBe(`${sectors}nuoi-con-nuoi,Nuôi con nuôi\n`);
  });

  test('a code with the suffix of a province is the same procedure', async () => {
    const { procedures, issues } = await take({ 'a.docx': { texts: { code: '2.000942.000.00.00.H54.' } } });
    expect(procedures[0]?.code).toBe('2.000942');
    expect(found(issues)).toEqual([['a.docx', 'ho-so-ma-co-duoi']]);
  });
});

test('a dry run reads like a message to a colleague', async () => {
  await take({ 'a.docx': {} });
  const path = 'data/thu-tuc/ho-tich/giay-to.csv';
  put(path, read(path).replace('Tờ khai', 'Tờ khai của bạn'));
  const bytes = await buildSheet({ texts: { decision: '99/QĐ-BTP' }, papers: [{ heading: 'Bao gồm', rows: [['Tờ khai', '', 'Bản chính: 1'], ['Giấy mới', '', 'Bản chính: 1']] }] });
  const result = await importFiles([input('a.docx', bytes), input('hong.docx', Buffer.from('%PDF'))], portal, usual);
  expect(describeImport(result, true)).toMatchInlineSnapshot(`
    "Đây là chạy thử, chưa ghi gì vào thư mục. Nếu nhập thật thì như sau.

    1.009999 – Thủ tục thử (a.docx)
      • Quyết định công bố: đổi «12/QĐ-BTP» thành «99/QĐ-BTP».
      • Viết lại nguyên văn hồ sơ vào content/thu-tuc/1.009999.md.
      Bảng đang giữ lời bạn đã viết, chưa sửa theo hồ sơ. Bạn xem lại:
        – Hồ sơ liệt kê 2 giấy tờ; bảng có 1 giấy tờ, viết lại bằng lời khác.

    LỖI  hong.docx
      Tập tin là PDF; chữ trong PDF không đọc lại thành bảng được.
      Cách sửa:  Tải hồ sơ dạng Word (.docx) ở trang chi tiết của thủ tục.
      Xem thêm:  /tro-giup/loi/dinh-dang-cu/

    Tổng cộng: 1 lỗi, 0 cảnh báo trong 1 tập tin.

    Sẽ nhập 1 hồ sơ.
    Không nhập 1 tập tin: hong.docx.
    Muốn lấy theo hồ sơ ở những chỗ đã giữ, chạy lại với --theo-ho-so-goc.
    Sẽ ghi 2 tập tin:
      sửa  content/thu-tuc/1.009999.md
      sửa  data/thu-tuc/ho-tich/danh-muc.csv"
  `);
});
