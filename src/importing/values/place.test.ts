import { describe, expect, test } from 'vitest';
import { readPlace } from './place.ts';

describe('where papers are handed in', () => {
  test.each([
    ['Nộp hồ sơ trực tiếp tại Bộ phận Một cửa của Ủy ban nhân dân cấp xã;', 'Bộ phận Một cửa của Ủy ban nhân dân cấp xã'],
    ['– Trực tiếp tại trụ sở Công an cấp xã trong cả nước.\n– Giờ nhận: giờ hành chính.', 'Công an cấp xã trong cả nước'],
    ['Trực tiếp nộp hồ sơ tại trụ sở làm việc của Công an cấp xã', 'Công an cấp xã'],
    ['Trực tiếp: nộp hồ sơ tại UBND xã nơi cư trú.', 'Ủy ban nhân dân xã nơi cư trú'],
    ['Người vay nộp Sổ vay vốn trực tiếp cho Ban quản lý Tổ TK&VV nơi ở.', 'Ban quản lý Tổ tiết kiệm và vay vốn nơi ở'],
    ['Thực hiện trực tiếp tại trụ sở NHCSXH nơi nhận tiền gửi.', 'Ngân hàng Chính sách xã hội nơi nhận tiền gửi'],
    ['Nộp hồ sơ, nhận kết quả trực tiếp tại Công an cấp xã.', 'Công an cấp xã'],
    [
      'Người nhận cha, mẹ, con nộp hồ sơ trực tiếp tại Trung tâm Phục vụ hành chính công, gửi qua bưu chính.',
      'Trung tâm Phục vụ hành chính công',
    ],
    ['Nộp trực tiếp tại Công an cấp xã (nếu có) hoặc nộp trực tuyến (ứng dụng VNeID trên điện thoại)', 'Công an cấp xã (nếu có)'],
    ['1. Nộp hồ sơ trực tiếp tại cơ quan BHXH.\n2. Nhận kết quả:\n– Nộp phí tại Bưu điện.', 'Bảo hiểm xã hội'],
    [
      'Nộp hồ sơ tại Công an xã, phường, thị trấn hoặc tại địa điểm giao dịch ở chợ.',
      'Công an xã, phường, thị trấn hoặc tại địa điểm giao dịch ở chợ',
    ],
  ])('is read where it is said plainly: %s', (description, where) => {
    expect(readPlace(description)).toEqual({ where, named: [where] });
  });

  test.each([
    ['Nhóm A: nộp hồ sơ cho Bưu điện; nhóm B: nộp hồ sơ cho UBND xã.', ['Bưu điện', 'Ủy ban nhân dân xã']],
    ['Nộp hồ sơ tại Công an xã hoặc nơi tạm trú.', ['Công an xã hoặc nơi tạm trú']],
    [`Nộp hồ sơ tại Công an xã ${'ở mọi nơi '.repeat(9)}`, [`Công an xã ${'ở mọi nơi '.repeat(9)}`.trim()]],
  ])('is not chosen where it is not plain: %s', (description, named) => {
    expect(readPlace(description)).toEqual({ where: '', named });
  });

  test.each([
    '',
    'Nộp hồ sơ trực tiếp.',
    'Nộp hồ sơ trực tiếp tại cơ quan đăng ký xe.',
    'Trả kết quả trực tiếp tại Công an xã.',
    'Chủ xe nhận giấy hẹn rồi nộp tiền, nhận kết quả trực tiếp tại Công an xã.',
    'Kê khai trên mạng hoặc trực tiếp tại Công an xã.',
    'Phòng chuyên môn gửi hồ sơ tới Ủy ban nhân dân xã.',
  ])('is not found where nobody hands in papers at an office: %s', (description) => {
    expect(readPlace(description)).toEqual({ where: '', named: [] });
  });
});
