import { editionKey, maximumMismatch, mostPointsOf, totalAboveMaximum } from '../domain/ranking-balances.ts';
import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Tables } from '../portal/read-tables.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'diem-vuot-toi-da',
  severity: 'error',
  title: 'Điểm vượt điểm tối đa',
  cause: 'Không tiêu chí nào được quá điểm tối đa. Thường do gõ thiếu dấu phẩy.',
  wrong: `145 (tối đa 16)`,
  right: `14,5`,
  mend: 'Sửa điểm, hoặc sửa điểm tối đa trong bo-chi-so.csv. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const scoreAboveMaximum: Check = {
  rule,
  find: ({ tables }) => [...scoresAbove(tables), ...totalsAbove(tables)],
};

function scoresAbove(tables: Tables): Issue[] {
  const criterionOf = new Map(tables.criteria.rows.map((row) => [`${editionKey(row)} ${row.criterion}`, row]));
  return tables.scores.rows.flatMap((row) => {
    const criterion = criterionOf.get(`${editionKey(row)} ${row.criterion}`);
    const mismatch = criterion && !stated(row) ? maximumMismatch(row, criterion) : null;
    return mismatch && criterion
      ? [issueOf(rule, row.placeOf('score'), { ...mismatch, expected: `tối đa ${formatNumber(criterion.maximum)}` })]
      : [];
  });
}

/** A total that is published without its scores; with them it is added up elsewhere. */
function totalsAbove(tables: Tables): Issue[] {
  if (!tables.criteria.complete) return [];
  const scored = new Set(tables.scores.rows.map((row) => `${editionKey(row)} ${row.unit}`));
  const mostOf = new Map([...Map.groupBy(tables.criteria.rows, editionKey)].map(([edition, rows]) => [edition, mostPointsOf(rows)]));
  return tables.classifications.rows.flatMap((row) => {
    const most = mostOf.get(editionKey(row)) ?? null;
    const mismatch = stated(row) || scored.has(`${editionKey(row)} ${row.unit}`) ? null : totalAboveMaximum(row, most);
    return mismatch ? [issueOf(rule, row.placeOf('total'), { ...mismatch, expected: `tối đa ${formatNumber(most ?? 0)}` })] : [];
  });
}
