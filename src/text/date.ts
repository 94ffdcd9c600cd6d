/** A day of the calendar, as `yyyy-mm-dd`. */
export type IsoDate = string;

/**
 * Reads a day written `dd/mm/yyyy` (also with `-` or `.`, the same twice) or ISO `yyyy-mm-dd`.
 * Days that do not exist, such as 31/02/2020, are `null`.
 *
 * @example parseDate('04/10/2019') // => '2019-10-04'
 */
export function parseDate(text: string): IsoDate | null {
  const vietnamese = /^(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/.exec(text)?.groups;
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text)?.groups;
  const { year, month, day } = vietnamese ?? iso ?? {};
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The year too: JavaScript takes the years 0–99 for 1900–1999.
  const exists = date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : null;
}

const vietnameseDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day of a moment in Viet Nam. */
export function dayInVietNam(moment: Date): IsoDate {
  return vietnameseDay.format(moment);
}

/** Puts days in order, the earliest first: their signs alone decide, in no language. */
export function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many calendar days lie between two days; less than nought when the second comes first. @example daysBetween('2026-10-16', '2026-11-06') // => 21 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How many whole months lie between two days, as one counts ages. @example monthsBetween('2024-10-16', '2026-11-15') // => 24 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = to.split('-').map(Number);
  return Math.max(0, (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0));
}

/** The day so many months later; where that month is too short, its last day. @example addMonths('2026-08-31', 6) // => '2027-02-28' */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Prints a day. @example formatDate('2019-10-04') // => '04/10/2019' */
export function formatDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** By the number that JavaScript gives them. */
export const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Prints a day with its weekday, within a sentence. @example formatWeekday('2019-10-04') // => 'thứ Sáu, 04/10/2019' */
export function formatWeekday(date: IsoDate): string {
  return `${weekdays[new Date(date).getUTCDay()]}, ${formatDate(date)}`;
}

const momentParts = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** Prints a moment with its weekday. @example // => 'Thứ Sáu, 04/10/2019, 10:29' */
export function formatMoment(moment: Date): string {
  const part = Object.fromEntries(momentParts.formatToParts(moment).map(({ type, value }) => [type, value]));
  const weekday = String(part.weekday);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${part.day}/${part.month}/${part.year}, ${part.hour}:${part.minute}`;
}
