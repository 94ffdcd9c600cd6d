import { describe, expect, test } from 'vitest';
import { compareVietnamese, initialOf } from './collate.ts';

describe('compareVietnamese', () => {
  test.each([
    [
      'letters in the order of the alphabet',
      ['Ấp', 'Ăn', 'An', 'Đào', 'Dao', 'Ơn', 'Ôn', 'On'],
      ['An', 'Ăn', 'Ấp', 'Dao', 'Đào', 'On', 'Ôn', 'Ơn'],
    ],
    ['tones of one word in order', ['má', 'mà', 'ma', 'mạ', 'mả', 'mã'], ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['numbers by value', ['Bước 10', 'Bước 9', 'Bước 1'], ['Bước 1', 'Bước 9', 'Bước 10']],
  ])('puts %s', (_, texts, sorted) => {
    expect(texts.toSorted(compareVietnamese)).toEqual(sorted);
  });
});

describe('initialOf', () => {
  test.each([
    ['Ủy quyền', 'U'],
    ['ước', 'Ư'],
    ['Đăng ký', 'Đ'],
    ['đăng ký'.normalize('NFD'), 'Đ'],
    ['ẩm thực', 'Â'],
    ['«Ấn phẩm»', 'Â'],
    ['ổn định', 'Ô'],
    ['2.000815', '0–9'],
    ['…', '#'],
    ['', '#'],
  ])('of «%s» is %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
