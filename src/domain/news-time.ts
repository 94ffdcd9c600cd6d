import type { NewsArticle, NewsTime } from '../portal/portal.ts';
import { dayInVietNam, formatDate, formatMoment } from '../text/date.ts';

/** When an article was published, for a line of a list. @example // => '04/10/2019' or 'Nguồn ghi «Sáng 24/8», không ghi năm' */
export function shortTime(time: NewsTime): string {
  return 'moment' in time ? formatDate(dayInVietNam(time.moment)) : sayUnclear(time.words, time.year);
}

/** The same for the article itself, with weekday and hour; of an unclear one also when the portal took it in. */
export function wholeTime(time: NewsTime): string {
  if ('moment' in time) return formatMoment(time.moment);
  return `${sayUnclear(time.words, time.year)}. Đưa lên cổng ngày ${formatDate(time.taken)}`;
}

function sayUnclear(words: string, year: number | null): string {
  if (year !== null) return `Năm ${year}; nguồn chỉ ghi «${words}»`;
  return `Nguồn ghi «${words}», không ghi ${/\d{4}/.test(words) ? 'ngày đăng' : 'năm'}`;
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
