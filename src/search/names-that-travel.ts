import type { Procedure } from '../portal/portal.ts';
import { matterOf } from './clauses.ts';
import { prepareFillers, weightsOf } from './fillers.ts';
import { readSyllables } from './syllable.ts';
import { fillerWords } from './vocabulary.ts';

// Every byte of a name travels to the reader before the first suggestion. What adds nothing stays at home.

/** Search words of which no other says the same, fillers and order apart; the first of a kind stays. */
export function withoutRepeats(title: string, names: readonly string[]): string[] {
  const seen = new Set([sayingOf(title)]);
  return names.filter((name) => {
    const saying = sayingOf(name);
    return !seen.has(saying) && seen.add(saying);
  });
}

/** At most this share of an official name may be missing from the other names for it to stay at home. */
const littleMissing = 0.12;

/**
 * What the official name says the matter is, unless one of the other names says as much, or all of them together
 * nearly everything. Procedures whose official names differ only in whom they concern keep the whole.
 *
 * @param shared the matters that several procedures have
 */
export function officialName({ name, title, keywords }: Procedure, shared: ReadonlySet<string>): string | null {
  const matter = shared.has(matterOf(name)) ? name.replace(/^thủ tục /iu, '') : matterOf(name);
  const words = tellingWords(matter);
  const others = [title, ...keywords].map((other) => new Set(readSyllables(other).map(({ marked }) => marked)));
  if (others.some((other) => words.every((word) => other.has(word)))) return null;
  const missing = words.filter((word) => !others.some((other) => other.has(word)));
  return missing.length > 0 && missing.length <= words.length * littleMissing ? null : matter;
}

/** Matters that several official names share. */
export function sharedMatters(procedures: readonly Procedure[]): Set<string> {
  const seen = new Set<string>();
  return new Set(procedures.map(({ name }) => matterOf(name)).filter((matter) => seen.has(matter) || !seen.add(matter)));
}

const fillers = prepareFillers(fillerWords);

const sayingOf = (text: string) => [...new Set(tellingWords(text))].sort().join(' ');

function tellingWords(text: string): string[] {
  const syllables = readSyllables(text);
  const weights = weightsOf(syllables, fillers);
  return syllables.flatMap(({ marked }, index) => ((weights[index] ?? 1) > 0.1 ? [marked] : []));
}
