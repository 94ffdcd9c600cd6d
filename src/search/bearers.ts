import type { Bearer, Entry } from './entry.ts';
import { startSpecialities } from './specialities.ts';
import { readSyllables } from './syllable.ts';
import { nameWords } from './vocabulary.ts';

const plainWords = new Set(nameWords[0].split(' '));
const specialitiesOf = startSpecialities(nameWords);
/** What a speciality of a name costs a matter that does not name it: who says `cưới` means no wedding abroad. */
const unnamed = 0.85;
const ninths = 9;
/** What more procedures have is no subject of theirs; every name that is said costs a reader's telephone memory and time. */
const most = 20;

interface Words {
  /** The words, a blank around each. */
  text: string;
  words: readonly string[];
  /** How many of them tell something. */
  telling: number;
}

interface Name extends Words {
  specialities: string[];
}

/**
 * Prepares the names of procedures once.
 *
 * @returns a function from the words of a matter, in one or several wordings, to the procedures in whose names they
 *   stand side by side, in their order; of very many those of whose names they are most
 */
export function startBearers(entries: readonly Entry[]): (matters: readonly string[]) => Bearer[] {
  const names = entries.map(namesOf);
  const having = entriesByWord(names);
  return (matters) => {
    const shares = new Map<number, number>();
    for (const matter of matters.map(wordsOf)) {
      for (const entry of rarestOf(matter, having)) {
        const share = Math.max(0, ...(names[entry] ?? []).map((name) => shareOf(matter, name)));
        if (share > 0) shares.set(entry, Math.max(share, shares.get(entry) ?? 0));
      }
    }
    const found = [...shares].sort(([a, share], [b, other]) => other - share || a - b).slice(0, most);
    return found
      .map(([entry, share]): Bearer => [entry, Math.min(Math.max(Math.round(share * ninths), 1), ninths)])
      .sort(([a], [b]) => a - b);
  };
}

function namesOf({ kind, title, official, sector }: Entry): Name[] {
  if (kind !== 'Thủ tục') return [];
  const name = official ?? title;
  return [...new Set([name, title, `${sector ?? ''} ${name}`])].map((text) => ({
    ...wordsOf(text),
    specialities: specialitiesOf(text).map((words) => words.join(' ')),
  }));
}

function wordsOf(text: string): Words {
  const words = readSyllables(text).map(({ marked }) => marked);
  return { text: ` ${words.join(' ')} `, words, telling: words.filter((word) => !plainWords.has(word)).length || 1 };
}

/** The work is proportional to what may match, not to matters times names. */
function entriesByWord(names: readonly (readonly Name[])[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>();
  names.forEach((own, entry) => {
    for (const word of new Set(own.flatMap(({ words }) => words))) {
      const known = having.get(word);
      if (known) known.push(entry);
      else having.set(word, [entry]);
    }
  });
  return having;
}

/** The entries that have the word of a matter that the fewest have. */
function rarestOf({ words }: Words, having: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const [first = [], ...others] = words.map((word) => having.get(word) ?? []);
  return others.reduce((fewest, some) => (some.length < fewest.length ? some : fewest), first);
}

function shareOf(matter: Words, { text, telling, specialities }: Name): number {
  if (!text.includes(matter.text)) return 0;
  const missing = specialities.filter((speciality) => !matter.text.includes(` ${speciality} `));
  return (matter.telling / telling) * unnamed ** missing.length;
}
