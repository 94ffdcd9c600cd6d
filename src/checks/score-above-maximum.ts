import { editionKey, maximumMismatch, mostPointsOf, totalAboveMaximum } from '../domain/ranking-balances.ts';
import type { Rule } from '../issues/rule.ts';
import { formatNumber } from '../text/number.ts';
import { balance } from './balance.ts';

const rule: Rule = {
  code: 'diem-vuot-toi-da',
  severity: 'error',
  title: 'Điểm vượt điểm tối đa',
  cause: 'Không tiêu chí nào được quá điểm tối đa. Thường do gõ thiếu dấu phẩy.',
  wrong: `145 (tối đa 16)`,
  right: `14,5`,
  mend: 'Sửa điểm, hoặc sửa điểm tối đa trong bo-chi-so.csv. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const scoreAboveMaximum = balance({
  rule,
  table: 'scores',
  needs: [],
  find: ({ criteria, scores }) => {
    const criterionOf = new Map(criteria.rows.map((row) => [`${editionKey(row)} ${row.criterion}`, row]));
    return scores.rows.flatMap((row) => {
      const criterion = criterionOf.get(`${editionKey(row)} ${row.criterion}`);
      const mismatch = criterion ? maximumMismatch(row, criterion) : null;
      return mismatch && criterion ? [{ ...mismatch, row, expected: upTo(criterion.maximum) }] : [];
    });
  },
});

/** A total that is published without its scores; with them it is added up elsewhere. */
export const totalAboveAllMaxima = balance({
  rule,
  table: 'classifications',
  needs: ['criteria', 'scores'],
  find: ({ classifications, criteria, scores }) => {
    const scored = new Set(scores.rows.map((row) => `${editionKey(row)} ${row.unit}`));
    const mostOf = new Map([...Map.groupBy(criteria.rows, editionKey)].map(([edition, rows]) => [edition, mostPointsOf(rows)]));
    return classifications.rows.flatMap((row) => {
      const most = mostOf.get(editionKey(row)) ?? null;
      const mismatch = scored.has(`${editionKey(row)} ${row.unit}`) ? null : totalAboveMaximum(row, most);
      return mismatch ? [{ ...mismatch, row, expected: upTo(most ?? 0) }] : [];
    });
  },
});

const upTo = (most: number) => `tối đa ${formatNumber(most)}`;
