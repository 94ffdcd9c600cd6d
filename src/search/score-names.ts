import { align, type Alignment } from './align.ts';
import type { StretchMatch } from './match-terms.ts';
import type { NameIndex, Phrase } from './name-index.ts';

/** How well the names of an entry answer a query. */
export interface NameScore {
  entry: number;
  /** 0 to 1. */
  score: number;
  /** The name that answers best. */
  phrase: Phrase;
  /** Stretch by stretch the reading that this name took. */
  taken: number[];
  /** How much of each word any of the names has, 0 to 1. */
  covered: Float32Array;
}

// What the names have of the query between them counts nearly as much as how closely one of them is the query.
const shareOfAllNames = 0.45;
// Of one name: having the words, not having many others, having them side by side.
const [byWords, byNothingElse, byOrder] = [0.4, 0.36, 0.24];
// A long name has many a word by chance. A word that stands there without its neighbours proves little.
const longPhrase = 5;
const aloneInLongPhrase = 0.6;
/** What a speciality costs a name when nobody asked for it. */
const unasked = 0.88;
const mostUnasked = 2;
const likely = 0.5;
/** What pages say for a saying has to be there as a whole: half of it is something else. */
const whole = 2;

/** Scores every entry that has any of the words. */
export function scoreNames(index: NameIndex, stretches: readonly StretchMatch[]): NameScore[] {
  const columns = stretches.flatMap(({ readings }) => readings.flatMap(({ matches }) => matches));
  const alignment = align(index, columns);
  const total = stretches.reduce((sum, { importance }) => sum + importance, 0);
  const asked = new Set(columns.flatMap(({ likeness }) => [...likeness].flatMap(([id, like]) => (like > likely ? [id] : []))));
  const askedFor = ({ specialities }: Phrase) =>
    unasked ** Math.min(specialities.filter((syllables) => !syllables.every((id) => asked.has(id))).length, mostUnasked);
  const row: Row = { alignment, start: 0, stretches, total, values: new Float32Array(columns.length) };
  const scores: NameScore[] = [];
  let current: NameScore | null = null;
  index.phrases.forEach((phrase, number) => {
    const at = alignment.rowOf[number] ?? -1;
    if (at < 0) return;
    if (current?.entry !== phrase.entry) {
      current = { entry: phrase.entry, score: 0, phrase, taken: [], covered: new Float32Array(columns.length) };
      scores.push(current);
    }
    row.start = at * columns.length;
    const having = readValues(phrase, row, current.covered);
    // Among thousands of sayings one word of several is met by chance; it tells what the entry is about, and is no answer.
    if (phrase.said && having < 2 && columns.length > 2 && current.taken.length > 0) return;
    const { score: answer, taken } = scorePhrase(phrase, row);
    const score = answer * askedFor(phrase);
    if (score > current.score || current.taken.length === 0) Object.assign(current, { score, phrase, taken });
  });
  for (const scored of scores) {
    const coverage = stretches.reduce((sum, stretch) => sum + stretch.importance * bestOf(stretch, scored.covered).value, 0) / total;
    scored.score = shareOfAllNames * coverage * askedFor(scored.phrase) + (1 - shareOfAllNames) * scored.score;
  }
  return scores;
}

/** The reading of a stretch of which most is there, and how much of it. */
function bestOf({ readings }: StretchMatch, values: ArrayLike<number>): { value: number; reading: number } {
  const best = { value: -1, reading: 0 };
  readings.forEach(({ from, matches, importance, trust }, reading) => {
    let sum = 0;
    matches.forEach((match, at) => (sum += (values[from + at] ?? 0) * match.importance));
    const share = importance > 0 ? sum / importance : 0;
    const value = trust < 1 ? share ** whole * trust : share;
    if (value > best.value) Object.assign(best, { value, reading });
  });
  return best;
}

interface Row {
  alignment: Alignment;
  /** Where the cells of the phrase begin. */
  start: number;
  stretches: readonly StretchMatch[];
  total: number;
  /** How much of each word the phrase has; one array for all rows. */
  values: Float32Array;
}

function scorePhrase(phrase: Phrase, { alignment, start, stretches, total, values }: Row): { score: number; taken: number[] } {
  let [recalled, used, pairs, adjacent, lastPlace, lastImportance] = [0, 0, 0, 0, -2, 0];
  const places = new Set<number>();
  const taken = stretches.map((stretch) => {
    const { value, reading } = bestOf(stretch, values);
    recalled += value * stretch.importance;
    const { from = 0, matches = [] } = stretch.readings[reading] ?? {};
    matches.forEach(({ importance }, at) => {
      const place = alignment.places[start + from + at] ?? -1;
      if (lastPlace > -2) {
        const pair = Math.min(importance, lastImportance);
        pairs += pair;
        if (place > 0 && place === lastPlace + 1) adjacent += pair;
      }
      [lastPlace, lastImportance] = [place, importance];
      if (place < 0 || places.has(place)) return;
      places.add(place);
      used += Math.min(alignment.likeness[start + from + at] ?? 0, 1) * (alignment.worth[start + from + at] ?? 0);
    });
    return reading;
  });
  const precision = Math.min(used / phrase.worth, 1);
  const order = pairs > 0 ? adjacent / pairs : precision;
  return { score: phrase.weight * (recalled / total) * (byWords + byNothingElse * precision + byOrder * order), taken };
}

/**
 * Reads how much of each word a phrase has, less where it stands alone in a long name, and adds it to what its entry has.
 *
 * @returns how many of the words it has
 */
function readValues(phrase: Phrase, { alignment: { places, likeness }, start, stretches, values }: Row, covered: Float32Array): number {
  const long = values.length > 1 && phrase.syllables.length > longPhrase;
  let having = 0;
  for (const { readings } of stretches) {
    for (const { from, matches } of readings) {
      const first = start + from;
      const last = first + matches.length - 1;
      for (let cell = first; cell <= last; cell += 1) {
        const place = places[cell] ?? -1;
        const like = Math.min(likeness[cell] ?? 0, 1);
        const alone = long && !(cell > first && places[cell - 1] === place - 1) && !(cell < last && places[cell + 1] === place + 1);
        const value = alone ? like * aloneInLongPhrase : like;
        const column = cell - start;
        values[column] = value;
        covered[column] = Math.max(covered[column] ?? 0, value * phrase.weight);
        if (value > 0) having += 1;
      }
    }
  }
  return having;
}
