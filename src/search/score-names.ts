import type { TermMatch } from './match-terms.ts';
import type { Phrase } from './name-index.ts';

/** How well the names of an entry answer the words of a query. */
export interface NameScore {
  /** 0 to 1. */
  score: number;
  /** The name that answers best. */
  phrase: Phrase;
  /** Words of the query, by their place, that no name has. */
  missing: number[];
}

// What the names have of the query between them counts nearly as much as how closely one of them is the query.
const shareOfAllNames = 0.45;
// Of one name: having the words, not having many others, having them side by side.
const [byWords, byNothingElse, byOrder] = [0.5, 0.28, 0.22];
// A long sentence of the law has many a word by chance. A word that stands there without its neighbours proves little.
const longPhrase = 5;
const aloneInLongPhrase = 0.6;

/** Scores one entry; `null` when no name has any of the words. */
export function scoreNames(phrases: readonly Phrase[], matches: readonly TermMatch[]): NameScore | null {
  const total = matches.reduce((sum, { importance }) => sum + importance, 0);
  const covered = matches.map(() => 0);
  let best: Phrase | null = null;
  let bestScore = 0;
  for (const phrase of phrases) {
    const score = scorePhrase(phrase, matches, total, covered);
    if (score > bestScore) [best, bestScore] = [phrase, score];
  }
  if (!best) return null;
  const coverage = covered.reduce((sum, match, index) => sum + match * (matches[index]?.importance ?? 0), 0) / total;
  const missing = matches.flatMap(({ term }, index) => (term.weight > 0.5 && (covered[index] ?? 0) < 0.25 ? [index] : []));
  return { score: shareOfAllNames * coverage + (1 - shareOfAllNames) * bestScore, phrase: best, missing };
}

function scorePhrase(phrase: Phrase, matches: readonly TermMatch[], total: number, covered: number[]): number {
  const { places, match } = align(phrase.syllables, matches);
  if (places.every((place) => place < 0)) return 0;
  let recalled = 0;
  let pairs = 0;
  let adjacent = 0;
  const used = new Map<number, number>();
  for (let index = 0; index < matches.length; index += 1) {
    const importance = matches[index]?.importance ?? 0;
    const place = places[index] ?? -1;
    const before = index > 0 ? (places[index - 1] ?? -1) : -1;
    const beside = place >= 0 && ((before >= 0 && place === before + 1) || places[index + 1] === place + 1);
    const alone = !beside && matches.length > 1 && phrase.syllables.length > longPhrase;
    const value = (match[index] ?? 0) * (alone ? aloneInLongPhrase : 1);
    recalled += value * importance;
    covered[index] = Math.max(covered[index] ?? 0, value * phrase.weight);
    if (place >= 0) used.set(place, Math.max(used.get(place) ?? 0, match[index] ?? 0));
    if (index > 0) {
      const pair = Math.min(importance, matches[index - 1]?.importance ?? 0);
      pairs += pair;
      if (before >= 0 && place === before + 1) adjacent += pair;
    }
  }
  let usedWorth = 0;
  for (const [place, value] of used) usedWorth += value * (phrase.worth[place] ?? 0);
  const precision = usedWorth / phrase.totalWorth;
  const order = pairs > 0 ? adjacent / pairs : precision;
  return phrase.weight * (recalled / total) * (byWords + byNothingElse * precision + byOrder * order);
}

/** For each word its best place in a phrase, -1 for none; of equal places the one after the last word's. */
function align(syllables: readonly number[], matches: readonly TermMatch[]): { places: number[]; match: number[] } {
  const places: number[] = [];
  const match: number[] = [];
  for (let index = 0; index < matches.length; index += 1) {
    const likeness = matches[index]?.likeness;
    const next = index > 0 && (places[index - 1] ?? -1) >= 0 ? (places[index - 1] ?? 0) + 1 : -1;
    let best = 0;
    let at = -1;
    for (let place = 0; place < syllables.length; place += 1) {
      const like = likeness?.get(syllables[place] ?? -1);
      if (like === undefined) continue;
      const value = place === next ? like + 0.001 : like;
      if (value > best) [best, at] = [value, place];
    }
    places.push(at);
    match.push(Math.min(best, 1));
  }
  return { places, match };
}
