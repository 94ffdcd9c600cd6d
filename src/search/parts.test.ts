import { expect, test } from 'vitest';
import { partOf } from './parts.ts';

test.each([
  ['làm khai sinh cần giấy gì', 'giay-to'],
  ['di lam can cuoc mang theo gi', 'giay-to'],
  ['đăng ký kết hôn mất bao lâu', 'cach-nop'],
  ['lệ phí đăng ký tạm trú', 'cach-nop'],
  ['điều kiện mở nhóm trẻ', 'dieu-kien'],
])('%s asks for %s', (query, part) => expect(partOf(query)).toBe(part));

test.each(['đăng ký kết hôn', 'làm khai sinh ở đâu', 'làm khai sinh cần giấy gì, mất bao lâu', ''])('«%s» asks for the whole', (query) =>
  expect(partOf(query)).toBeNull(),
);
