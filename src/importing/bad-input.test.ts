import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSheet, pack, paragraph } from './fixtures/build-sheet.ts';
import { sectors, TemporaryPortal, usual } from './fixtures/temporary-portal.ts';
import { importFiles } from './import-files.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

const found = (issues: { code: string; place: { file: string } }[]) => issues.map(({ code, place }) => [place.file, code]);

describe('bad input leaves the others imported and writes nothing of its own', () => {
  const zipOf = async (parts: Record<string, string | Buffer>) => {
    const zip = new JSZip();
    for (const [name, content] of Object.entries(parts)) zip.file(name, content);
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);
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
    [
      'xml-hong.docx',
      'tap-tin-hong',
      async () => {
        const zip = await JSZip.loadAsync(await pack(''));
        zip.file('word/document.xml', '<w:document><w:body>');
        return zip.generateAsync({ type: 'nodebuffer' });
      },
    ],
    ['macro.docm', 'tap-tin-co-macro', () => pack('', { 'word/vbaProject.bin': 'x' })],
    [
      'macro.xlsm',
      'tap-tin-co-macro',
      () =>
        zipOf({
          'xl/workbook.xml': '<workbook/>',
          '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
    ],
    ['bom.docx', 'tap-tin-qua-lon', () => pack(paragraph('a', ''), { 'word/media.xml': blanks })],
    ['khong-ma.docx', 'ho-so-khong-co-ma', () => buildSheet({ texts: { code: 'Không có thông tin' } })],
    ['sai-ma.docx', 'ho-so-khong-co-ma', () => buildSheet({ texts: { code: 'TTHC-12' } })],
    ['linh-vuc.docx', 'ho-so-linh-vuc-la', () => buildSheet({ texts: { sector: 'Hộ tịch quốc tế', code: '1.007777' } })],
    ['la.csv', 'khong-phai-bang', () => Buffer.from('STT,Họ tên\n1,a\n')],
  ])('%s → %s', async (name, code, bytes) => {
    const { issues, failed, procedures } = await portal.take({ [name]: await bytes(), 'tot.docx': {} });
    expect(found(issues)).toEqual([[name, code]]);
    expect(issues[0]?.hint).not.toBe('');
    expect(failed).toEqual([name]);
    expect(procedures.map(({ code: done }) => done)).toEqual(['1.009999']);
    expect(portal.list('content')).toEqual(['content/thu-tuc/1.009999.md']);
  });

  test('a declared size that lies is found while unpacking', async () => {
    const bytes = Buffer.from(await pack(paragraph('a', ''), { 'word/media.xml': blanks }));
    // The directory at the end states the size before the name; say 10 bytes.
    const entry = bytes.lastIndexOf('word/media.xml') - 46;
    bytes.writeUInt32LE(10, entry + 24);
    const { issues } = await portal.take({ 'doi.docx': bytes });
    expect(found(issues)).toEqual([['doi.docx', 'tap-tin-hong']]);
  });

  test('a file of 50 MB is not even read', async () => {
    const { issues } = await importFiles(
      [
        {
          name: 'to.docx',
          size: 50 * 1024 * 1024,
          read: () => {
            throw new Error('read');
          },
        },
      ],
      portal.folder,
      usual,
    );
    expect(found(issues)).toEqual([['to.docx', 'tap-tin-qua-lon']]);
  });

  test('of two different sheets for one code none is taken; a copy is taken once', async () => {
    const two = await portal.take({ 'a.docx': {}, 'b.docx': { texts: { name: 'Tên khác' } }, 'c.docx': { texts: { code: '1.008888' } } });
    expect(found(two.issues)).toEqual([
      ['a.docx', 'hai-ho-so-mot-ma'],
      ['b.docx', 'hai-ho-so-mot-ma'],
    ]);
    expect(two.procedures.map(({ code }) => code)).toEqual(['1.008888']);
    const copy = await portal.take({ 'a.docx': {}, 'a (1).docx': {} });
    expect(found(copy.issues)).toEqual([['a (1).docx', 'ho-so-dua-vao-hai-lan']]);
    expect(copy.procedures).toHaveLength(1);
  });

  test('a table that is broken is not written into', async () => {
    portal.put('data/thu-tuc/ho-tich/giay-to.csv', 'Mã thủ tục,Tên giấy tờ\n1.000001,"mở\n');
    const before = portal.everything();
    const { issues } = await portal.take({ 'a.docx': {} });
    expect(found(issues)).toEqual([['data/thu-tuc/ho-tich/giay-to.csv', 'bang-dang-co-loi']]);
    expect(portal.everything()).toEqual(before);
  });

  test('an unknown sector can be named or added', async () => {
    const spec = { texts: { sector: 'Nuôi con nuôi (G15-TP06)' } };
    expect((await portal.take({ 'a.docx': spec }, { sector: 'chung-thuc' })).procedures).toHaveLength(1);
    expect(portal.list('data/thu-tuc')[0]).toBe('data/thu-tuc/chung-thuc/cach-thuc.csv');
    const { addedSectors } = await portal.take({ 'b.docx': { texts: { ...spec.texts, code: '1.008888' } } }, { addSectors: true });
    expect(addedSectors).toEqual(['Nuôi con nuôi (nuoi-con-nuoi)']);
    expect(portal.read('data/linh-vuc.csv')).toBe(`${sectors}nuoi-con-nuoi,Nuôi con nuôi\n`);
  });

  test('a code with the suffix of a province is the same procedure', async () => {
    const { procedures, issues } = await portal.take({ 'a.docx': { texts: { code: '2.000942.000.00.00.H54.' } } });
    expect(procedures[0]?.code).toBe('2.000942');
    expect(found(issues)).toEqual([['a.docx', 'ho-so-ma-co-duoi']]);
  });
});
