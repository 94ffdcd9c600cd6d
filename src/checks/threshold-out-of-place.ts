import { editionKey, mostPointsOf } from '../domain/ranking-balances.ts';
import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { bands, type ThresholdRow } from '../schemas/rankings.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'nguong-vo-ly',
  severity: 'error',
  title: 'Ngưỡng xếp loại không hợp lý',
  cause: 'Mức cao hơn phải cần nhiều điểm hơn, và ngưỡng không thể vượt điểm cao nhất của bộ chỉ số; nếu không, có mức không ai đạt được.',
  wrong: `Tốt từ 70 điểm; Khá từ 85 điểm`,
  right: `Tốt từ 85 điểm; Khá từ 70 điểm`,
  mend: 'Sửa điểm hoặc mức trong nguong.csv.',
};

export const thresholdOutOfPlace: Check = {
  rule,
  find: ({ tables }) => {
    const criteria = Map.groupBy(tables.criteria.complete ? tables.criteria.rows : [], editionKey);
    return [...Map.groupBy(tables.thresholds.rows, editionKey)].flatMap(([edition, rows]) => {
      const most = mostPointsOf(criteria.get(edition) ?? []);
      const lowest = lowestOfEachBand(rows);
      return rows.flatMap((row) => [...outOfOrder(row, lowest), ...(most === null ? [] : outOfReach(row, most))]);
    });
  },
};

/** As many rows as there are bands, however often a table repeats them. */
function lowestOfEachBand(rows: readonly ThresholdRow[]): ThresholdRow[] {
  const lowest = new Map<string, ThresholdRow>();
  for (const row of rows) if (row.minimum < (lowest.get(row.band)?.minimum ?? Infinity)) lowest.set(row.band, row);
  return [...lowest.values()];
}

function outOfOrder(row: ThresholdRow, lowest: readonly ThresholdRow[]): Issue[] {
  if (row.band === 'Không xếp loại')
    return [
      issueOf(rule, row.placeOf('band'), {
        message: '«Không xếp loại» không có ngưỡng điểm.',
        found: row.band,
        expected: bands.slice(0, -1).join(' · '),
        hint: 'Xóa dòng này.',
      }),
    ];
  const higher = lowest.find(({ band, minimum }) => bands.indexOf(band) < bands.indexOf(row.band) && minimum <= row.minimum);
  if (!higher) return [];
  const message = `«${row.band}» từ ${formatNumber(row.minimum)} điểm, mà mức cao hơn «${higher.band}» chỉ từ ${formatNumber(higher.minimum)} điểm.`;
  return [
    issueOf(rule, row.placeOf('minimum'), { message, found: formatNumber(row.minimum), expected: `dưới ${formatNumber(higher.minimum)}` }),
  ];
}

function outOfReach({ band, minimum, placeOf }: ThresholdRow, most: number): Issue[] {
  if (minimum <= most) return [];
  const message = `«${band}» từ ${formatNumber(minimum)} điểm, mà mọi tiêu chí cộng lại chỉ có ${formatNumber(most)} điểm.`;
  return [issueOf(rule, placeOf('minimum'), { message, found: formatNumber(minimum), expected: `không quá ${formatNumber(most)}` })];
}
