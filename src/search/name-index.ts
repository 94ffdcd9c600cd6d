import type { Entry, SearchData } from './entry.ts';
import { clausesOf } from './clauses.ts';
import { readSyllables, type Syllable } from './syllable.ts';
import { prepareSynonyms, type PreparedSynonyms } from './synonyms.ts';

/** One name of an entry as numbers of syllables, and how much it counts. */
export interface Phrase {
  text: string;
  syllables: readonly number[];
  weight: number;
  /** How much each of its syllables says, and all of them together. */
  worth: readonly number[];
  totalWorth: number;
}

/** Names made ready for searching: built once in the browser, a few milliseconds for a thousand entries. */
export interface NameIndex {
  entries: readonly Entry[];
  /** The names of each entry, the title first. */
  phrases: readonly (readonly Phrase[])[];
  /** Every distinct syllable that occurs, and the numbers of those that fold to the same letters. */
  dictionary: readonly Syllable[];
  idsOfBase: ReadonlyMap<string, readonly number[]>;
  /** How much a syllable says: rare ones more. */
  rarity: readonly number[];
  /** For each syllable the entries that have it. */
  postings: readonly (readonly number[])[];
  synonyms: PreparedSynonyms;
}

const titleWeight = 1;
const nameWeight = 0.97;
const officialWeight = 0.9;
const sectorWeight = 0.45;

type Written = Omit<Phrase, 'worth' | 'totalWorth'>;

/** Makes the names ready. */
export function buildNameIndex({ entries, synonyms }: SearchData): NameIndex {
  const { dictionary, idsOfBase, number } = startDictionary();
  const written = entries.map((entry) => namesOf(entry).map(([text, weight]): Written => ({ text, weight, syllables: readSyllables(text).map(number) })));
  const postings = dictionary.map((): number[] => []);
  written.forEach((phrases, position) => {
    for (const id of new Set(phrases.flatMap(({ syllables }) => syllables))) postings[id]?.push(position);
  });
  const rarity = dictionary.map(({ base }) => rarityOf(base, idsOfBase, postings, entries.length));
  const phrases = written.map((own) => own.map((phrase): Phrase => {
    const worth = phrase.syllables.map((id) => rarity[id] ?? 1);
    return { ...phrase, worth, totalWorth: worth.reduce((sum, value) => sum + value, 0) || 1 };
  }));
  return { entries, phrases, dictionary, idsOfBase, rarity, postings, synonyms: prepareSynonyms(synonyms) };
}

function startDictionary() {
  const idOf = new Map<string, number>();
  const dictionary: Syllable[] = [];
  const idsOfBase = new Map<string, number[]>();
  const number = (syllable: Syllable) => {
    const known = idOf.get(syllable.marked);
    if (known !== undefined) return known;
    const id = dictionary.push(syllable) - 1;
    idOf.set(syllable.marked, id);
    idsOfBase.set(syllable.base, [...(idsOfBase.get(syllable.base) ?? []), id]);
    return id;
  };
  return { dictionary, idsOfBase, number };
}

function namesOf({ title, names, official, sector }: Entry): [string, number][] {
  return [
    ...clausesOf(title).map((text, index): [string, number] => [text, index === 0 ? titleWeight : titleWeight * 0.98]),
    ...names.map((name): [string, number] => [name, nameWeight]),
    ...(official ? clausesOf(official).map((text): [string, number] => [text, officialWeight]) : []),
    ...(sector ? [[sector, sectorWeight] as [string, number]] : []),
  ];
}

// With few entries a word in one name is not rarer than a word in three: the count begins at two.
function rarityOf(base: string, idsOfBase: ReadonlyMap<string, readonly number[]>, postings: readonly (readonly number[])[], entries: number): number {
  const having = new Set((idsOfBase.get(base) ?? []).flatMap((id) => postings[id] ?? []));
  return Math.log(1 + entries / (having.size + rareFrom)) + 0.2;
}
const rareFrom = 2;
