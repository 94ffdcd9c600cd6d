import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, dayInVietNam, type IsoDate } from '../text/date.ts';
import { parsePeriod } from '../text/period.ts';
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
        : [
            issueOf(rule, place(), {
              message: `${what} ${formatDate(date)} ở sau hôm nay (${formatDate(today)}).`,
              found: formatDate(date),
              expected: `không sau ${formatDate(today)}`,
            }),
          ];
    const begun = (from: IsoDate | undefined, found: string, place: () => Place): Issue[] =>
      from === undefined || from <= today
        ? []
        : [
            issueOf(rule, place(), {
              message: `«${found}» chưa bắt đầu (hôm nay là ${formatDate(today)}), nên chưa thể có số liệu.`,
              found,
              expected: `kỳ bắt đầu không sau ${formatDate(today)}`,
              hint: 'Sửa lại năm hoặc kỳ.',
            }),
          ];
    return [
      ...prose.news.flatMap(({ front, placeOf }) =>
        front ? check(dayInVietNam(front['thoi-gian']), 'Ngày đăng', () => placeOf(['thoi-gian'])) : [],
      ),
      ...[...tables.scores.rows, ...tables.classifications.rows, ...tables.bandTotals.rows].flatMap((row) =>
        begun(`${row.year}-01-01`, String(row.year), () => row.placeOf('year')),
      ),
      ...[...tables.oneStop.rows, ...tables.corrections.rows].flatMap((row) =>
        begun(parsePeriod(row.period)?.from, row.period, () => row.placeOf('period')),
      ),
      ...tables.procedures.rows.flatMap((row) => check(row.reviewed, 'Ngày rà soát', () => row.placeOf('reviewed'))),
      ...tables.procedures.rows.flatMap((row) =>
        check(row.sourceMonth === null ? null : `${row.sourceMonth}-01`, 'Tháng dữ liệu gốc bắt đầu ngày', () =>
          row.placeOf('sourceMonth'),
        ),
      ),
      ...tables.acts.rows.flatMap((row) => check(row.issued, 'Ngày ban hành', () => row.placeOf('issued'))),
      ...tables.classifications.rows.flatMap((row) => check(row.published, 'Ngày công bố', () => row.placeOf('published'))),
      ...[...tables.bandTotals.rows, ...tables.oneStop.rows, ...tables.surveys.rows, ...tables.calendar.rows].flatMap((row) =>
        check(row.published, 'Ngày công bố', () => row.placeOf('published')),
      ),
      ...[...tables.classifications.rows, ...tables.oneStop.rows].flatMap((row) =>
        check(row.asOf, 'Ngày chốt số liệu', () => row.placeOf('asOf')),
      ),
      ...tables.surveys.rows.flatMap((row) => [
        ...check(row.from, 'Ngày bắt đầu hỏi', () => row.placeOf('from')),
        ...check(row.to, 'Ngày hỏi xong', () => row.placeOf('to')),
      ]),
      ...tables.corrections.rows.flatMap((row) => check(row.corrected, 'Ngày đính chính', () => row.placeOf('corrected'))),
    ];
  },
};
