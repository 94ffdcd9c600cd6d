import type { IsoDate } from './date.ts';
import { inWords, nameInWords } from './in-words.ts';

/**
 * A day as it is said; the year is left out where it goes without saying.
 *
 * @param now a day of the year that listeners live in; without it the year is always said
 * @example dateInWords('2026-09-01', '2026-08-30') // => 'ngày mùng một tháng chín'
 * @example dateInWords('2024-04-15') // => 'ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi bốn'
 */
export function dateInWords(day: IsoDate, now: IsoDate | null = null): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${dayInWords(date, month)}${now?.startsWith(`${day.slice(0, 4)}-`) ? '' : ` ${yearInWords(year)}`}`;
}

/** The first ten days of a month are «mùng». @example dayInWords(1, 9) // => 'ngày mùng một tháng chín' */
export function dayInWords(date: number, month: number): string {
  return `ngày ${date <= 10 ? 'mùng ' : ''}${inWords(date)} ${monthInWords(month)}`;
}

/** @example monthInWords(4) // => 'tháng tư' */
export function monthInWords(month: number): string {
  return `tháng ${month === 4 ? 'tư' : inWords(month)}`;
}

/** @example yearInWords(2024) // => 'năm hai nghìn không trăm hai mươi bốn' */
export function yearInWords(year: number): string {
  return `năm ${nameInWords(year)}`;
}

/** A time of day. @example timeInWords(10, 30) // => 'mười giờ ba mươi phút' */
export function timeInWords(hour: number, minute: number): string {
  return `${inWords(hour)} giờ${minute === 0 ? '' : ` ${inWords(minute)} phút`}`;
}
