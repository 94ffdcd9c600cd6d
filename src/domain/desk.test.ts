import { expect, test } from 'vitest';
import { sampleChannel, sampleProcedure } from '../tests/samples.ts';
import { askAt, otherDesk } from './desk.ts';

const filedAt = (where: string | null, implementingAgency: string | null = null) =>
  sampleProcedure('1.000001', 'Mẫu', { channels: [sampleChannel('', { where })], implementingAgency });

test.each([
  ['Công an xã hoặc Bộ phận Một cửa xã', 'Hỏi Công an xã'],
  ['Công an cấp xã', 'Hỏi Công an xã'],
  ['Trường tiểu học nơi con bạn chuyển đến', 'Hỏi nhà trường'],
  ['Tổng đài quốc gia bảo vệ trẻ em 111, công an', 'Hỏi tổng đài'],
  ['Ban Chỉ huy quân sự xã', 'Hỏi Ban Chỉ huy quân sự'],
  ['Bộ phận tiếp nhận hồ sơ của Công an cấp xã', 'Hỏi Công an xã'],
  ['Bộ phận Tiếp nhận và trả kết quả của Ủy ban nhân dân cấp xã', 'Hỏi Một cửa'],
  ['Cơ quan bảo hiểm xã hội', 'Hỏi Bảo hiểm xã hội'],
  ['Trụ sở của Ngân hàng Chính sách xã hội', 'Hỏi Ngân hàng Chính sách xã hội'],
  ['Ban quản lý Tổ tiết kiệm và vay vốn nơi bạn ở', 'Hỏi Tổ tiết kiệm và vay vốn'],
  ['Chi cục Hải quan', 'Hỏi Hải quan'],
  ['Bộ phận Một cửa Ủy ban nhân dân xã', 'Hỏi Một cửa'],
  ['Trung tâm Phục vụ hành chính công xã', 'Hỏi Trung tâm hành chính công'],
  ['Ủy ban nhân dân xã hoặc công an xã', 'Hỏi Một cửa'],
])('whoever files at %s is sent there', (where, ask) => {
  expect(askAt(filedAt(where))).toBe(ask);
});

test('where no place is named the agency decides', () => {
  expect(askAt(filedAt(null, 'Công an cấp xã'))).toBe('Hỏi Công an xã');
  expect(askAt(filedAt(null, 'Ủy ban nhân dân cấp xã'))).toBe('Hỏi Một cửa');
});

test('a school that is founded is filed at the one-stop shop', () => {
  expect(otherDesk(filedAt('Bộ phận Một cửa Ủy ban nhân dân xã', 'Trường tiểu học'))).toBeNull();
});
