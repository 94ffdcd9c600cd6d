import type { Portal } from '../portal/portal.ts';
import { startBearers } from './bearers.ts';
import type { Entry, Saying, Synonym } from './entry.ts';
import { readSyllables } from './syllable.ts';
import { subjects, vocabulary } from './vocabulary.ts';

/**
 * Everything that people say for what stands on these pages: the editors' own sayings, the general ones, and what is
 * said of the subjects that the portal has.
 */
export function sayingsOf({ synonyms }: Pick<Portal, 'synonyms'>, entries: readonly Entry[]): Saying[] {
  const bearersOf = startBearers(entries);
  const withBearers = ({ said, meant }: Synonym): Saying => ({ said, meant, bearers: bearersOf(meant) });
  const ofSubjects = subjects.map((subject) => ({ ...withBearers(subject), meant: [] })).filter(({ bearers }) => bearers.length > 0);
  return [...synonyms.map(withBearers), ...usefulSynonyms(vocabulary, entries).map(withBearers), ...ofSubjects];
}

/** Sayings of whose meaning no page of this portal has all words, or which are names of a page themselves, would only cost bytes. */
function usefulSynonyms(synonyms: readonly Synonym[], entries: readonly Entry[]): Synonym[] {
  const names = new Set(entries.flatMap(({ title, names: others }) => [title, ...others].map(spaced)));
  const having = entriesByWord(entries);
  const standsSomewhere = (meaning: string) => {
    const [rarest = new Set<number>(), ...others] = readSyllables(meaning)
      .map(({ base }) => having.get(base) ?? new Set<number>())
      .sort((a, b) => a.size - b.size);
    return [...rarest].some((entry) => others.every((some) => some.has(entry)));
  };
  return synonyms.flatMap(({ said, meant }) => {
    const useful = meant.filter(standsSomewhere);
    // A saying of several words that is a name already needs no meaning.
    const unknown = said.filter((saying) => !saying.includes(' ') || !names.has(spaced(saying)));
    return useful.length > 0 && unknown.length > 0 ? [{ said: unknown, meant: useful }] : [];
  });
}

/** Which entries have a word. */
function entriesByWord(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<number>> {
  const having = new Map<string, Set<number>>();
  entries.forEach(({ title, names, official, sector }, entry) => {
    for (const { base } of readSyllables([title, ...names, official, sector].filter(Boolean).join(' '))) {
      const known = having.get(base);
      if (known) known.add(entry);
      else having.set(base, new Set([entry]));
    }
  });
  return having;
}

const spaced = (text: string) =>
  readSyllables(text)
    .map(({ marked }) => marked)
    .join(' ');
