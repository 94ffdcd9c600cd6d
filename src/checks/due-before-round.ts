import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'han-truoc-dot-kiem-tra',
  severity: 'error',
  title: 'Hạn khắc phục ở trước đợt kiểm tra',
  cause: 'Hạn được đặt ra khi hoặc sau khi kiểm tra, nên không thể ở trước ngày đầu của đợt. Thường do gõ nhầm năm.',
  wrong: `đợt từ 05/10/2026; Hạn: 31/12/2025`,
  right: `đợt từ 05/10/2026; Hạn: 31/12/2026`,
  mend: 'Xem lại hạn của kiến nghị, hoặc ngày của đợt trong dot.csv.',
};

export const dueBeforeRound: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations, inspectionRounds } }) => {
    const begun = new Map(inspectionRounds.rows.map(({ id, from }) => [id, from]));
    return recommendations.rows.flatMap((row) => {
      const first = begun.get(row.round);
      if (row.due === null || first === undefined || row.due >= first) return [];
      const message = `Kiến nghị «${row.id}» có hạn ${formatDate(row.due)}, trước ngày đầu của đợt ${formatDate(first)}.`;
      return [
        issueOf(rule, recommendations.placeOf(row, 'due'), { message, found: formatDate(row.due), expected: `từ ${formatDate(first)}` }),
      ];
    });
  },
};
