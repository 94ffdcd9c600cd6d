import { clausesOf } from './clauses.ts';
import type { Entry, Saying, SearchData } from './entry.ts';
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
  /** Whether people say it, and no page does. */
  said: boolean;
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
// What is said of a matter is said less of a name that has much beside it.
const [saidWeight, leastOfSaid] = [0.92, 0.75];
// Among few entries a word of one name is not more telling than a word of three.
const rareFrom = 2;
const plainRarity = 1;
/** A word that people say and no page has is rare without telling much: `bị móc túi`. */
const onlySaid = 0.7;
/** Of a word that stands in names, what an entry counts of which people say it, and no name does. */
const halfTold = 0.5;

/** Makes the names ready. */
export function buildNameIndex({ entries, sayings, fillers, nameWords }: SearchData): NameIndex {
  const { dictionary, idsOfBase, number } = startDictionary();
  const saidOf = prepareSaid(sayings, number);
  const written = entries.flatMap((entry, position) => [
    ...namesOf(entry).map(([text, weight]) => ({ text, weight, entry: position, said: false, syllables: readSyllables(text).map(number) })),
    ...(saidOf[position] ?? []),
  ]);
  const postings = dictionary.map((): number[] => []);
  written.forEach(({ syllables }, phrase) => syllables.forEach((id, place) => postings[id]?.push(phrase, place)));
  const rarity = rarityOf({ written, postings, idsOfBase }, entries.length);
  const specialitiesOf = startSpecialities(nameWords);
  const plainWords = new Set(nameWords[0].split(' '));
  dictionary.forEach(({ marked }, id) => plainWords.has(marked) && (rarity[id] = Math.min(rarity[id] ?? 0, plainRarity)));
  const phrases = written.map((phrase) => ({
    ...phrase,
    worth: phrase.syllables.reduce((sum, id) => sum + (rarity[id] ?? 0), 0) || 1,
    specialities: phrase.said
      ? []
      : specialitiesOf(phrase.text).map((words) => words.map((word) => number({ marked: word, base: fold(word) }))),
  }));
  return {
    entries,
    phrases,
    dictionary,
    idsOfBase,
    rarity,
    postings,
    synonyms: prepareSynonyms(sayings.filter(({ meant }) => meant.length > 0)),
    fillers: prepareFillers(fillers),
    written: writtenIn([...fillers, ...sayings.flatMap(({ said, meant }) => [...said, ...meant])], dictionary),
  };
}

type Written = Omit<Phrase, 'worth' | 'specialities'>;

interface Standing {
  written: readonly Written[];
  postings: NameIndex['postings'];
  idsOfBase: NameIndex['idsOfBase'];
}

/** How much each syllable says: the fewer entries have it, the more. */
function rarityOf({ written, postings, idsOfBase }: Standing, entries: number): number[] {
  const rarity = postings.map(() => 0);
  for (const ids of idsOfBase.values()) {
    const [named, told] = [new Set<number>(), new Set<number>()];
    for (const id of ids) {
      (postings[id] ?? []).forEach((phrase, at) => {
        const one = written[phrase];
        if (one && at % 2 === 0) (one.said ? told : named).add(one.entry);
      });
    }
    for (const entry of named) told.delete(entry);
    const [share, telling] = named.size > 0 ? [halfTold, 1] : [1, onlySaid];
    const rare = Math.log(1 + entries / (named.size + told.size * share + rareFrom)) + 0.2;
    for (const id of ids) rarity[id] = rare * telling;
  }
  return rarity;
}

/** What people say of each entry, at its number. */
function prepareSaid(sayings: readonly Saying[], number: (syllable: Syllable) => number): Written[][] {
  const saidOf: Written[][] = [];
  for (const { said, bearers } of sayings) {
    const read = bearers.length > 0 ? said.map((text) => ({ text, syllables: readSyllables(text).map(number) })) : [];
    for (const [entry, ninths] of bearers) {
      const weight = saidWeight * (leastOfSaid + ((1 - leastOfSaid) * ninths) / 9);
      (saidOf[entry] ??= []).push(...read.map((one) => ({ ...one, weight, entry, said: true })));
    }
  }
  return saidOf;
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
