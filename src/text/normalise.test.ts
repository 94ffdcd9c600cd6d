import { describe, expect, test } from 'vitest';
import { compose, normalise } from './normalise.ts';

describe('normalise', () => {
  test.each([
    ['NFD becomes NFC', 'Điện Biên'.normalize('NFD'), 'Điện Biên'],
    ['blanks of every kind are one space', ' Điện\u00a0\u2003 Biên\t', 'Điện Biên'],
    ['zero-width characters and soft hyphens go', '\ufeffĐi\u200bện\u00ad Bi\u2060ên\u200d', 'Điện Biên'],
    ['Ð and ð become Đ and đ', 'Ðất ðai Ɖ', 'Đất đai Đ'],
    ['line breaks stay, blank lines and blanks around them go', 'một \r\n \r\n\r hai\n', 'một\nhai'],
    ['a letter and a mark meet over a zero-width character', 'a\u200b\u0301', 'á'],
    ['direction marks go: a code does not read backwards', '\u202e390011.1\u202c\u200f \u2066x\u2069', '390011.1 x'],
    ['control characters go: they make HTML and feeds invalid', 'a\u0000b\u001b[31mc\u007f\u0085', 'ab[31mc'],
    ['half a surrogate pair becomes the sign for a lost letter', 'a\ud800b', 'a\ufffdb'],
    ['an emoji stays', 'Xong 👍', 'Xong 👍'],
  ])('%s', (_, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  test('does nothing to what is normal', () => {
    const text = 'Mẫu CT01; Nghị định 123/2015/NĐ-CP\n«Trực tiếp» – “ở xã”…';
    expect(normalise(text)).toBe(text);
  });

  test('keeps no more marks on a letter than any language writes', () => {
    expect(normalise(`a${'\u0301\u0323'.repeat(100_000)}b`).length).toBeLessThan(12);
  });
});

test('compose puts every Vietnamese letter together', () => {
  const letters = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
  expect(compose((letters + letters.toUpperCase()).normalize('NFD'))).toBe(letters + letters.toUpperCase());
});
