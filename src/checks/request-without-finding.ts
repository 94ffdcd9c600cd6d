import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'kien-nghi-thieu-ket-luan',
  severity: 'error',
  title: 'Yêu cầu khắc phục không nói khắc phục điều gì',
  cause: 'Đơn vị phải sửa một hạn chế đã ghi trong ket-luan.csv. Không có mã kết luận thì không biết điều gì đã sửa, điều gì còn.',
  wrong: `Loại: Yêu cầu khắc phục; Mã kết luận: (trống)`,
  right: `Loại: Yêu cầu khắc phục; Mã kết luận: 2026-nam-lung-1`,
  mend: 'Điền mã kết luận. Nếu kiến nghị gửi cơ quan cấp trên thì ghi Loại là «Đề xuất lên trên».',
};

export const requestWithoutFinding: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations } }) =>
    recommendations.rows.flatMap((row) => {
      if (row.kind !== 'Yêu cầu khắc phục' || row.finding !== null) return [];
      const message = `Kiến nghị «${row.id}» yêu cầu khắc phục mà không có mã kết luận.`;
      return [issueOf(rule, recommendations.placeOf(row, 'finding'), { message, expected: 'một mã trong data/kiem-tra/ket-luan.csv' })];
    }),
};
