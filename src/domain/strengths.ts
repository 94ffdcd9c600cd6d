import { criterionMeans } from './criterion-means.ts';
import type { ScoreCard, ScoredCriterion, Scores } from './scores.ts';

/** What a unit does better than the others, what it does worst, and where its lost points are. */
export interface Strengths {
  strong: ScoredCriterion[];
  weak: ScoredCriterion[];
  lost: ScoredCriterion[];
}

/** @param scores of the edition that the card is from */
export function strengthsOf(card: ScoreCard, scores: Scores): Strengths {
  const means = criterionMeans(scores);
  const ahead = new Map(
    card.criteria.map((own, index) => [own, ((own.score ?? 0) - (means[index]?.mean ?? 0)) / own.criterion.maximum] as const),
  );
  const aheadOf = (own: ScoredCriterion) => ahead.get(own) ?? 0;
  const scored = card.criteria.filter(({ score }) => score !== null);
  return {
    strong: scored
      .filter((own) => aheadOf(own) > 0)
      .toSorted((a, b) => aheadOf(b) - aheadOf(a))
      .slice(0, 3),
    weak: scored
      .filter(({ share }) => (share ?? 1) < 1)
      .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0))
      .slice(0, 3),
    lost: scored.filter(({ lost }) => (lost ?? 0) > 0).toSorted((a, b) => (b.lost ?? 0) - (a.lost ?? 0)),
  };
}
