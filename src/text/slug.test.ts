import { describe, expect, test } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  test.each([
    ['Đăng ký kết hôn', 'dang-ky-ket-hon'],
    ['  Cấp thẻ (lần 2) – 24/7! ', 'cap-the-lan-2-24-7'],
    ['中文', ''],
  ])('«%s» → «%s»', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('cuts at a word, so that an address stays readable', () => {
    expect(slugOf('Thủ tục đăng ký khai sinh', 16)).toBe('thu-tuc-dang-ky');
    expect(slugOf('Thủ tục đăng ký khai sinh', 15)).toBe('thu-tuc-dang-ky');
  });

  test('cuts inside a word that is longer than all the room, instead of losing it', () => {
    expect(slugOf('x'.repeat(80), 60)).toBe('x'.repeat(60));
  });

  test.each(['Đăng ký', 'a', 'x'.repeat(300), '  - - a - - ', 'Ðất ðai'])('what it makes of «%s» is a slug', (text) => {
    expect(isSlug(slugOf(text))).toBe(true);
  });
});

describe('isSlug', () => {
  test.each(['ho-tich', '2026', 'a-1-b'])('«%s» is one', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  test.each(['', 'Ho-tich', 'hộ-tịch', 'ho--tich', '-ho', 'ho-', 'ho_tich', 'ho tich', 'ho-tich\n', '../x'])('«%s» is none', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
