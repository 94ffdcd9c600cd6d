import { describe, expect, test } from 'vitest';
import { formatMoment } from './date.ts';
import { readMoment, sayWrongMoment } from './moment.ts';

const isoOf = (text: string) => {
  const reading = readMoment(text);
  return 'moment' in reading ? reading.moment.toISOString() : reading.wrong;
};

describe('a timestamp as offices print it', () => {
  test.each([
    ['Thứ Sáu, 04/10/2019, 10:29 [GMT+7]', '2019-10-04T03:29:00.000Z'],
    ['thu sau 04/10/2019 10:29', '2019-10-04T03:29:00.000Z'],
    ['THỨ SÁU, 04/10/2019, 10:29 [GMT+7]'.normalize('NFD'), '2019-10-04T03:29:00.000Z'],
    ['Chủ nhật, 06/10/2019, 07:00', '2019-10-06T00:00:00.000Z'],
    ['Thứ 6 04/10/2019 10:29', '2019-10-04T03:29:00.000Z'],
    ['10:29, Thứ Sáu, 04/10/2019', '2019-10-04T03:29:00.000Z'],
    ['(10:39 | 02/12/2020)', '2020-12-02T03:39:00.000Z'],
    ['(09:29\u00a0|\u00a028/10/2020)', '2020-10-28T02:29:00.000Z'],
    ['Đăng ngày: 12/06/2014 14:58:52', '2014-06-12T07:58:52.000Z'],
    ['Đăng ngày 12/06/2014', '2014-06-11T17:00:00.000Z'],
    ['12/06/2014 14:58:52', '2014-06-12T07:58:52.000Z'],
    ['04/10/2019 10:29 (GMT+07:00)', '2019-10-04T03:29:00.000Z'],
    ['04/10/2019 10:29 UTC + 7', '2019-10-04T03:29:00.000Z'],
    ['04/10/2019 10h29', '2019-10-04T03:29:00.000Z'],
    ['2026-10-14 09:30', '2026-10-14T02:30:00.000Z'],
    ['2026-10-14T09:30', '2026-10-14T02:30:00.000Z'],
    ['2026-10-14T09:30:00Z', '2026-10-14T09:30:00.000Z'],
    ['2026-10-14T09:30:00+07:00', '2026-10-14T02:30:00.000Z'],
    ['24/08/2022', '2022-08-23T17:00:00.000Z'],
  ])('is read: «%s»', (text, moment) => {
    expect(isoOf(text)).toBe(moment);
  });

  test.each([
    ['Sáng 24/8', 'incomplete'],
    ['24/8', 'incomplete'],
    ['ngày 04/2014', 'incomplete'],
    ['05-14/10/2020', 'unknown'],
    ['19/10/2020 đến ngày 02/11/2020', 'unknown'],
    ['9 tháng đầu năm 2019', 'unknown'],
    ['hôm qua', 'unknown'],
    ['', 'unknown'],
    ['10:29', 'unknown'],
    ['04/10/2019 25:00', 'unknown'],
    ['04/10/2019 24:00', 'unknown'],
    ['04/10/2019 10:60', 'unknown'],
    ['04/10/2019 10:29:60', 'unknown'],
    ['31/02/2020 10:00', 'unknown'],
    ['Thứ Hai, 31/02/2020', 'unknown'],
    ['2020-02-31T10:00:00Z', 'unknown'],
    ['2020-02-30 10:00+07:00', 'unknown'],
    ['2020-01-01T10:00+99:00', 'unknown'],
    ['04/10/2019 05/10/2019', 'unknown'],
    ['04/10/2019 10:29 sáng', 'unknown'],
    ['Thứ Tám, 04/10/2019', 'unknown'],
    ['Thứ, 04/10/2019', 'unknown'],
    ['Thứ 1, 06/10/2019', 'unknown'],
    ['Thứ Sáu, 04/10/2019, 10:29 [GMT+8]', 'zone'],
    ['04/10/2019 10:29 GMT-7', 'zone'],
    ['04/10/2019 10:29 UTC+0', 'zone'],
    ['04/10/2019 10:29 GMT+07:30', 'zone'],
    ['04/10/2019 10:29 GMT', 'unknown'],
    ['04/10/2019 10:29 [GMT+7] [GMT+7]', 'unknown'],
    [`Thứ Sáu, 04/10/2019${' '.repeat(100)}`, 'unknown'],
    [`e${'\u0301'.repeat(200_000)}`, 'unknown'],
  ])('is refused: «%s»', (text, wrong) => {
    expect(isoOf(text)).toBe(wrong);
  });
});

test('a wrong weekday is told with the right one', () => {
  const text = 'Thứ Năm, 04/10/2019, 10:29 [GMT+7]';
  const reading = readMoment(text);
  expect(reading).toEqual({ wrong: 'weekday', day: '2019-10-04', weekday: 'thứ Sáu' });
  expect('wrong' in reading && sayWrongMoment(text, reading).message).toBe(`«${text}»: 04/10/2019 là thứ Sáu.`);
});

test('an incomplete one is told which keys give an honest article', () => {
  const { hint } = sayWrongMoment('Sáng 24/8', { wrong: 'incomplete' });
  expect(hint).toMatch(/«thoi-gian-khong-ro».*«dua-len-cong»/);
});

test('what is printed can be read', () => {
  const moment = new Date('2020-12-02T10:39:00+07:00');
  expect(readMoment(formatMoment(moment))).toEqual({ moment });
});
