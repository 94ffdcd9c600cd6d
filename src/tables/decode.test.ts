import { describe, expect, test } from 'vitest';
import { latinBytes, toTcvn3, toVni, utf16Bytes, vietnameseLetters, windows1258Bytes } from '../text/old-encodings.ts';
import { decode } from './decode.ts';

const table = 'Mã lĩnh vực,Tên lĩnh vực\r\nho-tich,Hộ tịch\r\ndat-dai,Đất đai\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const codesOf = (bytes: Uint8Array) => decode(bytes, 'data/linh-vuc.csv').issues.map(({ code, place }) => [code, place.line]);

describe('reads', () => {
  test.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with a mark', utf8(`\ufeff${table}`)],
    ['UTF-16LE with a mark, as Excel writes «Unicode Text»', utf16Bytes(table, 'little')],
    ['UTF-16BE with a mark', utf16Bytes(table, 'big')],
    ['UTF-16LE without a mark', utf16Bytes(table, 'little', false)],
    ['UTF-16BE without a mark', utf16Bytes(table, 'big', false)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes, 'x.csv')).toEqual({ text: table, issues: [] });
  });

  test('windows-1258, with a warning', () => {
    expect(decode(windows1258Bytes(table), 'x.csv').text).toBe(table);
    expect(decode(windows1258Bytes(table), 'x.csv').issues).toMatchObject([
      { code: 'bang-ma-windows-1258', severity: 'warning', place: { file: 'x.csv', line: 1 } },
    ]);
  });

  test('all 134 letters of Vietnamese from windows-1258', () => {
    expect([...vietnameseLetters]).toHaveLength(134);
    expect(decode(windows1258Bytes(vietnameseLetters), 'x.csv').text).toBe(vietnameseLetters);
  });

  test('UTF-8 in NFD as it stands; the letters are put together later', () => {
    expect(decode(utf8('Hộ tịch'.normalize('NFD')), 'x.csv').text).toBe('Hộ tịch'.normalize('NFD'));
  });
});

describe('refuses by name', () => {
  const refusal = (bytes: Uint8Array) => decode(bytes, 'x.csv').issues[0]?.message;

  test.each([
    ['TCVN3 as bytes', latinBytes(toTcvn3(table)), 'TCVN3 (ABC)'],
    ['TCVN3 pasted into UTF-8', utf8(toTcvn3(table)), 'TCVN3 (ABC)'],
    ['VNI as bytes', latinBytes(toVni(table)), 'VNI'],
    ['VNI pasted into UTF-8', utf8(toVni(table)), 'VNI'],
    ['UTF-8 that was opened as Latin-1 and saved again', utf8(Buffer.from(table).toString('latin1')), 'UTF-8'],
  ])('%s', (_, bytes, name) => {
    expect(decode(bytes, 'x.csv').text).toBeNull();
    expect(refusal(bytes)).toContain(name);
  });

  test('a workbook that was only renamed', () => {
    expect(refusal(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0))).toBe(
      'Tập tin này là bảng tính Excel (.xlsx) chỉ đổi tên, không phải CSV.',
    );
  });

  test.each([
    ['no byte at all', new Uint8Array()],
    ['blanks alone', utf8(' \r\n\t\n')],
    ['a UTF-8 mark alone', utf8('\ufeff')],
    ['a UTF-16 mark alone', utf16Bytes('', 'little')],
  ])('an empty file: %s', (_, bytes) => {
    expect(codesOf(bytes)).toEqual([['tap-tin-rong', undefined]]);
  });
});

describe('refuses, with the line of the first broken letter', () => {
  test.each([
    ['a broken byte in UTF-8', Uint8Array.of(...utf8('Mã,Tên lĩnh vực\r\nhộ,Hộ tịch\r\nx,'), 0xff), 3],
    ['a letter that was lost before', utf8('Mã,Tên\nx,H\ufffd tịch\n'), 2],
    ['a NUL', utf8('Mã,Tên\n\nx,H\u0000\n'), 3],
    ['half a surrogate pair in UTF-16', utf16Bytes('Mã,Tên\nx,y\ud800\n', 'little'), 1],
    ['UTF-16 that was cut in the middle of a letter', utf16Bytes('Ma,Ten', 'little').subarray(0, 11), 1],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xe1, 0xb5, 0x61, 0xb5, 0x61, 0xb5, 0x61), 1],
    ['Latin-1 without a Vietnamese letter', latinBytes('Ma,Ten\nx,Caf\u00e9'), 2],
  ])('%s', (_, bytes, line) => {
    expect(codesOf(bytes)).toEqual([['sai-ma-hoa', line]]);
  });
});

describe('never throws', () => {
  test('for any bytes', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const bytes = pseudoRandomBytes(seed, seed % 97);
      expect(() => decode(bytes, 'x.csv')).not.toThrow();
    }
  });

  test('for bytes that are all the same', () => {
    for (let byte = 0; byte < 256; byte += 1) expect(() => decode(new Uint8Array(500).fill(byte), 'x.csv')).not.toThrow();
  });
});

function pseudoRandomBytes(seed: number, length: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff);
}
