import type { Portal } from '../portal/portal.ts';
import type { BandTotalRow, ClassificationRow, CriterionRow, ScoreRow, ThresholdRow } from '../schemas/rankings.ts';
import { editionKey } from './ranking-balances.ts';

/** Everything that the tables say of one index in one year. */
export interface EditionRows {
  reformIndex: string;
  year: number;
  classifications: ClassificationRow[];
  totals: BandTotalRow[];
  thresholds: ThresholdRow[];
  criteria: CriterionRow[];
  scores: ScoreRow[];
}

/** The rows of all tables by edition, those with a ranking first. */
export function rowsByEdition(portal: Portal): Map<string, EditionRows> {
  const found = new Map<string, EditionRows>();
  const of = ({ reformIndex, year }: { reformIndex: string; year: number }) => {
    const key = editionKey({ reformIndex, year });
    const rows = found.get(key) ?? { reformIndex, year, classifications: [], totals: [], thresholds: [], criteria: [], scores: [] };
    found.set(key, rows);
    return rows;
  };
  for (const row of portal.classifications) of(row).classifications.push(row);
  for (const row of portal.bandTotals) of(row).totals.push(row);
  for (const row of portal.criteria) of(row).criteria.push(row);
  for (const row of portal.thresholds) of(row).thresholds.push(row);
  for (const row of portal.scores) of(row).scores.push(row);
  return found;
}
