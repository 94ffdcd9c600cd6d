import type { Portal, Unit } from '../portal/portal.ts';
import { compareVietnamese } from '../text/collate.ts';
import { rowsByEdition, type EditionRows } from './edition-rows.ts';
import { once } from './once.ts';
import { editionKey } from './ranking-balances.ts';
import { rankingOf, type RankedUnit, type Ranking } from './rankings.ts';
import { scoresOf, type ScoreCard, type Scores } from './scores.ts';
import { unitWith } from './units.ts';

/** One index in one year: who was ranked, what was scored, or both. */
export interface Edition {
  reformIndex: string;
  indexName: string;
  year: number;
  /** The document that published the ranking; `null` without one. */
  source: string | null;
  sourceLink: string | null;
  asOf: string | null;
  published: string | null;
  ranking: Ranking | null;
  scores: Scores | null;
}

export type RankedEdition = Edition & { ranking: Ranking };
export type ScoredEdition = Edition & { scores: Scores };

/** What a unit was in one edition. */
export interface RankedYear {
  edition: RankedEdition;
  ranked: RankedUnit;
}

/** What a unit scored in one edition. */
export interface ScoredYear {
  edition: ScoredEdition;
  card: ScoreCard;
}

const editionsOf = once((portal: Portal): Edition[] => {
  const rows = rowsByEdition(portal);
  const names = new Map([...portal.bandTotals, ...portal.criteria].map(({ reformIndex, indexName }) => [reformIndex, indexName]));
  const unitOf = (id: string) => unitWith(id, portal);
  return [...rows.values()].map((own): Edition => {
    const { reformIndex, year, criteria } = own;
    const before = rows.get(editionKey({ reformIndex, year: year - 1 }));
    return {
      reformIndex,
      indexName: criteria[0]?.indexName ?? names.get(reformIndex) ?? reformIndex,
      year,
      ...publicationOf(own),
      ranking: rankingOf(own, before, unitOf),
      scores: scoresOf(own, before, unitOf),
    };
  });
});

function publicationOf({ classifications: [named], totals: [total] }: EditionRows) {
  const { source = null, published = null } = named ?? total ?? {};
  return { source, sourceLink: named?.sourceLink ?? null, asOf: named?.asOf ?? null, published };
}

/** Every edition with a ranking: newest first, in a year the one with the most units first. */
export const rankedEditionsOf = once((portal: Portal): RankedEdition[] =>
  editionsOf(portal)
    .filter((edition): edition is RankedEdition => edition.ranking !== null)
    .sort((a, b) => inOrder(a, b, b.ranking.size - a.ranking.size)),
);

/** Every edition with criteria: newest first, in a year the one with the most units first. */
export const scoredEditionsOf = once((portal: Portal): ScoredEdition[] =>
  editionsOf(portal)
    .filter((edition): edition is ScoredEdition => edition.scores !== null)
    .sort((a, b) => inOrder(a, b, b.scores.cards.length - a.scores.cards.length)),
);

function inOrder(a: Edition, b: Edition, bySize: number): number {
  return b.year - a.year || bySize || compareVietnamese(a.indexName, b.indexName);
}

/** Editions put together by index, in the order of their first ones. */
export function byIndex<E extends Edition>(editions: readonly E[]): [E, ...E[]][] {
  return [...Map.groupBy(editions, ({ reformIndex }) => reformIndex).values()] as [E, ...E[]][];
}

/** The rankings of the same index up to this year, newest first. */
export function rankedUpTo({ reformIndex, year }: Edition, portal: Portal): RankedEdition[] {
  return (rankedByIndex(portal).get(reformIndex) ?? []).filter((edition) => edition.year <= year);
}

const rankedByIndex = once((portal: Portal) => Map.groupBy(rankedEditionsOf(portal), ({ reformIndex }) => reformIndex));

/** The ranking by the same index in the year before, if it is known. */
export function editionBefore(edition: Edition, portal: Portal): RankedEdition | undefined {
  return rankedUpTo(edition, portal).find(({ year }) => year === edition.year - 1);
}

/** Every year in which a unit was ranked, newest first. */
export function rankedYearsOf({ id }: Unit, portal: Portal): readonly RankedYear[] {
  return rankedYears(portal).get(id) ?? [];
}

const rankedYears = once((portal: Portal) =>
  Map.groupBy(
    rankedEditionsOf(portal).flatMap((edition) => edition.ranking.units.map((ranked): RankedYear => ({ edition, ranked }))),
    ({ ranked }) => ranked.unit.id,
  ),
);

/** Every year in which a unit was scored, newest first. */
export function scoredYearsOf({ id }: Unit, portal: Portal): readonly ScoredYear[] {
  return scoredYears(portal).get(id) ?? [];
}

const scoredYears = once((portal: Portal) =>
  Map.groupBy(
    scoredEditionsOf(portal).flatMap((edition) => edition.scores.cards.map((card): ScoredYear => ({ edition, card }))),
    ({ card }) => card.unit.id,
  ),
);
