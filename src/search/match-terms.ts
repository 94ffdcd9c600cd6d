import type { NameIndex } from './name-index.ts';
import { fromTelex, oneSlipApart, similarity, type Syllable } from './syllable.ts';
import type { Reading, Stretch, Term } from './understand.ts';

/** One word of a query against the index. */
export interface TermMatch {
  term: Term;
  /** Number of a syllable → likeness, 0 to 1; most syllables are not like it at all. */
  likeness: ReadonlyMap<number, number>;
  /** Weight of the word times how rare it is. A word that no name has counts too: what leaves it out is no full answer. */
  importance: number;
}

/** A reading against the index. */
interface ReadingMatch extends Reading {
  matches: TermMatch[];
  /** The number of its first word, when the words of all readings of all stretches are counted. */
  from: number;
  /** Of all its words. */
  importance: number;
}

/** A stretch of a query against the index. */
export interface StretchMatch {
  readings: ReadingMatch[];
  /** Of its weightiest reading: whoever has none of them misses as much, whichever the name would have taken. */
  importance: number;
}

const unknownRarity = 1.5;
/** A saying counts no more than two or three words of a name, however many words the law takes for it. */
const heaviestSaying = 6;
/** Of two words that differ in their marks and are both written. */
const otherWord = 0.15;

/**
 * Matches words exactly, without marks, or one mark off; a word that is not there at all is tried as a slip of one
 * letter, as Telex that was left over, as several words run together.
 *
 * @param typing whether the last word may be unfinished
 * @param exact whether words that are not there are left alone
 */
export function matchStretches(index: NameIndex, stretches: readonly Stretch[], { typing = false, exact = false } = {}): StretchMatch[] {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const likenessOf = (term: Syllable, unfinished: boolean) => {
    const key = `${term.marked}${unfinished ? '…' : ''}`;
    const likeness = known.get(key) ?? compare(index, term, { unfinished, exact });
    known.set(key, likeness);
    return likeness;
  };
  const last = stretches.at(-1)?.[0];
  let from = 0;
  return stretches.map((stretch): StretchMatch => {
    const readings = stretch.map((reading): ReadingMatch => {
      const terms = reading.terms.flatMap((term) => (exact || index.idsOfBase.has(term.base) ? [term] : splitJoined(term, index)));
      const matches = terms.map((term, position): TermMatch => {
        const likeness = likenessOf(term, typing && reading === last && position === terms.length - 1);
        return { term, likeness, importance: term.weight * (likeness.size > 0 ? rarestOf(likeness, index.rarity) : unknownRarity) };
      });
      const match = { ...reading, matches, from, importance: matches.reduce((sum, { importance }) => sum + importance, 0) };
      from += matches.length;
      return match;
    });
    const most = Math.max(...readings.map(({ importance }) => importance));
    return { readings, importance: readings.length > 1 ? Math.min(most, heaviestSaying) : most };
  });
}

function rarestOf(likeness: ReadonlyMap<number, number>, rarity: readonly number[]): number {
  let most = 0;
  for (const id of likeness.keys()) most = Math.max(most, rarity[id] ?? 0);
  return most;
}

function compare(index: NameIndex, term: Syllable, { unfinished, exact }: { unfinished: boolean; exact: boolean }): Map<number, number> {
  const { dictionary, idsOfBase } = index;
  const matches = new Map<number, number>();
  for (const id of idsOfBase.get(term.base) ?? []) {
    const written = dictionary[id];
    const likeness = written ? similarity(term, written) : 0;
    // `ngoại` is a word of its own, and not `ngoài` with a slip.
    if (likeness >= 0.8 || !index.written.has(term.marked)) matches.set(id, likeness);
    else if (likeness > 0) matches.set(id, otherWord);
  }
  if (unfinished) {
    dictionary.forEach((written, id) => {
      if (!matches.has(id) && written.base.startsWith(term.base)) matches.set(id, written.marked.startsWith(term.marked) ? 0.8 : 0.7);
    });
  }
  return matches.size > 0 || exact || (!unfinished && index.written.has(term.base)) ? matches : slips(index, term, unfinished);
}

function slips({ dictionary }: NameIndex, term: Syllable, unfinished: boolean): Map<number, number> {
  const matches = new Map<number, number>();
  const telex = fromTelex(term.base);
  const maySlip = term.base.length >= 3 && term.base.length <= 8 && !/\d/.test(term.base);
  dictionary.forEach((written, id) => {
    if (telex !== null && written.base === telex) matches.set(id, 0.8);
    else if (maySlip && oneSlipApart(term.base, written.base)) matches.set(id, term.base.length > 3 ? 0.55 : 0.4);
  });
  if (matches.size > 0 || !unfinished || !maySlip) return matches;
  dictionary.forEach((written, id) => {
    if (written.base.startsWith(term.base.slice(0, -1))) matches.set(id, 0.4);
  });
  return matches;
}

/** `dangkykethon` → dang ky ket hon, when every part is a syllable of the index; the fewest parts win. */
function splitJoined(term: Term, { idsOfBase }: NameIndex): Term[] {
  const text = term.base;
  if (text.length < 5 || text.length > 40 || /[^a-z]/.test(text)) return [term];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const part = text.slice(start, end);
      const before = best[start];
      if (before && part.length > 1 && idsOfBase.has(part) && (!best[end] || before.length + 1 < (best[end]?.length ?? 0)))
        best[end] = [...before, part];
    }
  }
  const parts = best[text.length];
  return parts && parts.length > 1 ? parts.map((base) => ({ base, marked: base, weight: term.weight })) : [term];
}
