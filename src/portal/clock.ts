import { dayInVietNam, parseDate, type IsoDate } from '../text/date.ts';

/** The variable that says for which day a portal is checked and built; `--at` sets it. */
export const clockVariable = 'CONGKHAI_AT';

/**
 * The day for which a portal is checked and built: `CONGKHAI_AT`, or else today in Viet Nam. Nothing else that is
 * published or checked asks the machine what day it is, so that one build knows one day, and the next can repeat it.
 *
 * @throws when `CONGKHAI_AT` is no day
 */
export function today(): IsoDate {
  const fixed = process.env[clockVariable];
  if (!fixed) return dayInVietNam(new Date());
  const day = readDay(fixed);
  if (day === null) throw new Error(`${clockVariable} phải là một ngày có thật, viết như 2026-11-24; đang là «${fixed}».`);
  return day;
}

/** Stops the clock: this process and those that it starts from now on live on that day. */
export function fixToday(day: IsoDate): void {
  process.env[clockVariable] = day;
}

/** A day written `yyyy-mm-dd` and in no other way, or `null`. */
export function readDay(text: string): IsoDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null;
}
