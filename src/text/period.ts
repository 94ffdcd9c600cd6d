import { compareDays, type IsoDate } from './date.ts';

/** A stretch of the calendar that figures are reported for. */
export interface Period {
  /** The one way it is printed, and how tables keep it. */
  name: string;
  /** Its part of an address. */
  slug: string;
  from: IsoDate;
  to: IsoDate;
  months: number;
  year: number;
}

const roman = ['I', 'II', 'III', 'IV'];

/**
 * Reads a period in the forms that offices write. Counts of months start in January unless the text says `cuối năm`.
 *
 * @example parsePeriod('Quý 3 năm 2026')?.name // => 'Quý III/2026'
 * @example parsePeriod('6 tháng đầu năm 2014')?.to // => '2014-06-30'
 * @returns `null` for anything else
 */
export function parsePeriod(text: string): Period | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const match = /^(?:(tháng|quý) (\d{1,2}|iv|i{1,3})|(\d{1,2}) tháng(?: (đầu|cuối))?|(năm))? ?(?:[/,-]|năm|của năm)? ?(\d{4})$/u.exec(
    plain,
  );
  if (!match) return null;
  const [, unit, number, count, end, , digits] = match;
  const year = Number(digits);
  if (unit) {
    const index = roman.indexOf((number ?? '').toUpperCase()) + 1 || Number(number);
    return unit === 'quý' ? quarter(year, index) : month(year, index);
  }
  return count ? months(year, Number(count), end === 'cuối') : months(year, 12, false);
}

function month(year: number, number: number): Period | null {
  return number >= 1 && number <= 12 ? stretch(year, [number, 1], `Tháng ${number}/${year}`, `thang-${number}-${year}`) : null;
}

function quarter(year: number, number: number): Period | null {
  return number >= 1 && number <= 4
    ? stretch(year, [number * 3 - 2, 3], `Quý ${roman[number - 1]}/${year}`, `quy-${number}-${year}`)
    : null;
}

function months(year: number, count: number, atEnd: boolean): Period | null {
  if (count < 2 || count > 12) return null;
  if (count === 12) return stretch(year, [1, 12], `Năm ${year}`, `nam-${year}`);
  const name = atEnd ? `${count} tháng cuối năm ${year}` : `${count} tháng ${year}`;
  return stretch(year, [atEnd ? 13 - count : 1, count], name, `${count}-thang-${atEnd ? 'cuoi-' : ''}${year}`);
}

/** @param months the number of the first month, and how many there are */
function stretch(year: number, [first, count]: readonly [number, number], name: string, slug: string): Period {
  const day = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return { name, slug, from: day(first - 1, 1), to: day(first - 1 + count, 0), months: count, year };
}

/** Figures of many rows are of the same few periods. */
const known = new Map<string, Period>();

/** The period of a name that tables keep. Throws for a name that no table can hold. */
export function periodOf(name: string): Period {
  const period = known.get(name) ?? parsePeriod(name);
  if (!period) throw new Error(`Not a period: ${name}`);
  known.set(name, period);
  return period;
}

/** Newest first; of periods that end together, the longest first. */
export function byNewest(a: Period, b: Period): number {
  return compareDays(b.to, a.to) || b.months - a.months;
}
