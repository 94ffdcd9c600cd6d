import { describe, expect, test } from 'vitest';
import { suggestName, suggestNames } from './short-name.ts';

describe('a suggested name', () => {
  test.each([
    ['Thủ tục đăng ký kết hôn lưu động', 'Đăng ký kết hôn lưu động'],
    ['Cấp Giấy phép bán lẻ rượu', 'Giấy phép bán lẻ rượu'],
    ['Cấp lại Cấp Giấy phép bán lẻ rượu', 'Cấp lại Giấy phép bán lẻ rượu'],
    ['THỦ TỤC ĐĂNG KÝ HOẠT ĐỘNG TÍN NGƯỠNG (CẤP XÃ)', 'Đăng ký hoạt động tín ngưỡng'],
    ['Hủy, xác lập lại số định danh cá nhân (thực hiện tại cấp xã)', 'Hủy, xác lập lại số định danh cá nhân'],
    ['Đăng ký xe tạm thời thực hiện bằng dịch vụ công trực tuyến toàn trình', 'Đăng ký xe tạm thời'],
    ['Thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập', 'Thành lập cơ sở giáo dục mầm non độc lập'],
    [
      'Công nhận hòm thư góp ý của thôn, bản theo quy định tại khoản 2 Điều 9 của Nghị định về dân chủ ở cơ sở',
      'Công nhận hòm thư góp ý của thôn, bản',
    ],
    ['Xác nhận nguồn gốc cây trồng trong vườn nhà trên địa bàn hai xã giáp nhau trở lên', 'Xác nhận nguồn gốc cây trồng trong vườn nhà'],
    [
      'Thông báo nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế',
      'Thông báo nhận chăm sóc thay thế cho trẻ em',
    ],
    [
      'Đón nhận trâu gửi nuôi đối với cá nhân, người đại diện gia đình nhận nuôi trâu không phải là người thân thích của chủ trâu',
      'Đón nhận trâu gửi nuôi (không phải là người thân thích)',
    ],
    [
      'Đón nhận trâu gửi nuôi đối với cá nhân, người đại diện gia đình nhận nuôi trâu là người thân thích của chủ trâu',
      'Đón nhận trâu gửi nuôi (là người thân thích)',
    ],
  ])('of «%s» is «%s»', (official, name) => expect(suggestName(official)).toBe(name));

  test.each([
    ['a plain name stays', 'Tách hộ'],
    ['«Thủ tục» stays where a name would begin in the middle', 'Thủ tục đối với hàng hóa gửi qua bưu chính'],
    ['one word is no name', 'Thủ tục thử'],
    ['«Cấp lại» says something else than «Cấp»', 'Cấp lại thẻ căn cước'],
    ['a rule that gives a benefit its name stays', 'Nhận trợ cấp hàng tháng theo Quyết định số 613/QĐ-TTg'],
    [
      'to whom money is lent is what a loan is',
      'Phê duyệt cho vay đối với doanh nghiệp nhỏ và vừa, hộ gia đình và hộ kinh doanh vay vốn dự án mức vay trên 50 triệu đồng',
    ],
    ['a thing that it is about stays', 'Thu hồi Giấy phép hoạt động đối với phương tiện giao thông thông minh tại Cục Cảnh sát giao thông'],
  ])('%s', (_why, official) => expect(suggestName(official)).toBe(official));

  test('of 900 letters is found where their detail stands behind the name', () => {
    const official = `Thủ tục cấp giấy xác nhận nguồn gốc hạt giống lúa nương theo quy định tại ${'khoản 3 Điều 12 của quy chế quản lý giống, '.repeat(20)}`;
    expect(official.length).toBeGreaterThan(900);
    expect(suggestName(official)).toBe('Giấy xác nhận nguồn gốc hạt giống lúa nương');
  });

  test('never ends inside a group of words: what cannot be left out whole stays', () => {
    const official = `Hỗ trợ mua máy tuốt lúa, máy xay xát, ${'máy cày, máy bừa, '.repeat(10)}máy gặt`;
    expect(suggestName(official)).toBe(official);
  });
});

describe('the names of one portal', () => {
  test('differ: two that would get one name keep what makes them special', () => {
    expect(
      suggestNames([
        'Cấp lại biển số xe thực hiện bằng dịch vụ công trực tuyến toàn trình',
        'Cấp lại biển số xe thực hiện bằng dịch vụ công trực tuyến một phần',
      ]),
    ).toEqual(['Cấp lại biển số xe (trực tuyến toàn trình)', 'Cấp lại biển số xe (trực tuyến một phần)']);
    expect(suggestNames(['Cấp lại biển số xe thực hiện bằng dịch vụ công trực tuyến một phần'], ['Cấp lại biển số xe'])).toEqual([
      'Cấp lại biển số xe (trực tuyến một phần)',
    ]);
  });

  test('belong to the plain procedure, not to its special sibling', () => {
    expect(suggestNames(['Thủ tục công nhận hòa giải viên', 'Thủ tục công nhận hòa giải viên (cấp xã)'])).toEqual([
      'Công nhận hòa giải viên',
      'Công nhận hòa giải viên (cấp xã)',
    ]);
  });

  test('are none that another procedure has, however it is spelled', () => {
    expect(suggestNames(['Thủ tục đăng ký khai tử'], ['Đăng ký khai tử'])).toEqual([null]);
    expect(suggestNames(['Thủ tục công nhận hoà giải viên'], ['Công nhận hòa giải viên'])).toEqual([null]);
  });

  test('are none where the official name is as good', () => {
    expect(suggestNames(['Tách hộ', 'Gia hạn tạm trú'])).toEqual([null, null]);
  });
});
