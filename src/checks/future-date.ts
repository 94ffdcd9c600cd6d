import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, dayInVietNam, type IsoDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-tuong-lai',
  severity: 'error',
  title: 'Ngày ở tương lai cho việc đã qua',
  cause: 'Một việc đã xảy ra không thể mang ngày sau hôm nay. Thường do gõ nhầm năm, hoặc đảo ngày và tháng.',
  wrong: `12/10/2062`,
  right: `12/10/2026`,
  mend: 'Sửa lại ngày.',
};

export const futureDate: Check = {
  rule,
  find: ({ tables, prose }, today) => {
    const check = (date: IsoDate | null, what: string, place: () => Place): Issue[] =>
      date === null || date <= today
        ? []
        : [issueOf(rule, place(), { message: `${what} ${formatDate(date)} ở sau hôm nay (${formatDate(today)}).`, found: formatDate(date) })];
    return [
      ...prose.news.flatMap(({ front, placeOf }) => (front ? check(dayInVietNam(front['thoi-gian']), 'Ngày đăng', () => placeOf(['thoi-gian'])) : [])),
      ...tables.procedures.rows.flatMap((row) => check(row.reviewed, 'Ngày rà soát', () => row.placeOf('reviewed'))),
      ...tables.acts.rows.flatMap((row) => check(row.issued, 'Ngày ban hành', () => row.placeOf('issued'))),
      ...tables.classifications.rows.flatMap((row) => check(row.published, 'Ngày công bố', () => row.placeOf('published'))),
      ...[...tables.bandTotals.rows, ...tables.oneStop.rows, ...tables.surveys.rows, ...tables.calendar.rows].flatMap((row) => check(row.published, 'Ngày công bố', () => row.placeOf('published'))),
      ...tables.corrections.rows.flatMap((row) => check(row.corrected, 'Ngày đính chính', () => row.placeOf('corrected'))),
    ];
  },
};
