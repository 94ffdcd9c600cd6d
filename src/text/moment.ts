import { formatDate, parseDate, type IsoDate, weekdays } from './date.ts';
import { fold } from './fold.ts';

/** A moment, or what keeps a text from being one. */
export type MomentReading =
  | { moment: Date }
  /** The day is no such weekday: the day, and what weekday it is. */
  | { wrong: 'weekday'; day: IsoDate; weekday: string }
  /** A day without its year or month, a time of another zone, anything else. */
  | { wrong: 'incomplete' | 'zone' | 'unknown' };

const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ...weekdays.map((name, number) => [fold(name), number] as const),
  ...[2, 3, 4, 5, 6, 7].map((number) => [`thu ${number}`, number - 1] as const),
]);

const unknown: MomentReading = { wrong: 'unknown' };
/** The longest timestamp of an office has some 50 letters. */
const longest = 100;
const withOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a moment in Vietnamese time (GMT+7, no summer time) as offices print it: `Thứ Sáu, 04/10/2019, 10:29 [GMT+7]`,
 * `(10:39 | 02/12/2020)`, `Đăng ngày: 12/06/2014 14:58:52`, ISO with or without an offset, or a day alone (midnight).
 * A weekday has to be that of the day.
 */
export function readMoment(text: string): MomentReading {
  if (text.length > longest) return unknown;
  if (withOffset.test(text)) return readIso(text);
  const { plain, zone } = withoutZone(fold(text));
  if (zone !== null && zone !== 7) return { wrong: 'zone' };
  const all = plain
    .replace(/(\d)t(\d)/, '$1 $2')
    .replace(/[()[\]|,]|:(?=\s|$)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const { weekday, words } = withoutWeekday(all[0] === 'dang' && all[1] === 'ngay' ? all.slice(2) : all);
  const day = words.map(parseDate).find((date) => date !== null) ?? null;
  if (day === null) return words.some((word) => /^\d{1,2}[/.-]\d{1,4}$/.test(word)) ? { wrong: 'incomplete' } : unknown;
  const clock = words.length === 2 ? readClock(words.find((word) => parseDate(word) === null) ?? '') : 0;
  if (words.length > 2 || clock === null || weekday === null) return unknown;
  const right = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday !== undefined && weekday !== right) return { wrong: 'weekday', day, weekday: weekdays[right] ?? '' };
  return { moment: new Date(Date.parse(`${day}T00:00:00+07:00`) + clock * 1000) };
}

function readIso(text: string): MomentReading {
  const moment = new Date(text.replace(' ', 'T'));
  // `Date` turns 31 February into 2 March.
  return Number.isNaN(moment.getTime()) || parseDate(text.slice(0, 10)) === null ? unknown : { moment };
}

/** @returns the text without the name of its zone, and the hours of that zone from Greenwich; `null` without one */
function withoutZone(folded: string): { plain: string; zone: number | null } {
  const named = /\b(?:gmt|utc) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(folded);
  if (!named) return { plain: folded, zone: null };
  const [whole, sign, hours, minutes = '0'] = named;
  return { plain: folded.replace(whole, ' '), zone: (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) };
}

/** @returns the words without the weekday, and its number; `null` for a weekday that does not exist */
function withoutWeekday(words: readonly string[]): { weekday: number | null | undefined; words: readonly string[] } {
  const at = words.findIndex((word) => word === 'thu' || word === 'chu');
  if (at < 0) return { weekday: undefined, words };
  return { weekday: weekdayNumbers.get(words.slice(at, at + 2).join(' ')) ?? null, words: words.toSpliced(at, 2) };
}

/** @returns seconds since midnight, or `null` for an hour that does not exist */
function readClock(word: string): number | null {
  const match = /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?$/.exec(word);
  if (!match) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hour > 23 || minute > 59 || second > 59 ? null : (hour * 60 + minute) * 60 + second;
}

/** What is wrong with a moment, in a sentence for editors, and what to do. */
export function sayWrongMoment(text: string, reading: Exclude<MomentReading, { moment: Date }>): { message: string; hint: string } {
  const write = 'Viết như 2026-10-14 09:30 hoặc 14/10/2026 09:30 (giờ Việt Nam).';
  switch (reading.wrong) {
    case 'weekday': {
      const [day, weekday] = [formatDate(reading.day), reading.weekday];
      return { message: `«${text}»: ${day} là ${weekday}.`, hint: `Sửa ngày, hoặc sửa thứ thành «${weekday}»; bỏ thứ đi cũng được.` };
    }
    case 'incomplete':
      return {
        message: `«${text}» thiếu năm hoặc thiếu ngày.`,
        hint: `${write} Nguồn không ghi đủ thì đừng đoán: bỏ mục này, chép lời của nguồn vào «thoi-gian-khong-ro», ghi ngày đưa lên cổng ở «dua-len-cong».`,
      };
    case 'zone':
      return { message: `«${text}» không phải giờ Việt Nam (GMT+7).`, hint: `Đổi sang giờ Việt Nam. ${write}` };
    default:
      return { message: `«${text}» không phải ngày giờ có thật, viết đúng.`, hint: write };
  }
}
