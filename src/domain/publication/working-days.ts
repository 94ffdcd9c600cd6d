import type { DayOffRow } from '../../schemas/days-off.ts';
import type { IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';

/** Which days are worked, as far as the table of days off knows. */
export interface WorkingCalendar {
  isWorkingDay: (day: IsoDate) => boolean;
  /** Working days after the first day up to and with the last; negative when the last comes first. */
  between: (first: IsoDate, last: IsoDate) => number;
  /** The n-th working day after a day; the day itself for 0. */
  add: (day: IsoDate, count: number) => IsoDate;
  /** The day itself when it is worked, or else the next that is. */
  onOrAfter: (day: IsoDate) => IsoDate;
  /** The years that the table tells of; `null` when it is empty. Beyond them weekends alone are counted. */
  years: { first: number; last: number } | null;
}

const millisecondsADay = 86_400_000;
const serialOf = (day: IsoDate) => Date.parse(day) / millisecondsADay;
const dayOf = (serial: number): IsoDate => new Date(serial * millisecondsADay).toISOString().slice(0, 10);

/** Monday is 0; 1 January 1970 was a Thursday. */
const weekdayOf = (serial: number) => (((serial + 3) % 7) + 7) % 7;

/** Days from Monday to Friday up to and with a day, counted from a Monday long ago. */
const weekdaysThrough = (serial: number) => Math.floor((serial + 3) / 7) * 5 + Math.min(weekdayOf(serial) + 1, 5);

/** What a line of the table changes in the count: a holiday on a weekend and a make-up day on a weekday change nothing. */
export function effectOf({ day, kind }: Pick<DayOffRow, 'day' | 'kind'>): -1 | 0 | 1 {
  const weekend = weekdayOf(serialOf(day)) >= 5;
  if (kind === 'Nghỉ') return weekend ? 0 : -1;
  return weekend ? 1 : 0;
}

/**
 * Working days are Monday to Friday (Decision 188/1999/QĐ-TTg), without the days off and with the make-up days of the
 * table. Nothing goes through a span day by day, so that decades cost as much as weeks.
 */
export const calendarOf = once((rows: readonly DayOffRow[]): WorkingCalendar => {
  const effects = new Map(rows.map((row) => [serialOf(row.day), effectOf(row)]));
  const exceptions = [...effects].filter(([, effect]) => effect !== 0).sort(([a], [b]) => a - b);
  const through = (serial: number) => {
    let count = weekdaysThrough(serial);
    for (const [day, effect] of exceptions) {
      if (day > serial) break;
      count += effect;
    }
    return count;
  };
  const isWorkingDay = (day: IsoDate) => through(serialOf(day)) > through(serialOf(day) - 1);
  const add = (day: IsoDate, count: number) => {
    if (count <= 0) return day;
    const wanted = through(serialOf(day)) + count;
    let low = serialOf(day) + 1;
    let high = low + (Math.ceil((count + exceptions.length) / 5) + 1) * 7;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (through(middle) >= wanted) high = middle;
      else low = middle + 1;
    }
    return dayOf(low);
  };
  const years = rows.map(({ day }) => Number(day.slice(0, 4)));
  return {
    isWorkingDay,
    between: (first, last) => through(serialOf(last)) - through(serialOf(first)),
    add,
    onOrAfter: (day) => (isWorkingDay(day) ? day : add(day, 1)),
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
  };
});

/** The day that comes so many days later. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return dayOf(serialOf(day) + count);
}
