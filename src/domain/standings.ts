import type { ClassificationRow } from '../schemas/rankings.ts';

/** Where everybody stood in one year; made in one pass over the rows. */
export interface Standings {
  rowOf: Map<string, ClassificationRow>;
  rankOf: (row: ClassificationRow) => number | null;
  /** How many units have the rank of a ranked one. */
  sharing: (row: ClassificationRow) => number;
}

/**
 * Ranks units by their totals: equal totals share a rank, and the next rank counts all before it.
 *
 * @param rows of one index in one year
 */
export function standings(rows: readonly ClassificationRow[]): Standings {
  const isRanked = ({ total, band }: ClassificationRow) => total !== null && band !== 'Không xếp loại';
  const sharing = Map.groupBy(rows.filter(isRanked), ({ total }) => total);
  const ranks = new Map<number | null, number>();
  let better = 0;
  for (const [total, sharers] of [...sharing].sort(([a], [b]) => (b ?? 0) - (a ?? 0))) {
    ranks.set(total, better + 1);
    better += sharers.length;
  }
  return {
    // The first of two rows of one unit, as everywhere.
    rowOf: new Map(rows.toReversed().map((row) => [row.unit, row])),
    rankOf: (row) => (isRanked(row) ? (ranks.get(row.total) ?? null) : null),
    sharing: ({ total }) => sharing.get(total)?.length ?? 0,
  };
}
