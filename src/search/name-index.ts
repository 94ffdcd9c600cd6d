import { clausesOf } from './clauses.ts';
import type { Entry, SearchData } from './entry.ts';
import { fold } from '../text/fold.ts';
import { prepareFillers, type Fillers } from './fillers.ts';
import { startSpecialities } from './specialities.ts';
import { readSyllables, type Syllable } from './syllable.ts';
import { prepareSynonyms, type PreparedSynonyms } from './synonyms.ts';

/** One name of an entry. */
export interface Phrase {
  text: string;
  /** Which entry it belongs to. */
  entry: number;
  /** Its syllables, as numbers of the dictionary. */
  syllables: readonly number[];
  /** How much this kind of name counts. */
  weight: number;
  /** How much its syllables say together. */
  worth: number;
  /** Its specialities, each as the numbers of its syllables. */
  specialities: readonly (readonly number[])[];
}

/** Names made ready for searching: built once in the browser, a few milliseconds for a thousand entries. */
export interface NameIndex {
  entries: readonly Entry[];
  /** All names, those of one entry together, its title first. */
  phrases: readonly Phrase[];
  /** Every distinct syllable that occurs, and the numbers of those that fold to the same letters. */
  dictionary: readonly Syllable[];
  idsOfBase: ReadonlyMap<string, readonly number[]>;
  /** How much a syllable says: rare ones more. */
  rarity: readonly number[];
  /** For each syllable where it stands: number of a phrase, place in it, number of a phrase, … */
  postings: readonly (readonly number[])[];
  synonyms: PreparedSynonyms;
  fillers: Fillers;
  /** Syllables that somebody writes, with their marks and without: in names, in sayings, among the fillers. */
  written: ReadonlySet<string>;
}

const titleWeight = 1;
const nameWeight = 0.97;
const officialWeight = 0.95;
const sectorWeight = 0.45;
// Among few entries a word of one name is not more telling than a word of three.
const rareFrom = 2;
const plainRarity = 1;

/** Makes the names ready. */
export function buildNameIndex({ entries, synonyms, fillers, nameWords }: SearchData): NameIndex {
  const { dictionary, idsOfBase, number } = startDictionary();
  const written = entries.flatMap((entry, position) =>
    namesOf(entry).map(([text, weight]) => ({ text, weight, entry: position, syllables: readSyllables(text).map(number) })),
  );
  const postings = dictionary.map((): number[] => []);
  written.forEach(({ syllables }, phrase) => syllables.forEach((id, place) => postings[id]?.push(phrase, place)));
  const rarity = dictionary.map(() => 0);
  for (const ids of idsOfBase.values()) {
    const having = new Set<number>();
    for (const id of ids) (postings[id] ?? []).forEach((phrase, at) => at % 2 === 0 && having.add(written[phrase]?.entry ?? -1));
    for (const id of ids) rarity[id] = Math.log(1 + entries.length / (having.size + rareFrom)) + 0.2;
  }
  const specialitiesOf = startSpecialities(nameWords);
  const plainWords = new Set(nameWords[0].split(' '));
  dictionary.forEach(({ marked }, id) => plainWords.has(marked) && (rarity[id] = Math.min(rarity[id] ?? 0, plainRarity)));
  const phrases = written.map((phrase) => ({
    ...phrase,
    worth: phrase.syllables.reduce((sum, id) => sum + (rarity[id] ?? 0), 0) || 1,
    specialities: specialitiesOf(phrase.text).map((words) => words.map((word) => number({ marked: word, base: fold(word) }))),
  }));
  return {
    entries,
    phrases,
    dictionary,
    idsOfBase,
    rarity,
    postings,
    synonyms: prepareSynonyms(synonyms),
    fillers: prepareFillers(fillers),
    written: writtenIn([...fillers, ...synonyms.flatMap(({ said, meant }) => [...said, ...meant])], dictionary),
  };
}

function writtenIn(texts: readonly string[], dictionary: readonly Syllable[]): Set<string> {
  return new Set([...dictionary, ...texts.flatMap(readSyllables)].flatMap(({ marked, base }) => [marked, base]));
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
  const weighted = (texts: readonly string[], weight: number) => texts.map((text): [string, number] => [text, weight]);
  return [
    ...weighted(clausesOf(title), titleWeight),
    ...weighted(names, nameWeight),
    ...weighted(official ? clausesOf(official) : [], officialWeight),
    ...weighted(sector ? [sector] : [], sectorWeight),
  ];
}
