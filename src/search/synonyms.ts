import type { Synonym } from './entry.ts';
import { readSyllables, similarity, type Syllable } from './syllable.ts';

/** One saying, ready to be recognised: its syllables and what it means. */
export interface PreparedSynonym {
  said: Syllable[];
  saidText: string;
  meant: string[];
}

/** Sayings ready to be recognised. */
export interface PreparedSynonyms {
  /** By the folded first syllable, the longer ones first. */
  byFirst: ReadonlyMap<string, readonly PreparedSynonym[]>;
  /** Every folded syllable that occurs in one. */
  bases: ReadonlySet<string>;
}

/** Prepares sayings once. */
export function prepareSynonyms(synonyms: readonly Synonym[]): PreparedSynonyms {
  const prepared = synonyms
    .flatMap(({ said, meant }) => said.map((saidText) => ({ said: readSyllables(saidText), saidText, meant })))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length);
  const byFirst = new Map<string, PreparedSynonym[]>();
  for (const synonym of prepared) {
    const first = synonym.said[0]?.base ?? '';
    const known = byFirst.get(first);
    if (known) known.push(synonym);
    else byFirst.set(first, [synonym]);
  }
  return { byFirst, bases: new Set(prepared.flatMap(({ said }) => said.map(({ base }) => base))) };
}

/** A saying that stands in a query. */
export interface Recognised extends PreparedSynonym {
  start: number;
}

/**
 * The sayings in a query, in its order; the longest is taken, and nothing inside it.
 *
 * @param knows whether a folded syllable occurs in a name
 */
export function recognise(
  syllables: readonly Syllable[],
  { synonyms, knows }: { synonyms: PreparedSynonyms; knows: (base: string) => boolean },
): Recognised[] {
  const found = syllables.flatMap(({ base }, start) =>
    (synonyms.byFirst.get(base) ?? [])
      .filter(({ said }) => standsAt(syllables, said, start, knows))
      .map((synonym): Recognised => ({ ...synonym, start })),
  );
  const taken = new Map<number, Recognised>();
  return found
    .sort((a, b) => b.said.length - a.said.length)
    .filter((saying) => {
      const positions = saying.said.map((_, offset) => saying.start + offset);
      const [other] = positions.flatMap((position) => taken.get(position) ?? []);
      // Without marks `bo chet` is a father's death and an ox's: both are meant until something tells them apart.
      if (other?.start === saying.start && other.said.length === saying.said.length)
        other.meant = [...new Set([...other.meant, ...saying.meant])];
      else if (!other) positions.forEach((position) => taken.set(position, saying));
      return !other;
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Marks may be missing, and in a saying of several words one may be wrong. One word alone is easily another: `bo` may
 * be `bổ`, and `để` is not `đẻ`.
 */
function standsAt(syllables: readonly Syllable[], said: readonly Syllable[], start: number, knows: (base: string) => boolean): boolean {
  let slips = said.length > 1 ? 1 : 0;
  return said.every((written, offset) => {
    const typed = syllables[start + offset];
    const likeness = typed === undefined ? 0 : similarity(typed, written);
    if (likeness === 1) return true;
    if (likeness >= 0.9) return said.length > 1 || !knows(written.base);
    slips -= 1;
    return likeness >= 0.6 && slips >= 0;
  });
}
