import { editionKey, totalMismatch } from '../domain/ranking-balances.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'tong-diem-khong-khop',
  severity: 'error',
  title: 'Tổng điểm khác tổng các tiêu chí',
  cause: 'Người đọc cộng các tiêu chí phải ra đúng tổng điểm đã công bố.',
  wrong: `tổng điểm 74,25; các tiêu chí cộng được 74,75`,
  right: `tổng điểm 74,75`,
  mend: 'Sửa tổng điểm hoặc điểm tiêu chí. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const totalDiffers = balance({
  rule,
  table: 'classifications',
  needs: ['criteria', 'scores'],
  find: ({ classifications, criteria, scores }) => {
    const ofEdition = Map.groupBy(criteria.rows, editionKey);
    const ofUnit = Map.groupBy(scores.rows, (row) => `${editionKey(row)} ${row.unit}`);
    return classifications.rows.flatMap((row) => {
      const mismatch = totalMismatch(row, ofUnit.get(`${editionKey(row)} ${row.unit}`) ?? [], ofEdition.get(editionKey(row)) ?? []);
      return mismatch ? [{ ...mismatch, row }] : [];
    });
  },
});
