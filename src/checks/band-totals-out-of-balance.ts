import { bandTotalMismatches, editionKey } from '../domain/ranking-balances.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';
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

export const bandTotalsOutOfBalance = balance({
  rule,
  table: 'bandTotals',
  needs: ['bandTotals', 'classifications'],
  find: ({ bandTotals, classifications }) => {
    const named = Map.groupBy(classifications.rows, editionKey);
    const groups = Map.groupBy(bandTotals.rows, (row) => `${editionKey(row)} ${row.unit}`);
    // What is stated in one row of a year holds for all of them.
    const open = [...groups.values()].filter((rows) => !rows.some(stated));
    return open.flatMap((rows) => {
      const found = bandTotalMismatches(rows, rows[0] ? (named.get(editionKey(rows[0])) ?? []) : []);
      return found.map(({ row, mismatch }) => ({ ...mismatch, row }));
    });
  },
});
