import { bands } from '../schemas/rankings.ts';
import { formatNumber } from '../text/number.ts';
import type { RankedEdition, RankedYear } from './editions.ts';
import { mean } from './mean.ts';
import { once } from './once.ts';
import type { RankedUnit, Ranking } from './rankings.ts';
import { tellSeries, type SeriesValue } from './series-words.ts';

/** What a year's classification says in one sentence, for a heading. @example // '6 tốt, 15 khá, 4 trung bình' */
export function summariseBands({ bands }: Pick<Ranking, 'bands'>): string {
  return bands.map(({ band, count }) => `${count}\u00a0${band.toLowerCase()}`).join(', ');
}

/** What a year's classification says, for a heading: of a single unit its band, of several how many have each. */
export function headlineOf({ ranking }: RankedEdition): string {
  const [only, ...others] = ranking.units;
  return only && others.length === 0 ? `${only.unit.name} xếp loại ${only.band}` : summariseBands(ranking);
}

/** Who gained and who lost points since the year before. */
export interface Movements {
  /** The largest gain first. */
  risen: RankedUnit[];
  /** The largest loss first. */
  fallen: RankedUnit[];
  same: number;
}

export const movements = once(({ units }: Ranking): Movements => {
  const moved = units.filter(({ change }) => change !== null).sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
  return {
    risen: moved.filter(({ change }) => (change ?? 0) > 0),
    fallen: moved.filter(({ change }) => (change ?? 0) < 0).reverse(),
    same: moved.filter(({ change }) => change === 0).length,
  };
});

/** @example sayMovements(ranking) // => '19 nơi tăng, 5 nơi giảm' */
export function sayMovements(ranking: Ranking): string {
  const { risen, fallen, same } = movements(ranking);
  const counts = [
    [risen.length, 'tăng'],
    [fallen.length, 'giảm'],
    [same, 'giữ nguyên'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, verb]) => `${count} nơi ${verb}`)
    .join(', ');
}

/** The mean of the published totals, ranked units only; `null` when there is none. */
export function meanTotal({ units }: Ranking): number | null {
  return mean(units.map(({ total, rank }) => (rank === null ? null : total)));
}

/** A year without figures stands between two that have some. */
function yearly<Row>(rows: readonly Row[], yearOf: (row: Row) => number, figureOf: (row: Row) => number | null): SeriesValue[] {
  const byYear = new Map(rows.map((row) => [yearOf(row), figureOf(row)]));
  const [from, to] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    name: `năm ${from + index}`,
    value: byYear.get(from + index) ?? null,
  }));
}

/**
 * How many units had the best band over the years, as a heading of all bands.
 *
 * @param editions of one index
 * @example // => 'Loại Tốt: tăng dần từ 1 nơi (năm 2022) lên 6 nơi (năm 2025)'
 */
export function tellBestBand(editions: readonly RankedEdition[]): string {
  const countOf = ({ ranking }: RankedEdition, band: string) => ranking.bands.find((entry) => entry.band === band)?.count ?? 0;
  const best = bands.find((band) => editions.some((edition) => countOf(edition, band) > 0)) ?? bands[0];
  const values = yearly(
    editions,
    ({ year }) => year,
    (edition) => countOf(edition, best),
  );
  return `Loại ${best}: ${tellSeries(values, { format: (count) => `${formatNumber(count)} nơi`, least: 1 })}`;
}

/**
 * The points of a unit over the years, a sentence for each index that ranked it in two years or more. Years in which it
 * was not ranked are missing, though points may have been published.
 */
export function tellHistory(history: readonly RankedYear[]): string[] {
  const byIndex = Map.groupBy(history, ({ edition }) => edition.reformIndex);
  return [...byIndex.values()].flatMap((own) => {
    const values = yearly(
      own,
      ({ edition }) => edition.year,
      ({ ranked: { rank, total } }) => (rank === null ? null : total),
    );
    if (values.filter(({ value }) => value !== null).length < 2) return [];
    const whose = byIndex.size > 1 ? `, ${own[0]?.edition.indexName},` : '';
    return [`Điểm${whose} ${tellSeries(values, { format: formatNumber, least: 1 })}.`];
  });
}

/** Who stands first and last, as a heading of all. @example // => 'Cao nhất: Xã Nậm Lúng, 91,5 điểm; thấp nhất: Xã Phình Sử, 60,25' */
export function sayEnds({ units }: Ranking): string {
  const ranked = units.filter(({ rank, total }) => rank !== null && total !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || first.total === last.total) return 'Điểm từng nơi';
  const names = (total: number | null) => {
    const own = ranked.filter((unit) => unit.total === total);
    return own.length > 2 ? `${own.length} nơi` : own.map(({ unit }) => unit.name).join(' và ');
  };
  return `Cao nhất: ${names(first.total)}, ${formatNumber(first.total ?? 0)} điểm; thấp nhất: ${names(last.total)}, ${formatNumber(last.total ?? 0)}`;
}
