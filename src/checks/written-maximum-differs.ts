import { editionKey, writtenMaximumMismatch } from '../domain/ranking-balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'thang-diem-khong-khop',
  severity: 'error',
  title: 'Thang điểm ghi cạnh điểm khác điểm tối đa',
  cause: '«14,5/16» nói rằng tối đa là 16. Nếu bo-chi-so.csv ghi khác thì một trong hai sai, và tỷ lệ in ra cũng sai.',
  wrong: `14,5/10 (tối đa 16)`,
  right: `14,5/16`,
  mend: 'Sửa thang điểm ở ô này, hoặc điểm tối đa trong bo-chi-so.csv. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const writtenMaximumDiffers: Check = {
  rule,
  find: ({ tables }) => {
    const criterionOf = new Map(tables.criteria.rows.map((row) => [`${editionKey(row)} ${row.criterion}`, row]));
    return tables.scores.rows.flatMap((row) => {
      const criterion = criterionOf.get(`${editionKey(row)} ${row.criterion}`);
      const mismatch = criterion && !stated(row) ? writtenMaximumMismatch(row, criterion) : null;
      return mismatch ? [issueOf(rule, row.placeOf('score'), mismatch)] : [];
    });
  },
};
