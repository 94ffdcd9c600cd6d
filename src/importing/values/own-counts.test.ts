import { describe, expect, test } from 'vitest';
import { countsDoubt, ownCounts } from './own-counts.ts';
import { readCounts } from './counts.ts';

describe('what a paper says itself of originals and copies', () => {
  test.each([
    ['Hợp đồng tiền gửi (01 bản chính)', 1, 0],
    ['Hóa đơn thương mại (nếu có): 01 bản chụp;', 0, 1],
    ['Hộ chiếu (01 bản chính để đối chiếu và 01 bản sao lưu ngân hàng).', 1, 1],
    ['Danh sách tổ viên: 04 bản (Tổ lưu 01 bản chính, Hội lưu 01 bản sao, ngân hàng lưu 01 bản chính và 01 bản sao);', 2, 2],
    ['Giấy ủy quyền: 02 bản chính (01 bản lưu ngân hàng, 01 bản lưu người vay)', 2, 0],
  ])('is summed: %s', (name, originals, copies) => {
    expect(ownCounts(name)).toEqual({ originals, copies });
  });

  test('may be no number', () => {
    expect(ownCounts('Giấy chứng nhận (bản sao có công chứng)')).toEqual({ originals: 0, copies: null });
    expect(ownCounts('Danh sách tổ viên (bản chính)')).toEqual({ originals: null, copies: 0 });
  });

  test.each([
    'Tờ khai',
    'Giấy chứng tử (01 bản chính hoặc bản sao có công chứng)',
    'Khai và nộp 02 bản chính tờ khai theo mẫu',
    'Ảnh (2 tấm)',
  ])('is nothing, or leaves a choice: %s', (name) => {
    expect(ownCounts(name)).toBeNull();
  });
});

describe('a paper whose words and column', () => {
  const doubt = (name: string, counts: string) => countsDoubt(name, readCounts(counts));

  test.each([
    ['Hợp đồng (01 bản chính)', 'Bản chính: 0\nBản sao: 0'],
    ['Hộ chiếu (01 bản chính để đối chiếu và 01 bản sao)', 'Bản chính: 1\nBản sao: 0'],
    ['Giấy chứng nhận (bản sao có công chứng)', 'Bản chính: 1\nBản sao: 1'],
  ])('differ is doubtful: %s', (name, counts) => {
    expect(doubt(name, counts)).toContain('nói khác nhau');
  });

  test.each([
    ['Hợp đồng (01 bản chính)', 'Bản chính: 1\nBản sao: 0'],
    ['Giấy chứng nhận (bản sao có công chứng)', 'Bản chính: 0\nBản sao: 2'],
    ['Hợp đồng (01 bản chính)', ''],
    ['Hợp đồng', 'Bản chính: 0\nBản sao: 0'],
  ])('agree, or of which one is silent, is not: %s', (name, counts) => {
    expect(doubt(name, counts)).toBeNull();
  });
});
