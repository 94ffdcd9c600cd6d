import { parseProcedureCode } from '../text/procedure-code.ts';
import { matterOf } from './clauses.ts';
import { weightsOf, type Fillers } from './fillers.ts';
import { fromTelex, readSyllables, type Syllable } from './syllable.ts';
import { recognise, type PreparedSynonyms, type Recognised } from './synonyms.ts';

/** A syllable of a query and how much it says, 0 to 1. */
export interface Term extends Syllable {
  weight: number;
}

/** One way to read a query: as it was typed, or with what people say replaced by what pages say. */
export interface Reading {
  terms: Term[];
  /** How far this reading is from what was typed: 1 is the typed words themselves. */
  trust: number;
  /** What was replaced, to tell the reader. */
  replaced: { said: string; meant: string } | null;
}

/** A query, understood. */
export interface Understanding {
  /** As typed, cut to a sensible length. */
  text: string;
  /** A procedure code in any form, as it is printed. */
  code: string | null;
  /** At least four digits of a code. */
  digits: string | null;
  /** The typed words first. */
  readings: Reading[];
}

// The law's own names are longer; what people type is shorter.
const longName = 8;
const longestQuery = 200;
const mostTerms = 24;
const mostReadings = 12;
const beneficiary = 0.7;
const mostCombined = 6;

/** What the portal knows, as far as reading a query depends on it. */
export interface Knowledge {
  synonyms: PreparedSynonyms;
  fillers: Fillers;
  /** Whether a folded syllable occurs in a name. */
  knows: (base: string) => boolean;
}

/**
 * Reads what somebody typed. Never fails, whatever was typed; long texts are cut.
 *
 * @param exact only the typed words, no synonyms
 */
export function understand(query: string, knowledge: Knowledge, exact = false): Understanding {
  const text = query.slice(0, longestQuery).normalize('NFC').replace(/\s+/g, ' ').trim();
  const syllables = readSyllables(text).slice(0, mostTerms);
  const typed: Reading = { terms: weigh(syllables, knowledge.fillers), trust: 1, replaced: null };
  if (exact) return { text, ...readCode(text), readings: [typed] };
  const said = syllables.map((syllable) => withoutTelex(syllable, (base) => knowledge.knows(base) || knowledge.synonyms.bases.has(base)));
  const matter = syllables.length > longName ? matterOf(text) : text;
  const shorter: Reading[] =
    matter.length < text.length ? [{ terms: weigh(readSyllables(matter), knowledge.fillers), trust: 0.98, replaced: null }] : [];
  return { text, ...readCode(text), readings: [typed, ...shorter, ...replacements(said, knowledge)].slice(0, mostReadings) };
}

function readCode(text: string): Pick<Understanding, 'code' | 'digits'> {
  const words = text.split(' ');
  const code = words.map(parseProcedureCode).find((found) => found !== null) ?? parseProcedureCode(text.replace(/ /g, '')) ?? null;
  // `2024` among other words is a year.
  const part = words.length === 1 ? /^\d{4,7}$/ : /^\d{5,7}$/;
  const digits = words.map((word) => word.replace(/[.\s]/g, '')).find((word) => part.test(word)) ?? null;
  return { code, digits };
}

function withoutTelex(syllable: Syllable, knows: (base: string) => boolean): Syllable {
  const meant = knows(syllable.base) ? null : fromTelex(syllable.base);
  return meant !== null && knows(meant) ? { marked: meant, base: meant } : syllable;
}

function weigh(syllables: readonly Syllable[], fillers: Fillers): Term[] {
  const weights = weightsOf(syllables, fillers);
  const told = syllables.findIndex(
    ({ base }, index) => base === 'cho' && index > 1 && weights.slice(0, index).some((weight) => weight === 1),
  );
  return syllables.map((syllable, index) => ({
    ...syllable,
    weight: (weights[index] ?? 1) * (told >= 0 && index > told ? beneficiary : 1),
  }));
}

/** Readings with every saying replaced, in each of its meanings; then with one alone. */
function replacements(syllables: readonly Syllable[], knowledge: Knowledge): Reading[] {
  const sayings = recognise(syllables, knowledge);
  const single = sayings.flatMap((saying) =>
    saying.meant.map((meant) => replace(syllables, [{ ...saying, meant: [meant] }], knowledge.fillers)),
  );
  return sayings.length > 1 ? [...combine(sayings).map((choice) => replace(syllables, choice, knowledge.fillers)), ...single] : single;
}

/** Every choice of one meaning a saying; the first few. */
function combine(sayings: readonly Recognised[]): Recognised[][] {
  return sayings.reduce<Recognised[][]>(
    (choices, saying) =>
      choices.flatMap((choice) => saying.meant.map((meant) => [...choice, { ...saying, meant: [meant] }])).slice(0, mostCombined),
    [[]],
  );
}

function replace(syllables: readonly Syllable[], sayings: readonly Recognised[], fillers: Fillers): Reading {
  const changed = [...syllables];
  for (const { start, said, meant } of [...sayings].reverse()) changed.splice(start, said.length, ...readSyllables(meant[0] ?? ''));
  const [first] = sayings;
  return { terms: weigh(changed, fillers), trust: 0.96, replaced: first ? { said: first.saidText, meant: first.meant[0] ?? '' } : null };
}
