import { editionKey, mostPointsOf } from '../domain/ranking-balances.ts';
import type { Issue, Place } from '../issues/issue.ts';
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

/** Where a column of a threshold stands. */
type PlaceOf = (column: string) => Place;

export const thresholdOutOfPlace: Check = {
  rule,
  needs: [],
  find: ({ tables: { thresholds } }) =>
    [...Map.groupBy(thresholds.rows, editionKey).values()].flatMap((rows) => {
      const lowest = lowestOfEachBand(rows);
      return rows.flatMap((row) => outOfOrder(row, lowest, (column) => thresholds.placeOf(row, column)));
    }),
};

export const thresholdOutOfReach: Check = {
  rule,
  needs: ['criteria'],
  find: ({ tables: { criteria, thresholds } }) => {
    const byEdition = Map.groupBy(criteria.rows, editionKey);
    const mostOf = new Map([...byEdition].map(([edition, rows]) => [edition, mostPointsOf(rows)]));
    return thresholds.rows.flatMap((row) => {
      const most = mostOf.get(editionKey(row)) ?? null;
      return most === null ? [] : outOfReach(row, most, (column) => thresholds.placeOf(row, column));
    });
  },
};

/** As many rows as there are bands, however often a table repeats them. */
function lowestOfEachBand(rows: readonly ThresholdRow[]): ThresholdRow[] {
  const lowest = new Map<string, ThresholdRow>();
  for (const row of rows) if (row.minimum < (lowest.get(row.band)?.minimum ?? Infinity)) lowest.set(row.band, row);
  return [...lowest.values()];
}

function outOfOrder({ band, minimum }: ThresholdRow, lowest: readonly ThresholdRow[], placeOf: PlaceOf): Issue[] {
  if (band === 'Không xếp loại') {
    const expected = bands.slice(0, -1).join(' · ');
    const message = '«Không xếp loại» không có ngưỡng điểm.';
    return [issueOf(rule, placeOf('band'), { message, found: band, expected, hint: 'Xóa dòng này.' })];
  }
  const higher = lowest.find((other) => bands.indexOf(other.band) < bands.indexOf(band) && other.minimum <= minimum);
  if (!higher) return [];
  const [own, above] = [formatNumber(minimum), formatNumber(higher.minimum)];
  const message = `«${band}» từ ${own} điểm, mà mức cao hơn «${higher.band}» chỉ từ ${above} điểm.`;
  return [issueOf(rule, placeOf('minimum'), { message, found: own, expected: `dưới ${above}` })];
}

function outOfReach({ band, minimum }: ThresholdRow, most: number, placeOf: PlaceOf): Issue[] {
  if (minimum <= most) return [];
  const message = `«${band}» từ ${formatNumber(minimum)} điểm, mà mọi tiêu chí cộng lại chỉ có ${formatNumber(most)} điểm.`;
  return [issueOf(rule, placeOf('minimum'), { message, found: formatNumber(minimum), expected: `không quá ${formatNumber(most)}` })];
}
