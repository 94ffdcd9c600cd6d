import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'khac-phuc-thieu-bang-chung',
  severity: 'warning',
  harm: 'missing',
  title: 'Đã khắc phục mà chưa có bằng chứng',
  cause: 'Người đọc tin khi thấy văn bản, ảnh hay biên bản. Không có thì trang nói là nguồn chưa nêu bằng chứng.',
  wrong: `Trạng thái: Đã khắc phục; Bằng chứng: (trống)`,
  right: `Trạng thái: Đã khắc phục; Bằng chứng: Báo cáo số 58/BC-UBND ngày 20/11/2026`,
  mend: 'Ghi văn bản vào cột «Bằng chứng», hoặc đường dẫn vào cột «Đường dẫn bằng chứng».',
};

export const remediedWithoutEvidence: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations } }) =>
    recommendations.rows.flatMap((row) => {
      const asked = row.kind === 'Yêu cầu khắc phục' && row.state === 'Đã khắc phục';
      if (!asked || row.evidence !== null || row.evidenceLink !== null) return [];
      const message = `Kiến nghị «${row.id}» ghi đã khắc phục mà chưa có bằng chứng.`;
      return [issueOf(rule, recommendations.placeOf(row, 'evidence'), { message })];
    }),
};
