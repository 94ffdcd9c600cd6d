import { formatDate, parseDate } from '../../text/date.ts';

const untilDay = /đến hết (?:ngày )?(\d{1,2}\/\d{1,2}\/\d{4})/giu;
const part = /\d ?%|giảm/iu;

/**
 * The last of the days until which words about a sum hold; `null` where they name none.
 *
 * @example lastDayOf('áp dụng đến hết ngày 31/12/2026 theo Thông tư số 64/2025/TT-BTC') // => '31/12/2026'
 */
export function lastDayOf(words: string): string | null {
  const days = [...words.matchAll(untilDay)].flatMap(([, day = '']) => parseDate(day) ?? []);
  const last = days.toSorted().at(-1);
  return last === undefined ? null : formatDate(last);
}

/**
 * Until when only a part of a sum is paid, as its words have it; `null` where they do not say so. The part is the record's
 * to count.
 *
 * @example lowerUntil('đến hết ngày 31/12/2026 bằng 50% mức thu nêu trên') // => '31/12/2026'
 */
export function lowerUntil(words: string): string | null {
  return part.test(words) ? lastDayOf(words) : null;
}
