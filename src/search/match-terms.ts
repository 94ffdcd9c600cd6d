import type { NameIndex } from './name-index.ts';
import { fromTelex, oneSlipApart, similarity, type Syllable } from './syllable.ts';
import type { Term } from './understand.ts';

/** One word of a query against the index. */
export interface TermMatch {
  term: Term;
  /** Number of a syllable → likeness, 0 to 1; most syllables are not like it at all. */
  likeness: ReadonlyMap<number, number>;
  /** Weight of the word times how rare it is. A word that no name has counts too: what leaves it out is no full answer. */
  importance: number;
}

const unknownRarity = 1.5;

/** Compares the words of one query with the index; equal words, which readings share, are compared once. */
export type Matcher = (terms: readonly Term[]) => TermMatch[];

/**
 * Matches words exactly, without marks, or one mark off; a word that is not there at all is tried as a slip of one
 * letter, as Telex that was left over, as several words run together.
 *
 * @param typing whether the last word may be unfinished
 * @param exact whether words that are not there are left alone
 */
export function startMatcher(index: NameIndex, { typing = false, exact = false } = {}): Matcher {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const likenessOf = (term: Syllable, unfinished: boolean) => {
    const key = `${term.marked}${unfinished ? '…' : ''}`;
    const likeness = known.get(key) ?? compare(index, term, { unfinished, exact });
    known.set(key, likeness);
    return likeness;
  };
  return (typed) => {
    const terms = typed.flatMap((term) => (exact || index.idsOfBase.has(term.base) ? [term] : splitJoined(term, index)));
    return terms.map((term, position): TermMatch => {
      const likeness = likenessOf(term, typing && position === terms.length - 1);
      return { term, likeness, importance: term.weight * (likeness.size > 0 ? rarestOf(likeness, index.rarity) : unknownRarity) };
    });
  };
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
    if (written) matches.set(id, similarity(term, written));
  }
  if (unfinished) {
    dictionary.forEach((written, id) => {
      if (!matches.has(id) && written.base.startsWith(term.base)) matches.set(id, written.marked.startsWith(term.marked) ? 0.8 : 0.7);
    });
  }
  return matches.size > 0 || exact ? matches : slips(index, term, unfinished);
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
