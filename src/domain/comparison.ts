import type { ScoredEdition } from './editions.ts';

/** At most so many units stand side by side: more do not fit on a phone. */
export const mostCompared = 4;

/** What the comparison in the browser needs of one edition, and nothing else. */
export interface ComparisonData {
  name: string;
  year: number;
  units: { id: string; name: string }[];
  criteria: { domain: string; name: string; maximum: number }[];
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
  return {
    name: indexName,
    year,
    units: cards.map(({ unit: { id, name } }) => ({ id, name })),
    criteria: criteria.map(({ domain, name, maximum }) => ({ domain, name, maximum })),
    scores: Object.fromEntries(cards.map((card) => [card.unit.id, card.criteria.map(({ score }) => score)])),
    totals: Object.fromEntries(cards.map(({ unit, total }) => [unit.id, total])),
  };
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
