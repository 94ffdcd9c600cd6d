import { editionKey, totalMismatch } from '../domain/ranking-balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'tong-diem-khong-khop',
  severity: 'error',
  title: 'Tổng điểm khác tổng các tiêu chí',
  cause: 'Người đọc cộng các tiêu chí phải ra đúng tổng điểm đã công bố.',
  wrong: `tổng điểm 74,25; các tiêu chí cộng được 74,75`,
  right: `tổng điểm 74,75`,
  mend: 'Sửa tổng điểm hoặc điểm tiêu chí. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const totalDiffers: Check = {
  rule,
  find: ({ tables }) => {
    if (!tables.criteria.complete || !tables.scores.complete) return [];
    const criteria = Map.groupBy(tables.criteria.rows, editionKey);
    const scores = Map.groupBy(tables.scores.rows, (row) => `${editionKey(row)} ${row.unit}`);
    return tables.classifications.rows
      .filter((row) => !stated(row))
      .flatMap((row) => {
        const mismatch = totalMismatch(row, scores.get(`${editionKey(row)} ${row.unit}`) ?? [], criteria.get(editionKey(row)) ?? []);
        return mismatch ? [issueOf(rule, row.placeOf('total'), mismatch)] : [];
      });
  },
};
