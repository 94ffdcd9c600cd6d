import type { Unit } from '../portal/portal.ts';
import type { Band, CriterionRow, ScoreRow } from '../schemas/rankings.ts';
import { compareVietnamese } from '../text/collate.ts';
import { changesBetween, type DefinitionChange } from './definition-changes.ts';
import type { EditionRows } from './edition-rows.ts';
import { mean } from './mean.ts';
import { maximumMismatch, scoresByCriterion, sumOfCriteria, writtenMaximumMismatch } from './ranking-balances.ts';
import { standingsOf } from './standings.ts';

/** One criterion as one unit was scored by it. */
export interface ScoredCriterion {
  criterion: CriterionRow;
  /** `null` when no score was published. */
  score: number | null;
  /** Part of the maximum, 0 to 1 and above where a score above the maximum was published. */
  share: number | null;
  lost: number | null;
  band: Band | null;
  note: string | null;
  /** A score that does not fit its maximum, with the editor's explanation. */
  mismatch: string | null;
}

/** A domain with its criteria added up. */
export interface ScoredDomain {
  name: string;
  maximum: number;
  total: number | null;
  share: number | null;
  rank: number | null;
}

/** Everything that one unit scored in one edition. */
export interface ScoreCard {
  unit: Unit;
  /** Sum of the criteria by weight; `null` when one is missing. */
  total: number | null;
  rank: number | null;
  domains: ScoredDomain[];
  criteria: ScoredCriterion[];
}

/** What an index scored in one year, and what every unit got. */
export interface Scores {
  /** The document that issued the criteria. */
  source: string | null;
  maximum: number;
  criteria: CriterionRow[];
  domains: { name: string; maximum: number; mean: number | null }[];
  /** Best first; in a sensible order also where totals are missing. */
  cards: ScoreCard[];
  changes: DefinitionChange[];
}

/**
 * @param before the rows of the year before
 * @returns `null` for an edition without criteria
 */
export function scoresOf(rows: EditionRows, before: EditionRows | undefined, unitOf: (id: string) => Unit | undefined): Scores | null {
  const { criteria } = rows;
  const [first] = criteria;
  if (!first) return null;
  const domains = [...Map.groupBy(criteria, ({ domain }) => domain)].map(([name, own]) => ({
    name,
    maximum: maximumOf(own),
    criteria: own,
  }));
  const cards = [...Map.groupBy(rows.scores, ({ unit }) => unit)].flatMap(([id, own]) => {
    const unit = unitOf(id);
    return unit ? [scoreCard(unit, own, criteria, domains)] : [];
  });
  rank(cards);
  domains.forEach((_, index) => rank(cards.flatMap(({ domains: own }) => own[index] ?? [])));
  return {
    source: first.source,
    maximum: maximumOf(criteria),
    criteria,
    domains: domains.map(({ name, maximum }, index) => ({
      name,
      maximum,
      mean: mean(cards.map((card) => card.domains[index]?.total ?? null)),
    })),
    cards: cards.sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || compareVietnamese(a.unit.name, b.unit.name)),
    changes: changesBetween(before?.criteria ?? [], criteria),
  };
}

interface Domain {
  name: string;
  maximum: number;
  criteria: CriterionRow[];
}

function maximumOf(criteria: readonly CriterionRow[]): number {
  return criteria.reduce((sum, { maximum, weight }) => sum + maximum * (weight ?? 1), 0);
}

function scoreCard(unit: Unit, rows: readonly ScoreRow[], criteria: readonly CriterionRow[], domains: readonly Domain[]): ScoreCard {
  const rowOf = new Map(rows.map((row) => [row.criterion, row]));
  const scoreOf = scoresByCriterion(rows);
  return {
    unit,
    total: sumOfCriteria(scoreOf, criteria),
    rank: null,
    domains: domains.map(({ name, maximum, criteria: own }) => {
      const total = sumOfCriteria(scoreOf, own);
      return { name, maximum, total, share: total === null ? null : total / maximum, rank: null };
    }),
    criteria: criteria.map((criterion) => scoredCriterion(criterion, rowOf.get(criterion.criterion))),
  };
}

/** Ranks by their totals what belongs side by side: cards, or the domains of one name. */
function rank(ranked: readonly { total: number | null; rank: number | null }[]): void {
  const standings = standingsOf(ranked.map(({ total }) => total).filter((total) => total !== null));
  for (const own of ranked) own.rank = own.total === null ? null : (standings.get(own.total)?.rank ?? null);
}

function scoredCriterion(criterion: CriterionRow, row: ScoreRow | undefined): ScoredCriterion {
  if (!row) return { criterion, score: null, share: null, lost: null, band: null, note: null, mismatch: null };
  const { score } = row.score;
  const finding = maximumMismatch(row, criterion) ?? writtenMaximumMismatch(row, criterion);
  return {
    criterion,
    score,
    share: score / criterion.maximum,
    lost: Math.max(0, criterion.maximum - score) * (criterion.weight ?? 1),
    band: row.band,
    note: row.note,
    mismatch: finding || row.mismatch ? [finding?.message, row.mismatch].filter(Boolean).join(' ') : null,
  };
}
