import type { BandTotalRow, ClassificationRow, CriterionRow, ScoreRow, ThresholdRow } from '../schemas/rankings.ts';
import { formatNumber } from '../text/number.ts';
import { closedEarly, type Mismatch } from './balances.ts';

/** Published totals are rounded to two decimals; a hundredth of a point is no difference. */
const rounding = 0.011;

/** What keeps the editions of the indexes apart. */
export const editionKey = ({ reformIndex, year }: { reformIndex: string; year: number }) => `${reformIndex} ${year}`;

/** The points of one unit by criterion. */
export function scoresByCriterion(scores: readonly ScoreRow[]): Map<string, number> {
  return new Map(scores.map(({ criterion, score }) => [criterion, score.score]));
}

/** Points of one unit added up by weight; `null` when a criterion has no score. */
export function sumOfCriteria(scoreOf: ReadonlyMap<string, number>, criteria: readonly CriterionRow[]): number | null {
  let total = 0;
  for (const { criterion, weight } of criteria) {
    const score = scoreOf.get(criterion);
    if (score === undefined) return null;
    total += score * (weight ?? 1);
  }
  return criteria.length > 0 ? Math.round(total * 100) / 100 : null;
}

/** The most points that the criteria of an edition give together; `null` when none is known. */
export function mostPointsOf(criteria: readonly CriterionRow[]): number | null {
  if (criteria.length === 0) return null;
  return Math.round(criteria.reduce((sum, { maximum, weight }) => sum + maximum * (weight ?? 1), 0) * 100) / 100;
}

/** No total lies above what all criteria give together. Silent while that is not known. */
export function totalAboveMaximum({ total }: ClassificationRow, most: number | null): Mismatch | null {
  if (total === null || most === null || total <= most + rounding) return null;
  return {
    column: 'total',
    found: formatNumber(total),
    message: `Tổng điểm ${formatNumber(total)} vượt tổng điểm tối đa ${formatNumber(most)}.`,
  };
}

/** The published total is what the criteria add up to. Silent while a score is missing. */
export function totalMismatch(row: ClassificationRow, scores: readonly ScoreRow[], criteria: readonly CriterionRow[]): Mismatch | null {
  const added = sumOfCriteria(scoresByCriterion(scores), criteria);
  if (row.total === null || added === null || Math.abs(added - row.total) <= rounding) return null;
  const message = `Tổng điểm công bố là ${formatNumber(row.total)}, nhưng ${criteria.length} tiêu chí cộng lại được ${formatNumber(added)}.`;
  return { column: 'total', found: formatNumber(row.total), message };
}

/** Everything in the published result of one unit that does not add up. */
export function classificationMismatches(
  row: ClassificationRow,
  scores: readonly ScoreRow[],
  criteria: readonly CriterionRow[],
  thresholds: readonly ThresholdRow[],
): Mismatch[] {
  const early = row.asOf === null ? closedEarly(row.published, 'published', `Năm ${row.year}`, `${row.year}-12-31`) : null;
  return [totalMismatch(row, scores, criteria), bandMismatch(row, thresholds), early].filter((mismatch) => mismatch !== null);
}

/** No score lies above the maximum of its criterion. */
export function maximumMismatch({ score: { score } }: ScoreRow, { maximum }: CriterionRow): Mismatch | null {
  if (score <= maximum) return null;
  return { column: 'score', found: formatNumber(score), message: `Điểm ${formatNumber(score)} vượt điểm tối đa ${formatNumber(maximum)}.` };
}

/** A maximum written beside a score (`14,5/16`) is the one of the criterion. */
export function writtenMaximumMismatch({ score: { score, outOf } }: ScoreRow, { maximum }: CriterionRow): Mismatch | null {
  if (outOf === null || outOf === maximum) return null;
  const found = `${formatNumber(score)}/${formatNumber(outOf)}`;
  return {
    column: 'score',
    found,
    message: `Điểm ghi trên thang ${formatNumber(outOf)}, nhưng bo-chi-so.csv ghi tối đa ${formatNumber(maximum)}.`,
  };
}

/** The band is the one that the total reaches. Silent without thresholds, and for units that were not ranked. */
export function bandMismatch(row: ClassificationRow, thresholds: readonly ThresholdRow[]): Mismatch | null {
  if (row.total === null || row.band === 'Không xếp loại' || thresholds.length === 0) return null;
  const total = row.total;
  const reached = thresholds.toSorted((a, b) => b.minimum - a.minimum).find(({ minimum }) => total >= minimum);
  if (!reached || reached.band === row.band) return null;
  const message = `${formatNumber(total)} điểm thuộc mức «${reached.band}» (từ ${formatNumber(reached.minimum)} điểm), nhưng ghi «${row.band}».`;
  return { column: 'band', found: row.band, message };
}

/** A band's total beside the others of its year, and beside the units by name where those are published too. */
export function bandTotalMismatches(
  rows: readonly BandTotalRow[],
  named: readonly ClassificationRow[],
): { row: BandTotalRow; mismatch: Mismatch }[] {
  const first = rows[0];
  if (!first) return [];
  const added = rows.reduce((sum, { count }) => sum + count, 0);
  const wholes = new Set(rows.map(({ whole }) => whole));
  const sum = rows.map(({ count }) => formatNumber(count)).join(' + ');
  const found: { row: BandTotalRow; mismatch: Mismatch }[] = [];
  if (wholes.size > 1 || added !== first.whole) {
    const message = `${sum} = ${formatNumber(added)} đơn vị, nhưng tổng số ghi ${[...wholes].map(formatNumber).join(' và ')}.`;
    found.push({ row: first, mismatch: { column: 'whole', found: formatNumber(first.whole), message } });
  }
  for (const row of named.length > 0 ? rows : []) {
    const counted = named.filter(({ band }) => band === row.band).length;
    if (counted === row.count) continue;
    const message = `Bảng này ghi ${formatNumber(row.count)} đơn vị «${row.band}», nhưng xep-loai.csv có ${formatNumber(counted)}.`;
    found.push({ row, mismatch: { column: 'count', found: formatNumber(row.count), message } });
  }
  return found;
}
