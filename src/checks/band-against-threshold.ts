import { bandMismatch, editionKey } from '../domain/ranking-balances.ts';
import type { Rule } from '../issues/rule.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'xep-loai-lech-nguong',
  severity: 'error',
  title: 'Mức xếp loại khác ngưỡng điểm',
  cause: 'nguong.csv nói từ bao nhiêu điểm thì đạt mức nào; mức ghi ở đây không theo ngưỡng đó.',
  wrong: `84,5 điểm, Tốt (ngưỡng 85)`,
  right: `84,5 điểm, Khá`,
  mend: 'Sửa mức, tổng điểm hoặc ngưỡng. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const bandAgainstThreshold = balance({
  rule,
  table: 'classifications',
  needs: ['thresholds'],
  find: ({ classifications, thresholds }) => {
    const byEdition = Map.groupBy(thresholds.rows, editionKey);
    return classifications.rows.flatMap((row) => {
      const mismatch = bandMismatch(row, byEdition.get(editionKey(row)) ?? []);
      return mismatch ? [{ ...mismatch, row }] : [];
    });
  },
});
