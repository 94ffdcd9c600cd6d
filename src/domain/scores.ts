import type { Portal, Unit } from '../portal/portal.ts';
import type { Band, CriterionRow, ScoreRow } from '../schemas/rankings.ts';
import { compareVietnamese } from '../text/collate.ts';
import { once } from './once.ts';
import { editionKey, maximumMismatch, sumOfCriteria, writtenMaximumMismatch } from './ranking-balances.ts';

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
  score: number | null;
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

/** One edition of an index: what was scored, and what every unit got. */
export interface ScoreEdition {
  reformIndex: string;
  indexName: string;
  year: number;
  source: string | null;
  maximum: number;
  criteria: CriterionRow[];
  domains: { name: string; maximum: number; mean: number | null }[];
  /** Best first; in a sensible order also where totals are missing. */
  cards: ScoreCard[];
  changes: DefinitionChange[];
}

/** How a criterion differs from the edition before. */
export interface DefinitionChange {
  criterion: string;
  name: string;
  what: string;
}

/** Every edition that has criteria, newest first, then by the number of units. */
export const scoreEditionsOf = once((portal: Portal): ScoreEdition[] => {
  const unitOf = new Map(portal.units.map((unit) => [unit.id, unit]));
  const scores = Map.groupBy(portal.scores, editionKey);
  const editions = Map.groupBy(portal.criteria, editionKey);
  return [...editions.values()]
    .map((criteria) => scoreEdition(criteria, scores.get(editionKey(criteria[0] as CriterionRow)) ?? [], editions, unitOf))
    .sort((a, b) => b.year - a.year || b.cards.length - a.cards.length || compareVietnamese(a.indexName, b.indexName));
});

function scoreEdition(
  criteria: CriterionRow[],
  scores: ScoreRow[],
  editions: Map<string, CriterionRow[]>,
  unitOf: Map<string, Unit>,
): ScoreEdition {
  const { reformIndex, indexName, year, source } = criteria[0] as CriterionRow;
  const cards = [...Map.groupBy(scores, ({ unit }) => unit)].flatMap(([id, rows]) => {
    const unit = unitOf.get(id);
    return unit ? [scoreCard(unit, rows, criteria)] : [];
  });
  rankCards(cards);
  const domains = domainsOf(criteria).map(({ name, maximum }, index) => ({
    name,
    maximum,
    mean: mean(cards.map(({ domains: own }) => own[index]?.score ?? null)),
  }));
  return {
    reformIndex,
    indexName,
    year,
    source,
    maximum: criteria.reduce((sum, { maximum, weight }) => sum + maximum * (weight ?? 1), 0),
    criteria,
    domains,
    cards: cards.sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || compareVietnamese(a.unit.name, b.unit.name)),
    changes: changesBetween(editions.get(editionKey({ reformIndex, year: year - 1 })), criteria),
  };
}

function domainsOf(criteria: readonly CriterionRow[]): { name: string; maximum: number; criteria: CriterionRow[] }[] {
  return [...Map.groupBy(criteria, ({ domain }) => domain)].map(([name, own]) => ({
    name,
    maximum: own.reduce((sum, { maximum, weight }) => sum + maximum * (weight ?? 1), 0),
    criteria: own,
  }));
}

function scoreCard(unit: Unit, rows: readonly ScoreRow[], criteria: readonly CriterionRow[]): ScoreCard {
  const rowOf = new Map(rows.map((row) => [row.criterion, row]));
  return {
    unit,
    total: sumOfCriteria(rows, criteria),
    rank: null,
    domains: domainsOf(criteria).map(({ name, maximum, criteria: own }) => {
      const score = sumOfCriteria(rows, own);
      return { name, maximum, score, share: score === null ? null : score / maximum, rank: null };
    }),
    criteria: criteria.map((criterion) => scoredCriterion(criterion, rowOf.get(criterion.criterion))),
  };
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

function rankCards(cards: ScoreCard[]): void {
  const rank = (own: number | null, all: (number | null)[]) =>
    own === null ? null : all.filter((other) => other !== null && other > own).length + 1;
  for (const card of cards) {
    card.rank = rank(
      card.total,
      cards.map(({ total }) => total),
    );
    card.domains.forEach(
      (domain, index) =>
        (domain.rank = rank(
          domain.score,
          cards.map(({ domains }) => domains[index]?.score ?? null),
        )),
    );
  }
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

/** Criteria that are new, gone, renamed or scored out of another maximum. Nothing without an edition before. */
function changesBetween(before: readonly CriterionRow[] | undefined, now: readonly CriterionRow[]): DefinitionChange[] {
  if (!before) return [];
  const old = new Map(before.map((row) => [row.criterion, row]));
  const kept = new Set(now.map(({ criterion }) => criterion));
  const changed = now.flatMap((row): DefinitionChange[] => {
    const past = old.get(row.criterion);
    if (!past) return [{ criterion: row.criterion, name: row.name, what: 'tiêu chí mới' }];
    const what = [
      past.maximum === row.maximum ? null : `điểm tối đa từ ${say(past.maximum)} thành ${say(row.maximum)}`,
      (past.weight ?? 1) === (row.weight ?? 1) ? null : `trọng số từ ${say(past.weight ?? 1)} thành ${say(row.weight ?? 1)}`,
      past.name === row.name ? null : `trước đây là «${past.name}»`,
    ].filter((text) => text !== null);
    return what.length > 0 ? [{ criterion: row.criterion, name: row.name, what: what.join('; ') }] : [];
  });
  return [
    ...changed,
    ...before.filter(({ criterion }) => !kept.has(criterion)).map(({ criterion, name }) => ({ criterion, name, what: 'không còn chấm' })),
  ];
}

const say = (value: number) => String(value).replace('.', ',');

/** The mean of each criterion over all units, in the order of the edition. */
export function criterionMeans({
  criteria,
  cards,
}: ScoreEdition): { criterion: CriterionRow; mean: number | null; best: ScoreCard | undefined }[] {
  return criteria.map((criterion, index) => {
    const scored = cards.filter((card) => card.criteria[index]?.score != null);
    const best = scored.toSorted((a, b) => (b.criteria[index]?.score ?? 0) - (a.criteria[index]?.score ?? 0))[0];
    return { criterion, mean: mean(scored.map((card) => card.criteria[index]?.score ?? null)), best };
  });
}

/** What a unit does better than the others, what it does worst, and where its lost points are. */
export function readCard(
  card: ScoreCard,
  edition: ScoreEdition,
): { strong: ScoredCriterion[]; weak: ScoredCriterion[]; lost: ScoredCriterion[] } {
  const means = new Map(criterionMeans(edition).map(({ criterion, mean: value }) => [criterion.criterion, value]));
  const scored = card.criteria.filter(({ score }) => score !== null);
  const ahead = ({ criterion, score }: ScoredCriterion) => ((score ?? 0) - (means.get(criterion.criterion) ?? 0)) / criterion.maximum;
  return {
    strong: scored
      .filter((own) => ahead(own) > 0)
      .toSorted((a, b) => ahead(b) - ahead(a))
      .slice(0, 3),
    weak: scored
      .filter(({ share }) => (share ?? 1) < 1)
      .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0))
      .slice(0, 3),
    lost: scored.filter(({ lost }) => (lost ?? 0) > 0).toSorted((a, b) => (b.lost ?? 0) - (a.lost ?? 0)),
  };
}
