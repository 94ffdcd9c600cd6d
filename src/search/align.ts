import type { TermMatch } from './match-terms.ts';
import type { NameIndex } from './name-index.ts';

/** Where the words of a query stand in the names, for the names that have any. */
export interface Alignment {
  /** Number of a phrase → its row in the tables below, -1 when it has none of the words. */
  rowOf: Int32Array;
  /** Row by row, a column a word: its best place in the phrase, -1 for none. */
  places: Int16Array;
  /** How like the word what stands there is, 0 to 1. */
  likeness: Float32Array;
  /** How much the syllable that stands there says. */
  worth: Float32Array;
}

/**
 * Goes from the words to the names that have them, not from name to name: the work is proportional to what matches.
 * A word that stands in a phrase more than once takes the place after the word before it, so that order is kept.
 */
export function align({ phrases, postings, rarity }: NameIndex, matches: readonly TermMatch[]): Alignment {
  const columns = matches.length;
  const rowOf = new Int32Array(phrases.length).fill(-1);
  const rows = giveRows(rowOf, postings, matches);
  const places = new Int16Array(rows * columns).fill(-1);
  const likeness = new Float32Array(rows * columns);
  const worth = new Float32Array(rows * columns);
  matches.forEach((match, column) => {
    for (const [id, like] of match.likeness) {
      const standing = postings[id] ?? [];
      for (let at = 0; at < standing.length; at += 2) {
        const row = rowOf[standing[at] ?? 0] ?? -1;
        if (row < 0) continue;
        const place = standing[at + 1] ?? 0;
        const cell = row * columns + column;
        const follows = column > 0 && place > 0 && places[cell - 1] === place - 1;
        const value = follows ? like + preferNext : like;
        if (value <= (likeness[cell] ?? 0)) continue;
        likeness[cell] = value;
        places[cell] = place;
        worth[cell] = rarity[id] ?? 0;
      }
    }
  });
  return { rowOf, places, likeness, worth };
}

const preferNext = 0.001;
const tellingShare = 0.4;

/** A row for every phrase that has one of the words that say most; `cấp` and `giấy` alone would bring in all of them. */
function giveRows(rowOf: Int32Array, postings: NameIndex['postings'], matches: readonly TermMatch[]): number {
  const most = Math.max(...matches.filter(({ likeness }) => likeness.size > 0).map(({ importance }) => importance));
  let rows = 0;
  for (const { likeness, importance } of matches) {
    if (importance < most * tellingShare) continue;
    for (const id of likeness.keys()) {
      const standing = postings[id] ?? [];
      for (let at = 0; at < standing.length; at += 2) {
        const phrase = standing[at] ?? 0;
        if (rowOf[phrase] === -1) rowOf[phrase] = rows++;
      }
    }
  }
  return rows;
}
