import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'yeu-cau-sua-uu-diem',
  severity: 'error',
  title: 'Yêu cầu khắc phục một ưu điểm',
  cause: 'Chỉ hạn chế mới phải khắc phục. Kiến nghị gắn với ưu điểm không hiện ở trang theo dõi, nên không ai biết nó quá hạn.',
  wrong: `Loại: Yêu cầu khắc phục; kết luận 2026-ta-phu-2 là «Ưu điểm»`,
  right: `Loại: Yêu cầu khắc phục; kết luận 2026-ta-phu-1 là «Hạn chế»`,
  mend: 'Sửa mã kết luận, hoặc sửa cột «Mặt» của kết luận ấy trong data/kiem-tra/ket-luan.csv.',
};

export const requestOfStrength: Check = {
  rule,
  needs: ['findings'],
  find: ({ tables: { recommendations, findings } }) => {
    const strengths = new Set(findings.rows.filter(({ side }) => side === 'Ưu điểm').map(({ id }) => id));
    return recommendations.rows.flatMap((row) => {
      if (row.kind !== 'Yêu cầu khắc phục' || row.finding === null || !strengths.has(row.finding)) return [];
      const message = `Kiến nghị «${row.id}» yêu cầu khắc phục «${row.finding}», nhưng đó là một ưu điểm.`;
      return [issueOf(rule, recommendations.placeOf(row, 'finding'), { message, found: row.finding, expected: 'mã của một hạn chế' })];
    });
  },
};
