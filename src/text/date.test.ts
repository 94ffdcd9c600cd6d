import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment, parseDate, parseMoment, dayInVietNam, daysBetween, monthsBetween } from './date.ts';

describe('parseDate', () => {
  test.each([
    ['04/10/2019', '2019-10-04'],
    ['4/1/2019', '2019-01-04'],
    ['04-10-2019', '2019-10-04'],
    ['04.10.2019', '2019-10-04'],
    ['2019-10-04', '2019-10-04'],
    ['29/02/2020', '2020-02-29'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    '31/02/2020',
    '29/02/2019',
    '32/01/2020',
    '00/01/2020',
    '01/13/2020',
    '01/00/2020',
    '01/01/0050',
    '1/1/20',
    '1-1.2026',
    '1/1-2026',
    '2026-13-01',
    '2026/01-01',
    '24/8',
    'ngày 04/2014',
    '05-14/10/2020',
    '19/10/2020 đến ngày 02/11/2020',
    '9 tháng đầu năm 2019',
    '6 tháng đầu năm 2014',
    'Sáng 24/8',
    '04/10/2019 ',
    '',
    '２０２０-01-01',
  ])('refuses «%s»', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('parseMoment', () => {
  test.each([
    ['Thứ Sáu, 04/10/2019, 10:29 [GMT+7]', '2019-10-04T03:29:00.000Z'],
    ['Chủ nhật, 06/10/2019, 07:00', '2019-10-06T00:00:00.000Z'],
    ['Thứ 6 04/10/2019 10:29', '2019-10-04T03:29:00.000Z'],
    ['(10:39 | 02/12/2020)', '2020-12-02T03:39:00.000Z'],
    ['Đăng ngày: 12/06/2014 14:58:52', '2014-06-12T07:58:52.000Z'],
    ['12/06/2014 14:58:52', '2014-06-12T07:58:52.000Z'],
    ['04/10/2019 10:29 (GMT+07:00)', '2019-10-04T03:29:00.000Z'],
    ['2026-10-14 09:30', '2026-10-14T02:30:00.000Z'],
    ['2026-10-14T09:30', '2026-10-14T02:30:00.000Z'],
    ['2026-10-14T09:30:00Z', '2026-10-14T09:30:00.000Z'],
    ['2026-10-14T09:30:00+07:00', '2026-10-14T02:30:00.000Z'],
    ['24/08/2022', '2022-08-23T17:00:00.000Z'],
  ])('reads «%s»', (text, moment) => {
    expect(parseMoment(text)?.toISOString()).toBe(moment);
  });

  test.each([
    'Sáng 24/8',
    '05-14/10/2020',
    '19/10/2020 đến ngày 02/11/2020',
    '9 tháng đầu năm 2019',
    '6 tháng đầu năm 2014',
    'ngày 04/2014',
    'hôm qua',
    '',
    '10:29',
    '04/10/2019 25:00',
    '04/10/2019 10:60',
    '31/02/2020 10:00',
    '2020-02-31T10:00:00Z',
    '2020-02-30 10:00+07:00',
    '2020-01-01T10:00+99:00',
    '04/10/2019 05/10/2019',
    '04/10/2019 10:29 sáng',
  ])('refuses «%s»', (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});

describe('printing', () => {
  test('a day', () => {
    expect(formatDate('2019-10-04')).toBe('04/10/2019');
  });

  test.each([
    ['2019-10-04T10:29:00+07:00', 'Thứ Sáu, 04/10/2019, 10:29'],
    ['2020-01-01T00:00:00+07:00', 'Thứ Tư, 01/01/2020, 00:00'],
    ['2019-10-05T18:00:00Z', 'Chủ Nhật, 06/10/2019, 01:00'],
  ])('the moment %s with its weekday in Viet Nam', (moment, text) => {
    expect(formatMoment(new Date(moment))).toBe(text);
  });

  test('what it prints, it reads', () => {
    const moment = new Date('2020-12-02T10:39:00+07:00');
    expect(parseMoment(formatMoment(moment))).toEqual(moment);
  });
});

test('today begins at midnight in Viet Nam, not in Greenwich', () => {
  expect(dayInVietNam(new Date('2026-11-21T17:30:00Z'))).toBe('2026-11-22');
  expect(dayInVietNam(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
});

test('days between two days are counted across months and leap years', () => {
  expect([
    daysBetween('2026-10-16', '2026-11-06'),
    daysBetween('2024-02-28', '2024-03-01'),
    daysBetween('2026-11-06', '2026-10-16'),
  ]).toEqual([21, 2, -21]);
});

test('a month is whole on the same day of the next one', () => {
  expect([
    monthsBetween('2024-10-16', '2026-11-15'),
    monthsBetween('2024-10-16', '2026-11-16'),
    monthsBetween('2026-11-16', '2024-01-01'),
  ]).toEqual([24, 25, 0]);
});
