import { timeUnits, type TimeUnit } from '../../schemas/kinds/time-units.ts';
import { addMonths, type IsoDate } from '../../text/date.ts';
import { addDays, type WorkingCalendar } from '../publication/working-days.ts';

/** When a dossier is handed in, and how long the record gives those who work on it. */
export interface Filing {
  day: IsoDate;
  /** Whether it came after the hour from which the record counts it as the next day's. */
  late: boolean;
  /** As a page prints it. @example '3 ngày làm việc' */
  limit: string;
}

export interface ReturnDay {
  /** The first day of the office: that of the filing, or the next that is worked. */
  received: IsoDate;
  /** The last day on which the result is due. */
  due: IsoDate;
  /** The year of which the portal knows no days off yet, so that the day may be a later one; `null` where all are known. */
  unknownYear: number | null;
}

/**
 * The last day on which a result is due. The day of receipt is not counted (Article 147 of the Civil Code 2015); months
 * and years end on the day of the same number, or on the last day of the month (Article 148, 3 and 4); a limit that ends
 * on a day of rest ends on the next working day (Article 148, 5).
 *
 * @returns `null` where no day can be told: the law sets no limit, or counts hours
 */
export function returnDay({ day, late, limit }: Filing, calendar: WorkingCalendar): ReturnDay | null {
  const opened = calendar.onOrAfter(day);
  const received = late && opened === day ? calendar.add(day, 1) : opened;
  const last = lastDay(received, limit, calendar);
  if (last === null) return null;
  const due = calendar.onOrAfter(last);
  const year = Number(due.slice(0, 4));
  return { received, due, unknownYear: calendar.years && year <= calendar.years.last ? null : year };
}

function lastDay(received: IsoDate, limit: string, calendar: WorkingCalendar): IsoDate | null {
  if (limit === 'Trong ngày') return received;
  const [amount, unit] = amountOf(limit);
  if (unit === 'ngày làm việc') return calendar.add(received, amount);
  if (unit === 'ngày') return addDays(received, amount);
  if (unit === 'tháng') return addMonths(received, amount);
  return unit === 'năm' ? addMonths(received, 12 * amount) : null;
}

/** @example amountOf('1.200 ngày') // => [1200, 'ngày'] */
function amountOf(limit: string): [number, TimeUnit | undefined] {
  const [, digits = '', words = ''] = /^([\d.]+) (.+)$/.exec(limit) ?? [];
  return [Number(digits.replaceAll('.', '')), timeUnits.find((unit) => unit === words)];
}

/**
 * The hour from which the record counts a dossier as the next day's, where it says one.
 *
 * @example lateHour('Nhận hồ sơ sau 15 giờ thì trả vào ngày làm việc tiếp theo.') // => '15 giờ'
 */
export function lateHour(words: string): string | null {
  const [, hour] =
    /sau (\d{1,2} ?(?:giờ|h)(?: ?\d{2}(?!\d)(?: ?phút)?)?)[^.;]{0,80}ngày (?:làm việc )?(?:tiếp theo|hôm sau|kế tiếp|liền kề)/iu.exec(
      words,
    ) ?? [];
  return hour ?? null;
}
