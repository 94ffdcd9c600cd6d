import { parseProcedureCode } from '../text/procedure-code.ts';
import { matterOf } from './clauses.ts';
import { weightsOf, type Fillers } from './fillers.ts';
import { fromTelex, readSyllables, type Syllable } from './syllable.ts';
import { recognise, type PreparedSynonyms, type Recognised } from './synonyms.ts';

/** A syllable of a query and how much it says, 0 to 1. */
export interface Term extends Syllable {
  weight: number;
}

/** One way to read a stretch of a query: as it was typed, or what pages say for it. */
export interface Reading {
  terms: Term[];
  /** How far this reading is from what was typed: 1 is the typed words themselves. */
  trust: number;
  /** What was replaced, to tell the reader. */
  replaced: { said: string; meant: string } | null;
}

/** A stretch of a query in all its readings, the typed words first: every name is free to take the one that suits it. */
export type Stretch = Reading[];

/** A query, understood. */
export interface Understanding {
  /** As typed, cut to a sensible length. */
  text: string;
  /** A procedure code in any form, as it is printed. */
  code: string | null;
  /** At least four digits of a code. */
  digits: string | null;
  /** In the order of the query. */
  stretches: Stretch[];
}

// The law's own names are longer; what people type is shorter.
const longName = 8;
const longestQuery = 200;
const mostTerms = 32;
const replacedTrust = 0.96;
/** The first meaning of a saying is what it means most often. */
const laterMeaning = 0.02;
const beneficiary = 0.7;
const circumstance = 0.6;
const goesOn = 0.5;
const filler = 0.1;

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
  const terms = weigh(syllables, knowledge.fillers, text);
  if (exact) return { text, ...readCode(text), stretches: [[asTyped(terms)]] };
  const said = terms.map((term) => withoutTelex(term, (base) => knowledge.knows(base) || knowledge.synonyms.bases.has(base)));
  // `mất bao lâu` asks how long; nothing is lost.
  const sayings = recognise(said, knowledge).filter(({ start, said: words }) => words.length > 1 || (terms[start]?.weight ?? 0) > filler);
  return { text, ...readCode(text), stretches: cut(terms, sayings, knowledge.fillers) };
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

// Behind these words stands what somebody wants; what comes before tells how it came about.
const wanting = new Set(['muon', 'xin', 'can', 'gio', 'nay']);

function weigh(syllables: readonly Syllable[], fillers: Fillers, text: string): Term[] {
  const weights = weightsOf(syllables, fillers);
  const tells = (from: number, to: number) => weights.slice(from, to).some((weight) => weight === 1);
  const told = syllables.findIndex(({ base }, index) => base === 'cho' && index > 1 && tells(0, index));
  const wanted = syllables.findLastIndex(({ base }, index) => wanting.has(base) && tells(0, index) && tells(index + 1, index + 9));
  const matter = syllables.length > longName ? readSyllables(matterOf(text)).length : syllables.length;
  return syllables.map((syllable, index) => ({
    ...syllable,
    weight:
      (weights[index] ?? 1) *
      (told >= 0 && index > told ? beneficiary : 1) *
      (index < wanted ? circumstance : 1) *
      (index >= matter && matter > 0 ? goesOn : 1),
  }));
}

const asTyped = (terms: Term[]): Reading => ({ terms, trust: 1, replaced: null });

/** A stretch for every saying, and one for the words between two of them. */
function cut(terms: readonly Term[], sayings: readonly Recognised[], fillers: Fillers): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { start, said, saidText, meant } of sayings) {
    if (start > done) stretches.push([asTyped(terms.slice(done, start))]);
    done = start + said.length;
    const typed = terms.slice(start, done);
    // As much as its weightiest word: `mất` and `hỏng` are not lost among the fillers beside them.
    const weight = Math.max(...typed.map((term) => term.weight)) >= circumstance ? 1 : 0.7;
    stretches.push([
      asTyped(typed),
      ...meant.map((meaning, place): Reading => {
        const syllables = readSyllables(meaning);
        const weights = weightsOf(syllables, fillers);
        return {
          terms: syllables.map((syllable, at) => ({ ...syllable, weight: (weights[at] ?? 1) * weight })),
          trust: replacedTrust - place * laterMeaning,
          replaced: { said: saidText, meant: meaning },
        };
      }),
    ]);
  }
  if (done < terms.length) stretches.push([asTyped(terms.slice(done))]);
  return stretches;
}
