import { formatDate, parseDate, type IsoDate } from '../../text/date.ts';
import { readMoment, sayWrongMoment } from '../../text/moment.ts';
import { dateOutOfRange } from '../rules/date-out-of-range.ts';
import { notADate } from '../rules/not-a-date.ts';
import { problem, type Kind } from '../kind.ts';
import { firstFoundingYear, firstYear } from './first-year.ts';

/** A day: `dd/mm/yyyy` or ISO. */
export const date: Kind<IsoDate> = dayFrom(firstYear);

/** The day on which a unit came to be. */
export const foundingDate: Kind<IsoDate> = dayFrom(firstFoundingYear);

/** A month: `mm/yyyy` or ISO `yyyy-mm`; kept as `yyyy-mm`. */
export const month: Kind<string> = {
  begins: (value) => `${value}-01`,
  name: `tháng, mm/yyyy hoặc yyyy-mm, từ năm ${firstYear}`,
  pattern: '^(\\d{4}-\\d{1,2}|\\d{1,2}[/.]\\d{4})$',
  empty: null,
  read: (text) => {
    const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
    const vietnamese = /^(\d{1,2})[/.](\d{4})$/.exec(text);
    const year = iso?.[1] ?? vietnamese?.[2];
    const number = (iso?.[2] ?? vietnamese?.[1])?.padStart(2, '0');
    if (year && number && Number(number) >= 1 && Number(number) <= 12)
      return Number(year) < firstYear ? tooEarly(text, firstYear) : { value: `${year}-${number}` };
    return problem(notADate, {
      message: `«${text}» không phải tháng viết đúng.`,
      found: text,
      expected: 'mm/yyyy',
      hint: 'Viết mm/yyyy, ví dụ 06/2026.',
    });
  },
};

/** A moment in Vietnamese time. */
export const moment: Kind<Date> = {
  name: `ngày giờ (GMT+7), dd/mm/yyyy hh:mm hoặc yyyy-mm-dd hh:mm, từ năm ${firstYear}`,
  pattern: '\\d{4}',
  empty: null,
  read: (text) => {
    const reading = readMoment(text);
    if ('moment' in reading)
      return reading.moment.getTime() < Date.parse(`${firstYear}-01-01T00:00:00+07:00`)
        ? tooEarly(text, firstYear)
        : { value: reading.moment };
    return problem(notADate, { ...sayWrongMoment(text, reading), found: text, expected: 'yyyy-mm-dd hh:mm' });
  },
};

function dayFrom(year: number): Kind<IsoDate> {
  return {
    begins: (value) => value,
    spelling: formatDate,
    name: `ngày, dd/mm/yyyy hoặc yyyy-mm-dd, từ năm ${year}`,
    pattern: '^(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})$',
    empty: null,
    read: (text) => {
      const value = parseDate(text);
      if (value) return value < `${year}` ? tooEarly(text, year) : { value };
      return problem(notADate, { message: `«${text}» không phải ngày có thật, viết đúng.`, found: text, expected: 'dd/mm/yyyy' });
    },
  };
}

function tooEarly(text: string, year: number) {
  return problem(dateOutOfRange, { message: `«${text}» ở trước năm ${year}.`, found: text, expected: `từ năm ${year}` });
}
