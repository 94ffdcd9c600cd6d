import type { Entry, SearchData } from './entry.ts';
import { readSyllables, type Syllable } from './syllable.ts';
import { prepareSynonyms, type PreparedSynonym } from './understand.ts';

/** A name of an entry as numbers of syllables, and how much it counts. */
export interface Phrase {
  text: string;
  syllables: number[];
  weight: number;
}

/** Names made ready for searching: built once in the browser, a few milliseconds for a thousand entries. */
export interface NameIndex {
  entries: readonly Entry[];
  phrases: Phrase[][];
  /** Every distinct syllable that occurs. */
  dictionary: Syllable[];
  /** How much each says: rare ones more. */
  rarity: number[];
  /** Every folded syllable that occurs. */
  bases: ReadonlySet<string>;
  synonyms: PreparedSynonym[];
}

const titleWeight = 1;
const nameWeight = 0.97;
const officialWeight = 0.9;
const sectorWeight = 0.45;

/** Makes the names ready. */
export function buildNameIndex({ entries, synonyms }: SearchData): NameIndex {
  const idOf = new Map<string, number>();
  const dictionary: Syllable[] = [];
  const number = (syllable: Syllable) => {
    const known = idOf.get(syllable.marked);
    if (known !== undefined) return known;
    idOf.set(syllable.marked, dictionary.length);
    return dictionary.push(syllable) - 1;
  };
  const phrase = (text: string, weight: number): Phrase => ({ text, weight, syllables: readSyllables(text).map(number) });
  const phrases = entries.map(({ title, names, official, sector }) => [
    phrase(title, titleWeight),
    ...names.map((name) => phrase(name, nameWeight)),
    ...(official ? [phrase(official, officialWeight)] : []),
    ...(sector ? [phrase(sector, sectorWeight)] : []),
  ]);
  const frequency = new Map<string, number>();
  for (const own of phrases) {
    const bases = new Set(own.flatMap(({ syllables }) => syllables.map((id) => dictionary[id]?.base ?? '')));
    for (const base of bases) frequency.set(base, (frequency.get(base) ?? 0) + 1);
  }
  const rarity = dictionary.map(({ base }) => Math.log(1 + entries.length / (frequency.get(base) ?? 1)) + 0.2);
  return { entries, phrases, dictionary, rarity, bases: new Set(frequency.keys()), synonyms: prepareSynonyms(synonyms) };
}
