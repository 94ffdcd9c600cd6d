import { closedEarly, periodMismatch } from '../domain/balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
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

export const periodNotOver: Check = {
  rule,
  find: ({ tables }) => {
    // A ranking may close its year early, when it says on which day.
    const rankings = tables.classifications.rows.filter(({ asOf }) => asOf === null);
    const found = [
      ...tables.oneStop.rows.map((row) => ({ row, mismatch: periodMismatch(row) })),
      ...tables.surveys.rows.map((row) => ({ row, mismatch: closedEarly(row.published, 'published', row.survey, row.to) })),
      ...rankings.map((row) => ({ row, mismatch: closedEarly(row.published, 'published', `Năm ${row.year}`, `${row.year}-12-31`) })),
    ];
    return found.flatMap(({ row, mismatch }) => (mismatch && !stated(row) ? [issueOf(rule, row.placeOf(mismatch.column), mismatch)] : []));
  },
};
