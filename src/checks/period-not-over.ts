import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { periodOf } from '../text/period.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'ky-chua-ket-thuc',
  severity: 'error',
  title: 'Số liệu của kỳ chưa kết thúc',
  cause: 'Báo cáo ký trước ngày cuối kỳ thì chưa có đủ số của kỳ đó, nên không so được với các kỳ khác.',
  wrong: `6 tháng 2014, số liệu đến 02/06/2014`,
  right: `5 tháng 2014, số liệu đến 31/05/2014`,
  mend: 'Ghi đúng kỳ mà số liệu bao gồm. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

/** What is wrong with a day on which figures of a period were already closed or published. */
function early(day: IsoDate | null, column: string, period: string, end: IsoDate, place: (column: string) => Place): Issue[] {
  if (day === null || day >= end) return [];
  const verb = column === 'published' ? 'công bố' : 'chốt số liệu';
  const message = `Kỳ «${period}» kết thúc ngày ${formatDate(end)}, nhưng ${verb} ngày ${formatDate(day)}.`;
  return [issueOf(rule, place(column), { message, found: formatDate(day) })];
}

export const periodNotOver: Check = {
  rule,
  find: ({ tables }) => [
    ...tables.oneStop.rows.filter((row) => !stated(row)).flatMap((row) => {
      const { to } = periodOf(row.period);
      const closed = early(row.asOf, 'asOf', row.period, to, row.placeOf);
      return closed.length > 0 ? closed : early(row.published, 'published', row.period, to, row.placeOf);
    }),
    ...tables.surveys.rows.filter((row) => !stated(row)).flatMap((row) => early(row.published, 'published', row.survey, row.to, row.placeOf)),
    // A ranking may close its year early, when it says on which day.
    ...tables.classifications.rows
      .filter((row) => !stated(row) && row.asOf === null)
      .flatMap((row) => early(row.published, 'published', `Năm ${row.year}`, `${row.year}-12-31`, row.placeOf)),
  ],
};
