import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'khac-phuc-thieu-ngay',
  severity: 'warning',
  harm: 'missing',
  title: 'Đã khắc phục mà không có ngày',
  cause: 'Không có ngày thì không ai biết đã sửa đúng hạn hay trễ.',
  wrong: `Trạng thái: Đã khắc phục; Ngày khắc phục: (trống)`,
  right: `Trạng thái: Đã khắc phục; Ngày khắc phục: 20/11/2026`,
  mend: 'Điền ngày xong, theo văn bản hay biên bản ghi việc khắc phục. Nếu nguồn không nêu thì cứ để: trang nói là nguồn không nêu ngày.',
};

export const remediedWithoutDay: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations } }) =>
    recommendations.rows.flatMap((row) => {
      if (row.state !== 'Đã khắc phục' || row.remedied !== null || row.kind === 'Đề xuất lên trên') return [];
      const message = `Kiến nghị «${row.id}» ghi đã khắc phục mà không có ngày.`;
      return [issueOf(rule, recommendations.placeOf(row, 'remedied'), { message, expected: 'ngày khắc phục' })];
    }),
};
