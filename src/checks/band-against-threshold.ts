import { bandMismatch, editionKey } from '../domain/ranking-balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'xep-loai-lech-nguong',
  severity: 'error',
  title: 'Mức xếp loại khác ngưỡng điểm',
  cause: 'nguong.csv nói từ bao nhiêu điểm thì đạt mức nào; mức ghi ở đây không theo ngưỡng đó.',
  wrong: `84,5 điểm, Tốt (ngưỡng 85)`,
  right: `84,5 điểm, Khá`,
  mend: 'Sửa mức, tổng điểm hoặc ngưỡng. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const bandAgainstThreshold: Check = {
  rule,
  find: ({ tables }) => {
    const thresholds = Map.groupBy(tables.thresholds.rows, editionKey);
    return tables.classifications.rows
      .filter((row) => !stated(row))
      .flatMap((row) => {
        const mismatch = bandMismatch(row, thresholds.get(editionKey(row)) ?? []);
        return mismatch ? [issueOf(rule, row.placeOf('band'), mismatch)] : [];
      });
  },
};
