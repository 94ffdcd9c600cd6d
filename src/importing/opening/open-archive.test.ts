import { describe, expect, test } from 'vitest';
import { pack, paragraph } from '../fixtures/build-sheet.ts';
import { paperHead, rowOf, textCell, workbookParts, zipOf } from '../fixtures/build-workbook.ts';
import { mostCells, mostPages, mostParts } from './limits.ts';
import { openArchive } from './open-archive.ts';

const refusal = async (bytes: Uint8Array) => {
  const { office, issues } = await openArchive(bytes, 'a');
  return office === null ? issues.map(({ code, message }) => `${code}: ${message}`).join() : null;
};
const workbook = (...sheets: string[]) => zipOf(workbookParts(sheets));

/** The bytes of an archive with some of the directory entry of a part written over. */
function forge(bytes: Buffer, part: string, write: (entry: Buffer) => void): Buffer {
  const forged = Buffer.from(bytes);
  write(forged.subarray(forged.lastIndexOf(part) - 46));
  return forged;
}

/** The bytes of an archive whose directory lists its last entry again, under other names. */
function listAgain(bytes: Buffer, names: readonly string[]): Buffer {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const start = bytes.readUInt32LE(end + 16);
  const last = bytes.subarray(bytes.lastIndexOf('PK\u0001\u0002', end, 'latin1'), end);
  const more = names.map((name) => Buffer.concat([last.subarray(0, 46), Buffer.from(name), last.subarray(46 + name.length)]));
  const tail = Buffer.from(bytes.subarray(end));
  for (const at of [8, 10]) tail.writeUInt16LE(tail.readUInt16LE(at) + names.length, at);
  tail.writeUInt32LE(end - start + more.reduce((sum, { length }) => sum + length, 0), 12);
  return Buffer.concat([bytes.subarray(0, end), ...more, tail]);
}

describe('an archive', () => {
  test('that is sound is opened', async () => {
    expect(await refusal(await pack(paragraph('a', '')))).toBeNull();
    expect(await refusal(await workbook(paperHead))).toBeNull();
  });

  const contradiction = 'tap-tin-hong: Tập tin hỏng: mục lục của gói nén bên trong không khớp với nội dung.';
  const broken = 'tap-tin-hong: Tập tin hỏng hoặc tải về dở dang: không mở được gói nén bên trong.';

  test.each(['../../x.xml', '/etc/x.xml', 'C:/x.xml', 'word/../../x.xml'])('with a part named «%s» is refused', async (name) => {
    const bytes = await pack(paragraph('a', ''), { 'word/khac.xml': '<x/>'.padEnd(40) });
    const padded = name.padEnd('word/khac.xml'.length, 'x');
    const named = Buffer.from(bytes.toString('latin1').replaceAll('word/khac.xml', padded.slice(0, 13)), 'latin1');
    expect(await refusal(named)).toBe(broken);
  });

  test('in which one piece serves as several parts is refused before it is unpacked', async () => {
    const bytes = await pack(paragraph('a', ''), { 'word/b00.xml': ' '.repeat(3_000_000) });
    expect(await refusal(listAgain(bytes, ['word/b01.xml', 'word/b02.xml']))).toBe(contradiction);
  });

  test('with two parts of one name is refused, whatever their case', async () => {
    expect(await refusal(listAgain(await pack(paragraph('a', '')), ['word/document.xml']))).toBe(contradiction);
    expect(await refusal(await pack(paragraph('a', ''), { 'word/Document.xml': '<x/>' }))).toBe(contradiction);
  });

  test('with an encrypted part is refused as locked', async () => {
    const bytes = forge(await pack(paragraph('a', '')), 'word/document.xml', (entry) => entry.writeUInt16LE(entry.readUInt16LE(8) | 1, 8));
    expect(await refusal(bytes)).toBe('tap-tin-co-mat-khau: Tập tin được đặt mật khẩu.');
  });

  test('that says to hold more parts than anything real is refused before they are listed', async () => {
    const many = Object.fromEntries(Array.from({ length: mostParts }, (_, index) => [`x${index}.xml`, '']));
    expect(await refusal(await pack(paragraph('a', ''), many))).toContain('phần, quá mức 500 phần.');
  });

  test('whose ZIP64 record states a million million parts is refused', async () => {
    const bytes = await pack(paragraph('a', ''));
    const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    const record = Buffer.alloc(56);
    record.write('PK\u0006\u0006', 'latin1');
    record.writeBigUInt64LE(44n, 4);
    record.writeBigUInt64LE(2n ** 40n, 32);
    record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(end + 16)), 48);
    const locator = Buffer.alloc(20);
    locator.write('PK\u0006\u0007', 'latin1');
    locator.writeBigUInt64LE(BigInt(end), 8);
    expect(await refusal(Buffer.concat([bytes.subarray(0, end), record, locator, bytes.subarray(end)]))).toContain('1099511627776 phần');
  });
});

describe('a document', () => {
  test.each(['<!DOCTYPE d [<!ENTITY a "ha">]>', '<!doctype html>', '<!ENTITY a "b">'])(
    'with «%s» in any part is refused',
    async (declaration) => {
      expect(await refusal(await pack(paragraph('a', ''), { 'word/styles.xml': `<?xml version="1.0"?>${declaration}<x/>` }))).toContain(
        'DOCTYPE',
      );
    },
  );

  test.each([
    ['tables', 40, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['controls', 101, '<w:sdt a="/>">', '</w:sdt>'],
  ])('of nested %s is refused', async (_name, times, open, close) => {
    expect(await refusal(await pack(open.repeat(times) + close.repeat(times)))).toBe(
      'tap-tin-qua-lon: Tập tin lồng hơn 100 tầng (bảng trong bảng), không giống một tập tin thật.',
    );
  });

  test('of very many tags is refused', async () => {
    expect(await refusal(await pack('<w:p/>'.repeat(30_001)))).toContain('thẻ bên trong, quá mức 30.000.');
  });
});

describe('a workbook', () => {
  test.each([
    [
      'in the last corner',
      rowOf(1048576, textCell('XFD1048576', 'x')),
      'Trang có dòng 1.048.576; cổng đọc tới dòng 20.000 và cột thứ 100.',
    ],
    ['far to the right', rowOf(2, textCell('CW2', 'x')), 'Trang có ô CW2;'],
    ['under another prefix', '<x:row><x:c a="1" x:r="XFD2"/></x:row>', 'Trang có ô XFD2;'],
    ['in single quotes, nothing between the attributes', `<row><c a='1'r='XFD2'/></row>`, 'Trang có ô XFD2;'],
    ['spelt with references', '<row><c r="&#88;FD2"/></row>', 'Tập tin hỏng: vị trí của một ô viết sai.'],
    ['in a number that another reader takes', '<row r="1e6"></row>', 'Tập tin hỏng: vị trí của một ô viết sai.'],
    ['in small letters', '<row><c r="xfd2"/></row>', 'Tập tin hỏng: vị trí của một ô viết sai.'],
  ])('with a cell %s is refused', async (_name, cells, message) => {
    expect(await refusal(await workbook(paperHead + cells))).toContain(message);
  });

  test('with very many rows that state no number is refused', async () => {
    expect(await refusal(await workbook(paperHead + '<row/>'.repeat(20_001)))).toContain('Trang có hơn 20.000 dòng');
  });

  test('with very many cells over all its pages is refused', async () => {
    const page = `<row r="1">${'<c r="A1"/>'.repeat(mostCells / 2 + 1)}</row>`;
    expect(await refusal(await workbook(page, page))).toContain('ô, quá mức 250.000 ô.');
  });

  test('that lists one page very often is refused', async () => {
    const parts = workbookParts([paperHead]);
    const list = '<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(mostPages);
    expect(
      await refusal(
        await zipOf({ ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('</sheets>', `${list}</sheets>`) }),
      ),
    ).toContain('Tập tin có 61 trang, quá mức 60 trang.');
  });

  test.each([
    ['a text', textCell('A2', 'x'.repeat(250_001))],
    ['a tag', `<c r="A2" a="${'x'.repeat(250_001)}"/>`],
    ['a comment', `<!--${'<c'.repeat(125_001)}-->`],
    ['a comment without an end', '<!--'.repeat(62_501)],
    ['a section of characters', `<![CDATA[${'<'.repeat(250_001)}]]>`],
    ['blanks behind the rows', `</sheetData>${' '.repeat(250_001)}<sheetData>`],
  ])('in which %s is longer than a cell can be is refused', async (_name, content) => {
    expect(await refusal(await workbook(paperHead + content))).toContain('Trang có một đoạn dài hơn mức một ô Excel chứa được.');
  });

  test('of more than 16 MB unpacked is refused', async () => {
    expect(await refusal(await zipOf(workbookParts([paperHead], { 'xl/theme.xml': ' '.repeat(17_000_000) })))).toContain('lớn hơn 16 MB');
  });
});
