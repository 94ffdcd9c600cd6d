import { describe, expect, test } from 'vitest';
import { fold, foldKey } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Đăng ký ĐẤT', 'dang ky dat'],
    ['Đăng ký ĐẤT'.normalize('NFD'), 'dang ky dat'],
    ['Ðiện Biên', 'dien bien'],
    ['ðất Ɖai', 'dat dai'],
    ['hoà hòa uỷ ủy', 'hoa hoa uy uy'],
    ['ẮẰẲẴẶ ẾỀỂỄỆ ỚỜỞỠỢ ỨỪỬỮỰ', 'aaaaa eeeee ooooo uuuuu'],
    ['', ''],
  ])('«%s» → «%s»', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

test('of very many marks on a letter some are enough: to put them in order takes quadratic time', () => {
  expect(foldKey(`${'a\u0323\u0301'.repeat(10)}${'\u0323\u0301'.repeat(100_000)}b`)).toBe(`${'a'.repeat(10)}b`);
});

describe('foldKey', () => {
  test.each(['ma_thu_tuc', 'MÃ THỦ TỤC', 'Mã  thủ-tục:', 'mã thủ tục'.normalize('NFD')])('«%s» is the key of «Mã thủ tục»', (text) => {
    expect(foldKey(text)).toBe(foldKey('Mã thủ tục'));
  });

  test('keeps apart what differs in a letter', () => {
    expect(foldKey('Mẫu đơn, tờ khai')).not.toBe(foldKey('Mẫu đơn tờ kha'));
  });
});
