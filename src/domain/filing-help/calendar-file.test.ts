import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const made = '20261129T080000Z';
const reminder = {
  day: '2026-12-31',
  title: 'Hạn trả kết quả: Đăng ký khai sinh; có, dấu \\ lạ',
  details: 'Hồ sơ nhận ngày 30/12/2026.\nĐây là ngày tính theo thời hạn công bố; giấy hẹn của nơi nhận hồ sơ mới là chính thức.',
  address: 'https://cong.example/thu-tuc/1.001193-dang-ky-khai-sinh/',
};

test('a library of calendars reads one whole day with the words that were given', () => {
  const [event] = new ICAL.Component(ICAL.parse(calendarFile(reminder, made))).getAllSubcomponents('vevent');
  const { summary, description, startDate, endDate } = new ICAL.Event(event);
  expect([summary, description]).toEqual([reminder.title, reminder.details]);
  expect([startDate.toString(), endDate.toString(), startDate.isDate]).toEqual(['2026-12-31', '2027-01-01', true]);
  expect(event?.getFirstPropertyValue('url')).toBe(reminder.address);
});

test('no line is longer than 75 octets, and none ends within a letter', () => {
  const lines = calendarFile(reminder, made).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.join('')).not.toContain('\ufffd');
});

test('no name puts a line of its own into the file', () => {
  const file = calendarFile({ ...reminder, title: 'A\nEND:VEVENT\rBEGIN:VALARM' }, made);
  expect(file.match(/^(BEGIN|END):/gm)).toHaveLength(4);
});
