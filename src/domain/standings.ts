import type { ClassificationRow } from '../schemas/rankings.ts';

/** Where a value stands among others. */
export interface Standing {
  /** 1 is best. */
  rank: number;
  /** How many have the same value. */
  sharers: number;
}

/** Ranks values, the largest first: equal ones share a rank, and the next rank counts all before it. */
export function standingsOf(values: readonly number[]): Map<number, Standing> {
  const standings = new Map<number, Standing>();
  let better = 0;
  for (const [value, { length }] of [...Map.groupBy(values, (value) => value)].sort(([a], [b]) => b - a)) {
    standings.set(value, { rank: better + 1, sharers: length });
    better += length;
  }
  return standings;
}

/** Where everybody stood in one year; made in one pass over the rows. */
export interface YearStandings {
  rowOf: Map<string, ClassificationRow>;
  /** `null` for a unit that was not ranked. */
  standingOf: (row: ClassificationRow) => Standing | null;
}

/**
 * Ranks units by their totals.
 *
 * @param rows of one index in one year
 */
export function yearStandings(rows: readonly ClassificationRow[]): YearStandings {
  const isRanked = ({ band }: ClassificationRow) => band !== 'Không xếp loại';
  const standings = standingsOf(rows.flatMap((row) => (isRanked(row) && row.total !== null ? [row.total] : [])));
  return {
    // The first of two rows of one unit, as everywhere.
    rowOf: new Map(rows.toReversed().map((row) => [row.unit, row])),
    standingOf: (row) => (isRanked(row) && row.total !== null ? (standings.get(row.total) ?? null) : null),
  };
}
