import { domainHeadings } from './domain-headings.ts';
import type { ScoredEdition } from './editions.ts';

/** At most so many units stand side by side: more do not fit on a phone. */
export const mostCompared = 4;

/** What the comparison in the browser needs of one edition, and nothing else. */
export interface ComparisonData {
  name: string;
  year: number;
  units: { id: string; name: string }[];
  /** `heading` is the domain that begins with a criterion. */
  criteria: { heading: string | null; name: string; maximum: number }[];
  /** By unit, in the order of the criteria; `null` where no score was published. */
  scores: Record<string, (number | null)[]>;
  totals: Record<string, number | null>;
}

export const comparisonId = ({ reformIndex, year }: { reformIndex: string; year: number }) => `${reformIndex}-${year}`;

/** Only editions that scored several units can be compared. */
export function comparable(editions: readonly ScoredEdition[]): ScoredEdition[] {
  return editions.filter(({ scores: { cards } }) => cards.length > 1);
}

export function comparisonData({ indexName, year, scores: { criteria, cards } }: ScoredEdition): ComparisonData {
  const headings = domainHeadings(criteria);
  return {
    name: indexName,
    year,
    units: cards.map(({ unit: { id, name } }) => ({ id, name })),
    criteria: criteria.map(({ name, maximum }, index) => ({ heading: headings[index] ?? null, name, maximum })),
    scores: Object.fromEntries(cards.map((card) => [card.unit.id, card.criteria.map(({ score }) => score)])),
    totals: Object.fromEntries(cards.map(({ unit, total }) => [unit.id, total])),
  };
}

/**
 * Whom to show before anybody chose, or beside the one that was chosen: the two whose totals lie furthest apart, since
 * neighbours in a ranking differ in little. Of equals the first; without totals the first of all.
 */
export function contrast({ units, totals }: Pick<ComparisonData, 'units' | 'totals'>, chosen?: string): string[] {
  const ids = units.map(({ id }) => id);
  const total = (id: string) => totals[id] ?? null;
  const first = chosen ?? ids.toSorted((a, b) => (total(b) ?? -1) - (total(a) ?? -1))[0];
  if (first === undefined) return [];
  const [own, others] = [total(first), ids.filter((id) => id !== first)];
  const gap = (id: string) => Math.abs((total(id) ?? own ?? 0) - (own ?? total(id) ?? 0));
  return [first, ...others.toSorted((a, b) => gap(b) - gap(a)).slice(0, 1)];
}

/** Where the chosen units differ most, largest difference first; criteria that one of them lacks are left out. */
export function differences(
  data: ComparisonData,
  ids: readonly string[],
): { criterion: ComparisonData['criteria'][number]; gap: number; best: string }[] {
  return data.criteria
    .flatMap((criterion, index) => {
      const scores = ids.map((id) => data.scores[id]?.[index] ?? null);
      if (scores.length < 2 || scores.includes(null)) return [];
      const highest = Math.max(...(scores as number[]));
      return [{ criterion, gap: highest - Math.min(...(scores as number[])), best: ids[scores.indexOf(highest)] ?? '' }];
    })
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap);
}
