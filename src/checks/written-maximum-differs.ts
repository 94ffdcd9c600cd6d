import { editionKey, writtenMaximumMismatch } from '../domain/ranking-balances.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'thang-diem-khong-khop',
  severity: 'error',
  title: 'Thang điểm ghi cạnh điểm khác điểm tối đa',
  cause: '«14,5/16» nói rằng tối đa là 16. Nếu bo-chi-so.csv ghi khác thì một trong hai sai, và tỷ lệ in ra cũng sai.',
  wrong: `14,5/10 (tối đa 16)`,
  right: `14,5/16`,
  mend: 'Sửa thang điểm ở ô này, hoặc điểm tối đa trong bo-chi-so.csv. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const writtenMaximumDiffers = balance({
  rule,
  table: 'scores',
  needs: [],
  find: ({ criteria, scores }) => {
    const criterionOf = new Map(criteria.rows.map((row) => [`${editionKey(row)} ${row.criterion}`, row]));
    return scores.rows.flatMap((row) => {
      const criterion = criterionOf.get(`${editionKey(row)} ${row.criterion}`);
      const mismatch = criterion ? writtenMaximumMismatch(row, criterion) : null;
      return mismatch ? [{ ...mismatch, row }] : [];
    });
  },
});
