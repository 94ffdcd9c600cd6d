import { align, type Alignment } from './align.ts';
import type { TermMatch } from './match-terms.ts';
import type { NameIndex, Phrase } from './name-index.ts';

/** How well the names of an entry answer the words of a query. */
export interface NameScore {
  entry: number;
  /** 0 to 1. */
  score: number;
  /** The name that answers best. */
  phrase: Phrase;
  /** How much of each word any of the names has, 0 to 1. */
  covered: number[];
}

// Tuned on the odd rows of queries.tsv, judged by the even ones (`npm run bench -- search --names`). A tenth more or
// less of any share moves the mean reciprocal rank of either half, 0.971, by less than 0.01.

// What the names have of the query between them counts nearly as much as how closely one of them is the query.
const shareOfAllNames = 0.45;
// Of one name: having the words, not having many others, having them side by side.
const [byWords, byNothingElse, byOrder] = [0.4, 0.36, 0.24];
// A long name has many a word by chance. A word that stands there without its neighbours proves little.
const longPhrase = 5;
const aloneInLongPhrase = 0.6;

/** Scores every entry that has any of the words. */
export function scoreNames(index: NameIndex, matches: readonly TermMatch[]): NameScore[] {
  const alignment = align(index, matches);
  const total = matches.reduce((sum, { importance }) => sum + importance, 0);
  const scores: NameScore[] = [];
  let current: NameScore | null = null;
  index.phrases.forEach((phrase, number) => {
    const row = alignment.rowOf[number] ?? -1;
    if (row < 0) return;
    if (current?.entry !== phrase.entry) {
      current = { entry: phrase.entry, score: 0, phrase, covered: matches.map(() => 0) };
      scores.push(current);
    }
    const score = scorePhrase(phrase, { alignment, row, matches, total }, current.covered);
    if (score > current.score) Object.assign(current, { score, phrase });
  });
  for (const scored of scores) {
    const coverage = scored.covered.reduce((sum, part, column) => sum + part * (matches[column]?.importance ?? 0), 0) / total;
    scored.score = shareOfAllNames * coverage + (1 - shareOfAllNames) * scored.score;
  }
  return scores;
}

interface Row {
  alignment: Alignment;
  row: number;
  matches: readonly TermMatch[];
  total: number;
}

function scorePhrase(phrase: Phrase, { alignment, row, matches, total }: Row, covered: number[]): number {
  const columns = matches.length;
  const start = row * columns;
  const placeOf = (column: number) => (column >= 0 && column < columns ? (alignment.places[start + column] ?? -1) : -1);
  let [recalled, used, pairs, adjacent] = [0, 0, 0, 0];
  for (let column = 0; column < columns; column += 1) {
    const importance = matches[column]?.importance ?? 0;
    const place = placeOf(column);
    const afterLast = place > 0 && placeOf(column - 1) === place - 1;
    if (column > 0) {
      const pair = Math.min(importance, matches[column - 1]?.importance ?? 0);
      pairs += pair;
      if (afterLast) adjacent += pair;
    }
    if (place < 0) continue;
    const like = Math.min(alignment.likeness[start + column] ?? 0, 1);
    const alone = columns > 1 && phrase.syllables.length > longPhrase && !afterLast && placeOf(column + 1) !== place + 1;
    const value = alone ? like * aloneInLongPhrase : like;
    recalled += value * importance;
    covered[column] = Math.max(covered[column] ?? 0, value * phrase.weight);
    if (!takenBefore(placeOf, column)) used += like * (alignment.worth[start + column] ?? 0);
  }
  const precision = used / phrase.worth;
  const order = pairs > 0 ? adjacent / pairs : precision;
  return phrase.weight * (recalled / total) * (byWords + byNothingElse * precision + byOrder * order);
}

/** Whether an earlier word stands at the same place: one syllable is not two. */
function takenBefore(placeOf: (column: number) => number, column: number): boolean {
  const place = placeOf(column);
  for (let other = 0; other < column; other += 1) if (placeOf(other) === place) return true;
  return false;
}
