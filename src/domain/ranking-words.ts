import type { RankedEdition } from './editions.ts';
import { mean } from './mean.ts';
import { once } from './once.ts';
import type { RankedUnit, Ranking } from './rankings.ts';

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
