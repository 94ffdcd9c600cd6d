import { parseDate, parseMoment, type IsoDate } from '../../text/date.ts';
import { notADate } from '../rules/not-a-date.ts';
import { problem, type Kind } from '../kind.ts';

/** A day: `dd/mm/yyyy` or ISO. */
export const date: Kind<IsoDate> = {
  name: 'ngày, dd/mm/yyyy hoặc yyyy-mm-dd',
  empty: null,
  read: (text) => {
    const value = parseDate(text);
    return value ? { value } : problem(notADate, { message: `«${text}» không phải ngày có thật, viết đúng.`, found: text, expected: 'dd/mm/yyyy' });
  },
};

/** A month: `mm/yyyy` or ISO `yyyy-mm`; kept as `yyyy-mm`. */
export const month: Kind<string> = {
  name: 'tháng, mm/yyyy hoặc yyyy-mm',
  empty: null,
  read: (text) => {
    const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
    const vietnamese = /^(\d{1,2})[/.](\d{4})$/.exec(text);
    const year = iso?.[1] ?? vietnamese?.[2];
    const number = (iso?.[2] ?? vietnamese?.[1])?.padStart(2, '0');
    if (year && number && Number(number) >= 1 && Number(number) <= 12) return { value: `${year}-${number}` };
    return problem(notADate, { message: `«${text}» không phải tháng viết đúng.`, found: text, expected: 'mm/yyyy', hint: 'Viết mm/yyyy, ví dụ 06/2026.' });
  },
};

/** A moment in Vietnamese time. */
export const moment: Kind<Date> = {
  name: 'ngày giờ (GMT+7), dd/mm/yyyy hh:mm hoặc yyyy-mm-dd hh:mm',
  empty: null,
  read: (text) => {
    const value = parseMoment(text);
    return value ? { value } : problem(notADate, { message: `«${text}» không phải ngày giờ có thật, viết đúng.`, found: text, expected: 'yyyy-mm-dd hh:mm', hint: 'Viết như 2026-10-14 09:30 hoặc 14/10/2026 09:30 (giờ Việt Nam).' });
  },
};
