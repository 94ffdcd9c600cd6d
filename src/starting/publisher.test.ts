import { expect, test } from 'vitest';
import { publisherOf } from './publisher.ts';

test.each([
  ['Xã Nậm Chày', 'xã', 'Ủy ban nhân dân xã Nậm Chày', 'Xã Nậm Chày'],
  ['Ủy ban nhân dân xã Nậm Chày', 'xã', 'Ủy ban nhân dân xã Nậm Chày', 'Xã Nậm Chày'],
  ['UBND phường 5', 'xã', 'Ủy ban nhân dân phường 5', 'Phường 5'],
  ['Nậm Chày', 'xã', 'Ủy ban nhân dân xã Nậm Chày', 'Xã Nậm Chày'],
  ['Đặc khu Cồn Cỏ', 'xã', 'Ủy ban nhân dân đặc khu Cồn Cỏ', 'Đặc khu Cồn Cỏ'],
  ['Thành phố Mây', 'tỉnh', 'Ủy ban nhân dân thành phố Mây', 'Thành phố Mây'],
  ['Sở Tư pháp tỉnh Mây', 'sở', 'Sở Tư pháp tỉnh Mây', 'Sở Tư pháp tỉnh Mây'],
] as const)('%s, level %s, is %s', (name, level, full, short) => {
  expect(publisherOf(name, level)).toMatchObject({ full, short });
});

test.each([
  ['Xã A', 'xã', 'Trung tâm Phục vụ hành chính công xã A'],
  ['Huyện A', 'huyện', 'Bộ phận Tiếp nhận và Trả kết quả huyện A'],
  ['Sở A', 'sở', 'Bộ phận Tiếp nhận và Trả kết quả Sở A'],
] as const)('the desk of %s is called as decrees call it', (name, level, desk) => {
  expect(publisherOf(name, level).oneStopShop).toBe(desk);
});
