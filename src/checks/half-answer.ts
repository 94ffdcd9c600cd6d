import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tra-loi-thieu-mot-nua',
  severity: 'warning',
  harm: 'missing',
  title: 'Trả lời thiếu lời hoặc thiếu ngày',
  cause: 'Lời trả lời có ngày thì người đọc biết cấp trên trả lời sau bao lâu; có ngày mà không có lời thì không biết trả lời gì.',
  wrong: `Trả lời: Bộ sẽ sửa thông tư.; Ngày trả lời: (trống)`,
  right: `Trả lời: Bộ sẽ sửa thông tư.; Ngày trả lời: 15/11/2026`,
  mend: 'Điền nốt ô còn trống. Nếu nguồn không nêu thì cứ để: trang nói là nguồn không nêu.',
};

export const halfAnswer: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations } }) =>
    recommendations.rows.flatMap((row) => {
      if ((row.answer === null) === (row.answered === null)) return [];
      const [column, message] =
        row.answered === null
          ? (['answered', `Kiến nghị «${row.id}» có lời trả lời mà không có ngày.`] as const)
          : (['answer', `Kiến nghị «${row.id}» có ngày trả lời ${formatDate(row.answered)} mà không có lời.`] as const);
      return [issueOf(rule, recommendations.placeOf(row, column), { message })];
    }),
};
