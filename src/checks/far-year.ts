import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { parsePeriod } from '../text/period.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'nam-con-xa',
  severity: 'error',
  title: 'Năm, kỳ hoặc ngày còn xa ở tương lai',
  cause:
    'Bộ chỉ số và lịch hẹn nói tới năm sau, ngày hẹn và ngày hiệu lực tới năm sau nữa, không xa hơn. Thường do đảo hai chữ số của năm.',
  wrong: `Hạn công bố: 10/01/2062`,
  right: `Hạn công bố: 10/01/2026`,
  mend: 'Sửa lại năm.',
};

export const farYear: Check = {
  rule,
  find: ({ tables }, today) => {
    const thisYear = Number(today.slice(0, 4));
    const check = (year: number | undefined, found: string, place: () => Place, last = thisYear + 1): Issue[] =>
      year === undefined || year <= last
        ? []
        : [issueOf(rule, place(), { message: `«${found}» còn xa ở tương lai.`, found, expected: `không quá năm ${last}` })];
    // The last figures of next year fall due in the year after it, and a merger is decided that long before.
    const plan = (day: IsoDate | null, place: () => Place) =>
      day === null ? [] : check(Number(day.slice(0, 4)), formatDate(day), place, thisYear + 2);
    const { criteria, thresholds, calendar, units } = tables;
    return [
      ...[...criteria.rows, ...thresholds.rows].flatMap((row) => check(row.year, String(row.year), () => row.placeOf('year'))),
      ...calendar.rows.flatMap((row) => check(parsePeriod(row.period)?.year, row.period, () => row.placeOf('period'))),
      ...calendar.rows.flatMap((row) => plan(row.due, () => row.placeOf('due'))),
      ...units.rows.flatMap((row) => [
        ...plan(row.validFrom, () => row.placeOf('validFrom')),
        ...plan(row.validTo, () => row.placeOf('validTo')),
      ]),
    ];
  },
};
