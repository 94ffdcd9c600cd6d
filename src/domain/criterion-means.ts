import type { CriterionRow } from '../schemas/rankings.ts';
import { domainHeadings } from './domain-headings.ts';
import { mean } from './mean.ts';
import { once } from './once.ts';
import type { ScoreCard, Scores } from './scores.ts';

/** One criterion over all units. */
export interface CriterionMean {
  criterion: CriterionRow;
  /** The domain that begins with it; `null` inside a domain, and where the domain is this criterion under its own name. */
  heading: string | null;
  mean: number | null;
  /** The first of those with the highest score. */
  best: { unit: ScoreCard['unit']; score: number } | null;
}

/** The mean of each criterion over all units, in the order of the edition. */
export const criterionMeans = once(({ criteria, cards }: Scores): CriterionMean[] => {
  const headings = domainHeadings(criteria);
  return criteria.map((criterion, index) => {
    let best: CriterionMean['best'] = null;
    for (const card of cards) {
      const score = card.criteria[index]?.score ?? null;
      if (score !== null && (best === null || score > best.score)) best = { unit: card.unit, score };
    }
    return { criterion, heading: headings[index] ?? null, mean: mean(cards.map((card) => card.criteria[index]?.score ?? null)), best };
  });
});
