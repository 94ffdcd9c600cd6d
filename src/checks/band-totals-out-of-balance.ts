import { bandTotalMismatches, editionKey } from '../domain/ranking-balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'tong-hop-khong-khop',
  severity: 'error',
  title: 'Số đơn vị các mức không khớp',
  cause: 'Số đơn vị tốt, khá, trung bình, yếu cộng lại phải bằng tổng số, và phải bằng số dòng trong xep-loai.csv nếu có.',
  wrong: `tốt 2, khá 20, trung bình 4; tổng số 25`,
  right: `tốt 2, khá 20, trung bình 3; tổng số 25`,
  mend: 'Sửa số sai. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const bandTotalsOutOfBalance: Check = {
  rule,
  find: ({ tables }) => {
    const named = Map.groupBy(tables.classifications.rows, editionKey);
    const groups = Map.groupBy(tables.bandTotals.rows, (row) => `${editionKey(row)} ${row.unit}`);
    return [...groups.values()].flatMap((rows) => {
      const first = rows[0];
      if (!first || rows.some(stated)) return [];
      const found = bandTotalMismatches(rows, named.get(editionKey(first)) ?? []);
      return found.map(({ row, mismatch }) => issueOf(rule, row.placeOf(mismatch.column), mismatch));
    });
  },
};
