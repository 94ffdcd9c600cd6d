import { describe, expect, test } from 'vitest';
import { oneOf, someOf } from './one-of.ts';

const level = oneOf(['Toàn trình', 'Một phần', 'Cung cấp thông tin']);

describe('one of a list', () => {
  test.each(['Toàn trình', 'TOÀN TRÌNH', 'toan trinh', 'toàn_trình', 'Toàn trình'.normalize('NFD')])(
    '«%s» is the value of the list',
    (text) => {
      expect(level.read(text)).toEqual({ value: 'Toàn trình' });
    },
  );

  test('what is not in it is told the list and the nearest value', () => {
    expect(level.read('Toàn phần')).toMatchObject({
      problem: {
        rule: { code: 'ngoai-danh-muc' },
        finding: {
          message: '«Toàn phần» không có trong danh mục.',
          expected: 'Toàn trình · Một phần · Cung cấp thông tin',
          hint: 'Có phải ý bạn là «Toàn trình»? Nếu không, chọn một trong các giá trị được phép.',
          suggestion: 'Toàn trình',
        },
      },
    });
  });

  test('what resembles none is told the list alone', () => {
    expect(level.read('xyz')).toMatchObject({ problem: { finding: { hint: undefined, suggestion: null } } });
  });

  test.each(['__proto__', 'constructor', '0', ';'])('«%s» is in no list', (text) => {
    expect(level.read(text)).toHaveProperty('problem');
  });
});

describe('some of a list', () => {
  const levels = someOf(['Cấp Huyện', 'Cấp Xã']);

  test('are read in their order, each once', () => {
    expect(levels.read('cấp xã; Cấp Huyện\nCấp Xã;')).toEqual({ value: ['Cấp Xã', 'Cấp Huyện'] });
  });

  test('are refused when one is not in it', () => {
    expect(levels.read('Cấp Xã; Cấp Thôn')).toMatchObject({ problem: { finding: { found: 'Cấp Thôn' } } });
  });
});
