import type { NameIndex } from './name-index.ts';
import { fromTelex, oneSlipApart, similarity, type Syllable } from './syllable.ts';
import type { Term } from './understand.ts';

/** For each word of a query, which syllables of the index it matches and how well. */
export interface TermMatches {
  terms: Term[];
  /** Number of a syllable → likeness, 0 to 1. */
  similar: Map<number, number>[];
  /** Weight of the word times how rare it is; 0 when nothing in the index is like it. */
  importance: number[];
  total: number;
  rarity: number[];
}

/**
 * Compares the words of a query with every syllable of the index: exact, without marks, one mark off; a word that is
 * not there at all is tried as a slip of one letter, as Telex that was left over, as several words run together.
 *
 * @param typing whether the last word may be unfinished
 */
export function matchTerms({ dictionary, rarity, bases }: NameIndex, typed: readonly Term[], typing: boolean): TermMatches {
  const terms = typed.flatMap((term) => (bases.has(term.base) ? [term] : splitJoined(term, bases)));
  const similar = terms.map((term, index) => {
    const unfinished = typing && index === terms.length - 1;
    const matches = compare(term, dictionary, unfinished);
    return matches.size > 0 ? matches : slips(term, dictionary, unfinished);
  });
  const importance = terms.map(({ weight }, index) => {
    const best = [...(similar[index] ?? [])].reduce((most, [id, likeness]) => Math.max(most, likeness > 0 ? (rarity[id] ?? 0) : 0), 0);
    return weight * best;
  });
  return { terms, similar, importance, total: importance.reduce((sum, value) => sum + value, 0), rarity };
}

function compare(term: Term, dictionary: readonly Syllable[], unfinished: boolean): Map<number, number> {
  const matches = new Map<number, number>();
  dictionary.forEach((written, id) => {
    const likeness = similarity(term, written);
    if (likeness > 0) matches.set(id, likeness);
    else if (unfinished && written.base.startsWith(term.base)) matches.set(id, written.marked.startsWith(term.marked) ? 0.8 : 0.7);
  });
  return matches;
}

function slips(term: Term, dictionary: readonly Syllable[], unfinished: boolean): Map<number, number> {
  const matches = new Map<number, number>();
  const telex = fromTelex(term.base);
  dictionary.forEach((written, id) => {
    if (telex !== null && written.base === telex) matches.set(id, 0.8);
    else if (term.base.length >= 3 && !/\d/.test(term.base) && oneSlipApart(term.base, written.base)) matches.set(id, term.base.length > 3 ? 0.55 : 0.4);
  });
  if (matches.size > 0 || !unfinished) return matches;
  dictionary.forEach((written, id) => {
    if (term.base.length >= 3 && written.base.startsWith(term.base.slice(0, -1))) matches.set(id, 0.4);
  });
  return matches;
}

/** `dangkykethon` → dang ky ket hon, when every part is a syllable of the index; the fewest parts win. */
function splitJoined(term: Term, bases: ReadonlySet<string>): Term[] {
  const text = term.base;
  if (text.length < 5 || text.length > 40 || /[^a-z]/.test(text)) return [term];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const part = text.slice(start, end);
      const before = best[start];
      if (before && part.length > 1 && bases.has(part) && (!best[end] || before.length + 1 < (best[end]?.length ?? 0))) best[end] = [...before, part];
    }
  }
  const parts = best[text.length];
  return parts && parts.length > 1 ? parts.map((base) => ({ base, marked: base, weight: term.weight })) : [term];
}
