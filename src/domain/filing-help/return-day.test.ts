import { describe, expect, test } from 'vitest';
import { calendarOf } from '../publication/working-days.ts';
import { printTimeLimit } from '../time-answer.ts';
import { timeUnits } from '../../schemas/kinds/time-units.ts';
import { lateHour, returnDay } from './return-day.ts';

// 2 September 2026 is a Wednesday; the Tuesday before it is off, and the Saturday of the week before was worked for it.
const calendar = calendarOf([
  { day: '2026-08-22', kind: 'Làm bù', name: 'Làm bù' },
  { day: '2026-09-01', kind: 'Nghỉ', name: 'Quốc khánh' },
  { day: '2026-09-02', kind: 'Nghỉ', name: 'Quốc khánh' },
]);
const due = (day: string, limit: string, late = false) => returnDay({ day, late, limit }, calendar)?.due;

describe('a result is due', () => {
  test.each([
    ['on the day itself', '2026-08-31', 'Trong ngày', '2026-08-31'],
    ['after working days, of which the day of receipt is none', '2026-08-24', '3 ngày làm việc', '2026-08-27'],
    ['past days off', '2026-08-31', '1 ngày làm việc', '2026-09-03'],
    ['past a weekend', '2026-08-28', '1 ngày làm việc', '2026-08-31'],
    ['on a Saturday that is worked', '2026-08-21', '1 ngày làm việc', '2026-08-22'],
    ['after days of any kind', '2026-08-03', '15 ngày', '2026-08-18'],
    ['on the next working day where days end on a day of rest', '2026-08-13', '20 ngày', '2026-09-03'],
    ['on the day of the same number', '2026-03-12', '2 tháng', '2026-05-12'],
    ['on the last day of a month that is too short, here a Sunday', '2025-12-31', '2 tháng', '2026-03-02'],
    ['after a year', '2025-10-07', '1 năm', '2026-10-07'],
    ['after more days than a thousand', '2026-01-05', '1.002 ngày', '2028-10-03'],
  ])('%s', (_, day, limit, expected) => {
    expect(due(day, limit)).toBe(expected);
  });

  test('a day later where it was handed in late, and no more than once: a day of rest is over anyway', () => {
    expect(due('2026-08-24', 'Trong ngày', true)).toBe('2026-08-25');
    expect(due('2026-08-31', 'Trong ngày', true)).toBe('2026-09-03');
    expect(due('2026-08-30', 'Trong ngày', true)).toBe('2026-08-31');
  });

  test('from the first working day, for who files on a day of rest', () => {
    expect(returnDay({ day: '2026-09-01', late: false, limit: '1 ngày làm việc' }, calendar)).toEqual({
      received: '2026-09-03',
      due: '2026-09-04',
      unknownYear: null,
    });
  });

  test.each(['Không quy định', '2 giờ', '8 giờ làm việc', 'Theo hẹn'])('on no day that can be told: %s', (limit) => {
    expect(returnDay({ day: '2026-08-24', late: false, limit }, calendar)).toBeNull();
  });

  test('and the year of which nothing is known is named', () => {
    expect(returnDay({ day: '2026-12-30', late: false, limit: '3 ngày làm việc' }, calendar)).toMatchObject({
      due: '2027-01-04',
      unknownYear: 2027,
    });
    expect(returnDay({ day: '2026-08-24', late: false, limit: 'Trong ngày' }, calendarOf([]))).toMatchObject({ unknownYear: 2026 });
  });

  test.each(timeUnits.filter((unit) => !unit.startsWith('giờ')))('of a limit as pages print it in %s', (unit) => {
    expect(due('2026-01-05', printTimeLimit({ kind: 'amount', amount: 2, unit }))).toBeDefined();
  });
});

describe('the hour after which a dossier counts as the next day’s', () => {
  test.each([
    ['Nhận hồ sơ sau 15 giờ thì trả vào ngày làm việc tiếp theo.', '15 giờ'],
    ['Hồ sơ nộp sau 15 giờ 30 phút tính vào ngày làm việc tiếp theo.', '15 giờ 30 phút'],
    ['Nộp sau 15h30 thì trả ngày hôm sau.', '15h30'],
    ['Trường hợp nhận sau 16h mà chưa xong thì trả kết quả trong ngày tiếp theo', '16h'],
    ['Riêng bổ sung thông tin: nộp sau 15 giờ thì cán bộ viết giấy hẹn.', null],
    ['Phải hỏi công an: sau 20 ngày không có trả lời thì xã xét tiếp hồ sơ.', null],
    ['Nhận hồ sơ sau 15 giờ. Kết quả trả vào ngày làm việc tiếp theo sau khi bổ sung.', null],
    ['', null],
  ])('%s', (words, hour) => {
    expect(lateHour(words)).toBe(hour);
  });
});
