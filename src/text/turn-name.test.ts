import { expect, test } from 'vitest';
import { turnName } from './turn-name.ts';

const turned = (name: string) => {
  const { head, before } = turnName(name);
  return before ? `${head} – ${before}` : head;
};

test.each([
  ['Đăng ký khai sinh', 'Khai sinh – đăng ký'],
  ['Đăng ký lại khai sinh', 'Khai sinh – đăng ký lại'],
  ['Thủ tục đăng ký khai tử', 'Khai tử – thủ tục đăng ký'],
  ['Xóa đăng ký tạm trú', 'Tạm trú – xóa đăng ký'],
  ['Xin giấy xác nhận độc thân', 'Độc thân – xin giấy xác nhận'],
  ['Xin thôi làm hòa giải viên', 'Hòa giải viên – xin thôi làm'],
  ['Đăng ký vào lớp 6', 'Lớp 6 – đăng ký vào'],
  ['Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', 'Hộ kinh doanh – đăng ký thay đổi nội dung đăng ký'],
  ['ĐĂNG KÝ KẾT HÔN', 'KẾT HÔN – đăng ký'],
])('%s stands as «%s»', (name, line) => expect(turned(name)).toBe(line));

test.each([
  'Chứng thực chữ ký',
  'Khai sinh cho người đã có giấy tờ',
  'Trợ cấp khó khăn gia đình bộ đội',
  'Giao, thuê, chuyển mục đích đất',
  'Đăng ký theo nhu cầu',
  'Cấp 2 và cấp 3',
  'Xin',
  '',
])('«%s» stands as it is', (name) => expect(turned(name)).toBe(name));

test('marks in two parts make no difference', () => expect(turned('Đăng ký kết hôn'.normalize('NFD'))).toBe('Kết hôn – đăng ký'));
