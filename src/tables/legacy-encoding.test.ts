import { describe, expect, test } from 'vitest';
import { toTcvn3, toVni } from '../text/old-encodings.ts';
import { nameLegacyEncoding } from './legacy-encoding.ts';

const sentences = [
  'Đăng ký khai sinh cho công dân',
  'Thủ tục hành chính cấp xã',
  'Chứng thực bản sao từ bản chính',
  'Ủy ban nhân dân huyện Mường Mây',
];

describe('a whole text', () => {
  test.each(sentences)('«%s» is known in TCVN3', (sentence) => {
    expect(nameLegacyEncoding(toTcvn3(sentence))?.name).toBe('TCVN3 (ABC)');
  });

  test.each(sentences)('«%s» is known in VNI', (sentence) => {
    expect(nameLegacyEncoding(toVni(sentence))?.name).toBe('VNI');
  });

  test.each(sentences)('«%s» is known when UTF-8 was opened as Latin-1', (sentence) => {
    expect(nameLegacyEncoding(Buffer.from(sentence).toString('latin1'))?.name).toBe('UTF-8 bị mở nhầm');
  });

  test.each(sentences)('«%s» in Unicode is nothing of that', (sentence) => {
    expect(nameLegacyEncoding(sentence)).toBeNull();
    expect(nameLegacyEncoding(sentence.toUpperCase())).toBeNull();
  });
});

describe('one cell in a Unicode table', () => {
  test.each([
    ['TCVN3 (ABC)', toTcvn3('đăng ký khai sinh cho công dân')],
    ['VNI', toVni('thủ tục hành chính và chứng thực')],
  ])('in %s is found, with its line', (name, cell) => {
    expect(nameLegacyEncoding(`Mã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch\nx,${cell}\n`)).toMatchObject({ name, line: 3 });
  });
});

describe('is silent about what is Unicode', () => {
  test.each([
    ['«quotes» of single words', 'Chọn «Ban», «Ca», «Tin», «Tra» hoặc chữ«abc» trong danh mục'],
    ['quotes and no Vietnamese letter', 'abc «def» «ghi» «jkl» «mno»'],
    ['micrograms', '50 µg, 5µg, 10 µm, 6µg, 7µm'],
    ['trade marks', 'VNeID®, Windows®, Office®, © 2026, ©abc'],
    ['footnotes', 'thủ tục¹ hồ sơ² lệ phí¹ ban¹ ca¹ tin¹'],
    ['foreign names in a Vietnamese table', 'Họ tên\nLoïc\nNoël\nAnaïs\nGaëlle\nRaphaël\nChloë'],
    ['French, Portuguese, Spanish and German words', 'Quốc tịch\nCôte d’Ivoire, São Tomé e Príncipe, España, Österreich, Curaçao'],
    ['old tone placement', 'hoà, hoá, thuỷ, uỷ, khoẻ, quý, thuý, toà'],
    ['code and numbers alone', '1.001193,2000815;14,5\n7.678,«x»'],
  ])('%s', (_, text) => {
    expect(nameLegacyEncoding(text)).toBeNull();
  });
});
