import { describe, expect, test } from 'vitest';
import { traceIn } from '../../tables/legacy-encoding.ts';
import { toTcvn3, toVni } from '../../text/old-encodings.ts';
import { setAsideLegacy, withModernLetters } from './legacy-letters.ts';

const names = ['Mẫu số 04 đơn đề nghị.doc', 'giấy nước nhà ở', 'mẫu biểu số 5b; danh sách nhận tiền hỗ trợ'];

describe('names of old', () => {
  test.each(names)('in TCVN3 become Unicode where every word is Vietnamese: %s', (name) => {
    expect(withModernLetters(toTcvn3(name))).toBe(name.toLowerCase());
  });

  test.each(names)('in VNI become Unicode where every word is Vietnamese: %s', (name) => {
    expect(withModernLetters(toVni(name))).toBe(name.toLowerCase());
  });

  test('keep their capitals and abbreviations', () => {
    expect(withModernLetters('!MÉu biÓu sè 04BQL- T§SL.doc')).toBe('!Mẫu biểu số 04BQL- TĐSL.doc');
    expect(withModernLetters('MÉu 01.doc')).toBe('Mẫu 01.doc');
  });

  test('stand beside names in Unicode', () => {
    expect(withModernLetters('Mẫu số 1; MÉu sè 2\nĐơn')).toBe('Mẫu số 1; Mẫu số 2\nĐơn');
  });
});

test.each([
  'Tài liệu, và hoà',
  'Tê bô, thé, mét',
  'Côte d’Ivoire, São Tomé, España',
  'Loïc; Anaïs; Noël',
  '· Ban sao',
  '50 µg, 10 m², 5 °C',
  'VNeID® © 2026 «Ban»',
  'MÉu xyz§',
])('what is not certain stays as it is: %s', (text) => {
  expect(withModernLetters(text)).toBe(text);
});

test('a name that the check of tables would refuse is set aside; the others of the cell stay', () => {
  const { text, names: found } = setAsideLegacy('Mẫu số 1; biÓu xyzÓ; Đơn');
  expect(found).toEqual(['biÓu xyzÓ']);
  expect(text).toBe('Mẫu số 1; Chữ viết bằng phông cũ, chưa đọc được; Đơn');
  expect(text.split(/[,;]/).map(traceIn)).not.toContain('TCVN3 (ABC)');
});

test.each(['sè ', 'ë', ' ·', 'aï', 'MÉ'])('a very long text of «%s» is gone through once', (text) => {
  expect(setAsideLegacy(withModernLetters(text.repeat(100_000))).text).not.toBe('');
});
