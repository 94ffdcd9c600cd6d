import type { FillerWords } from './entry.ts';
import { readSyllables, type Syllable } from './syllable.ts';

/** Fillers ready to be recognised, by their folded letters; several may fold to the same. */
export type Fillers = ReadonlyMap<string, readonly Filler[]>;

interface Filler {
  marked: string[];
  weight: number;
}

const [nearlyNothing, little] = [0.08, 0.4];
const longest = 4;

/** Prepares fillers once. */
export function prepareFillers([fillers, faintWords]: FillerWords): Fillers {
  const prepared = new Map<string, Filler[]>();
  for (const [list, weight] of [
    [fillers, nearlyNothing],
    [faintWords, little],
  ] as const) {
    for (const phrase of list.split(/[|\n]/)) {
      const syllables = readSyllables(phrase);
      const base = syllables.map((syllable) => syllable.base).join(' ');
      prepared.set(base, [...(prepared.get(base) ?? []), { marked: syllables.map(({ marked }) => marked), weight }]);
    }
  }
  return prepared;
}

/**
 * How much each syllable of a query says, 0 to 1: longest phrases first. When nothing in it says much, all of it
 * counts. Marks that were typed count: `từ` is a filler, `tử` is not; `tu` may be either and says a little.
 */
export function weightsOf(syllables: readonly Syllable[], fillers: Fillers): number[] {
  const weights = syllables.map(() => 1);
  const bases = syllables.map(({ base }) => base);
  for (let start = 0; start < syllables.length; start += 1) {
    for (let length = Math.min(longest, syllables.length - start); length > 0; length -= 1) {
      const found = fillers.get(bases.slice(start, start + length).join(' '));
      const weight = found ? weightOf(syllables.slice(start, start + length), found) : null;
      if (weight === null) continue;
      weights.fill(weight, start, start + length);
      start += length - 1;
      break;
    }
  }
  return weights.every((weight) => weight <= nearlyNothing) ? weights.map(() => 1) : weights;
}

/** @param found fillers with the bases of the run */
function weightOf(run: readonly Syllable[], found: readonly Filler[]): number | null {
  const exact = found.find(({ marked }) => run.every((syllable, index) => syllable.marked === marked[index]));
  if (exact) return exact.weight;
  const possible = found.find(({ marked }) =>
    run.every((syllable, index) => syllable.marked === syllable.base || syllable.marked === marked[index]),
  );
  if (!possible) return null;
  return run.length > 1 ? possible.weight : Math.max(possible.weight, little);
}
