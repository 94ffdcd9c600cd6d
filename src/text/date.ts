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

/**
 * Reads a moment in Vietnamese time (GMT+7, no summer time), in the forms offices publish:
 * `04/10/2019, 10:29 [GMT+7]`, `10:39 | 02/12/2020`, `Đăng ngày: 12/06/2014 14:58:52`, ISO with or without
 * a zone, or a day alone (midnight). A weekday in front is allowed and not trusted.
 *
 * @returns the moment, or `null` when day or hour do not exist
 */
export function parseMoment(text: string): Date | null {
  const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
  if (withZone.test(text)) {
    const moment = new Date(text.replace(' ', 'T'));
    // `Date` turns 31 February into 2 March.
    return Number.isNaN(moment.getTime()) || parseDate(text.slice(0, 10)) === null ? null : moment;
  }
  const core = text
    .replace(/^đăng ngày\s*:?\s*/iu, '')
    .replace(/^(thứ\s+\S+|chủ nhật)\s*,?\s*/iu, '')
    .replace(/GMT\s*\+\s*0?7(:00)?/i, ' ')
    .replace(/[()[\]|,]/g, ' ')
    .replace('T', ' ')
    .trim();
  const parts = core.split(/\s+/);
  const day = parts.map(parseDate).find((date) => date !== null);
  const clock = parts.map((part) => /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(part)).find((match) => match !== null);
  if (!day || parts.length > 2 || (parts.length === 2 && !clock)) return null;
  const [hour, minute, second] = [Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + ((hour * 60 + minute) * 60 + second) * 1000);
}

/** The day of a moment in Viet Nam. */
export function dayInVietNam(moment: Date): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}

/** Puts days in order, the earliest first: their signs alone decide, in no language. */
export function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** From one day to another, in calendar days. @example daysBetween('2026-11-01', '2026-11-24') // => 23 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Prints a day. @example formatDate('2019-10-04') // => '04/10/2019' */
export function formatDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
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
