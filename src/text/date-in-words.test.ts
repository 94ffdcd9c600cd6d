import { expect, test } from 'vitest';
import { dateInWords, timeInWords } from './date-in-words.ts';

test.each([
  ['2026-09-01', 'ngày mùng một tháng chín'],
  ['2026-04-10', 'ngày mùng mười tháng tư'],
  ['2026-12-21', 'ngày hai mươi mốt tháng mười hai'],
  ['2027-01-24', 'ngày hai mươi tư tháng một năm hai nghìn không trăm hai mươi bảy'],
])('%s is %s, where the year that goes without saying is not said', (day, words) => expect(dateInWords(day, '2026-11-29')).toBe(words));

test('a day alone has its year', () => {
  expect(dateInWords('2024-11-05')).toBe('ngày mùng năm tháng mười một năm hai nghìn không trăm hai mươi bốn');
});

test('an hour has its minutes, if any', () => {
  expect([timeInWords(10, 30), timeInWords(17, 0), timeInWords(0, 5)]).toEqual([
    'mười giờ ba mươi phút',
    'mười bảy giờ',
    'không giờ năm phút',
  ]);
});
