import { expect, test } from 'vitest';
import { askedMost } from './asked-most.ts';

const rank = (sector: string, title: string) => askedMost({ sector: { name: sector }, title });

/** Each is asked sooner than the next. */
const order = [
  ['Hộ tịch', 'Thủ tục đăng ký khai sinh'],
  ['Hộ tịch', 'Cấp Giấy xác nhận tình trạng hôn nhân'],
  ['Hộ tịch', 'Thủ tục đăng ký khai tử'],
  ['Hộ tịch', 'Việc hộ tịch chưa ai kể tên'],
  ['Chứng thực', 'Chứng thực bản sao từ bản chính'],
  ['Đăng ký, quản lý cư trú', 'Tách hộ'],
  ['Đất đai', 'Đăng ký đất đai lần đầu'],
  ['Bảo trợ xã hội', 'Thực hiện trợ cấp xã hội hàng tháng'],
  ['Cấp, quản lý căn cước', 'Cấp lại thẻ căn cước'],
  ['Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', 'Đăng ký thành lập hộ kinh doanh'],
  ['Giáo dục tiểu học', 'Chuyển trường đối với học sinh tiểu học'],
  ['Hộ tịch', 'Đăng ký khai sinh có yếu tố nước ngoài'],
  ['Giáo dục tiểu học', 'Giải thể trường tiểu học'],
  ['Hải quan', 'Thủ tục hải quan đối với hàng hóa'],
] as const;

test('what people come for stands before what few need', () => {
  const ranks = order.map(([sector, title]) => rank(sector, title));
  expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
});

test('marks, capitals and signs do not matter', () => {
  expect(rank('HO TICH', 'dang ky KHAI SINH')).toBe(rank('Hộ tịch', 'Đăng ký khai-sinh'));
});

test('a certified copy is plain, whoever issued the paper', () => {
  const official = 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của nước ngoài cấp';
  expect(rank('Chứng thực', official)).toBe(rank('Chứng thực', 'Chứng thực bản sao'));
});

test('a word is no part of a longer one', () => {
  expect(rank('Hộ tịch', 'Khai tuyển')).toBe(rank('Hộ tịch', ''));
});

test('sectors that nobody named are all alike', () => {
  expect(rank('Kinh doanh khí', 'Đăng ký khai sinh')).toBe(rank('Hải quan', ''));
});
