import type { NewsArticle, NewsTime } from '../../portal/portal.ts';
import { dayInVietNam, formatDate, formatMoment } from '../../text/date.ts';

/** When an article was published, as far as that is known: '04/10/2019', 'Năm 2022', 'Không rõ ngày'. */
export function shortTime(time: NewsTime): string {
  if ('moment' in time) return formatDate(dayInVietNam(time.moment));
  return time.year === null ? 'Không rõ ngày' : `Năm ${time.year}`;
}

/** The same for the article itself, with weekday and hour; of an unclear one also when the portal took it in. */
export function wholeTime(time: NewsTime): string {
  // Of a day alone the moment is midnight, at which nobody publishes.
  if ('moment' in time) return formatMoment(time.moment).replace(/, 00:00$/, '');
  const year = time.year === null ? '' : `Năm ${time.year}. `;
  return `${year}${sayUnclear(time)}. Đưa lên cổng ngày ${formatDate(time.taken)}`;
}

/** What the source says instead of a day; `null` where the day is known. */
export function sayUnclear(time: NewsTime): string | null {
  if ('moment' in time) return null;
  if (time.year !== null) return `Nguồn chỉ ghi «${time.words}»`;
  return `Nguồn ghi «${time.words}», không ghi ${/\d{4}/.test(time.words) ? 'ngày đăng' : 'năm'}`;
}

/** The year and month of an article as far as they are known. */
export function calendarOf(time: NewsTime): { year: number | null; month: number | null } {
  if (!('moment' in time)) return { year: time.year, month: null };
  const [year, month] = dayInVietNam(time.moment).split('-').map(Number);
  return { year: year ?? null, month: month ?? null };
}

/**
 * When an article last changed, for feeds: a correction is dated by its day alone, and counts by the end of it, so that
 * one on the day of publication is a change too.
 */
export function lastChange({ time, corrections }: Pick<NewsArticle, 'time' | 'corrections'>): Date {
  const published = 'moment' in time ? time.moment : new Date(`${time.taken}T00:00:00+07:00`);
  const corrected = corrections.map(({ day }) => Date.parse(`${day}T23:59:59+07:00`));
  return new Date(Math.max(published.getTime(), ...corrected));
}
