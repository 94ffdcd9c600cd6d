import { expect, test } from 'vitest';
import { longestNote, shortNote } from './short-note.ts';

test.each([
  ['Tính từ khi nhận đủ hồ sơ. Hồ sơ thiếu thì xã báo bằng văn bản.', 'Tính từ khi nhận đủ hồ sơ'],
  ['Nhà ở riêng lẻ: 15 ngày. Công trình khác: 20 ngày. Tính từ khi đủ hồ sơ.', 'Nhà ở riêng lẻ: 15 ngày. Công trình khác: 20 ngày'],
  ['Thu 8.000 đồng mỗi bản', 'Thu 8.000 đồng mỗi bản'],
  [`Trả ngay; ${'rất dài '.repeat(20)}`, 'Trả ngay'],
])('of a longer text the first sentence stands below an answer, whole: %s', (text, note) => {
  expect(shortNote(text)).toBe(note);
});

test.each([
  null,
  '',
  '1. Đối với tàu biển '.repeat(10),
  'rất dài '.repeat(20),
  'Hồ sơ quốc gia ghi “1” nhưng không ghi đơn vị; hãy hỏi Một cửa.',
])('nothing stands there of what is silent, too long or speaks of the record: %s', (text) => {
  expect(shortNote(text)).toBeNull();
});

test('a note is never longer than its room', () => {
  expect(shortNote('a'.repeat(longestNote))).not.toBeNull();
  expect(shortNote('a'.repeat(longestNote + 1))).toBeNull();
});
