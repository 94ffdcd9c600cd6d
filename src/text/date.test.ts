import { describe, expect, test } from 'vitest';
import { addMonths, dayInVietNam, daysBetween, formatDate, formatMoment, monthsBetween, parseDate } from './date.ts';

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

test('months later is the same day, or the last one of a month that is too short', () => {
  expect([addMonths('2026-10-12', 12), addMonths('2026-08-31', 6), addMonths('2027-08-31', 6), addMonths('2026-12-31', 1)]).toEqual([
    '2027-10-12',
    '2027-02-28',
    '2028-02-29',
    '2027-01-31',
  ]);
});

test('a month is whole on the same day of the next one', () => {
  expect([
    monthsBetween('2024-10-16', '2026-11-15'),
    monthsBetween('2024-10-16', '2026-11-16'),
    monthsBetween('2026-11-16', '2024-01-01'),
  ]).toEqual([24, 25, 0]);
});
