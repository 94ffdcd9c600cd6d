import { parseProcedureCode } from '../text/procedure-code.ts';
import type { Synonym } from './entry.ts';
import { findFillers } from './fillers.ts';
import { readSyllables, similarity, type Syllable } from './syllable.ts';

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

/** What people say, ready to be recognised: its syllables and what it means. */
export interface PreparedSynonym {
  said: Syllable[];
  saidText: string;
  meant: string[];
}

const longestQuery = 200;
const mostTerms = 24;
const mostReadings = 10;

/** Prepares synonyms once; longer ones are tried first. */
export function prepareSynonyms(synonyms: readonly Synonym[]): PreparedSynonym[] {
  return synonyms
    .flatMap(({ said, meant }) => said.map((saidText) => ({ said: readSyllables(saidText), saidText, meant })))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length);
}

/**
 * Reads what somebody typed. Never fails, whatever was typed; long texts are cut.
 *
 * @param exact only the typed words, no synonyms
 */
export function understand(query: string, synonyms: readonly PreparedSynonym[], exact = false): Understanding {
  const text = query.slice(0, longestQuery).normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = text.split(' ');
  const code = words.map(parseProcedureCode).find((found) => found !== null) ?? parseProcedureCode(text.replaceAll(' ', '')) ?? null;
  const digits = words.map((word) => word.replace(/[.\s]/g, '')).find((word) => /^\d{4,7}$/.test(word)) ?? null;
  const syllables = readSyllables(text).slice(0, mostTerms);
  const typed: Reading = { terms: weigh(syllables), trust: 1, replaced: null };
  const readings = exact ? [typed] : [typed, ...replacements(syllables, synonyms)];
  return { text, code, digits, readings: readings.slice(0, mostReadings) };
}

function weigh(syllables: readonly Syllable[]): Term[] {
  const fillers = findFillers(syllables.map(({ base }) => base));
  const allFiller = fillers.every(Boolean);
  return syllables.map((syllable, index) => ({ ...syllable, weight: fillers[index] && !allFiller ? 0.08 : 1 }));
}

interface Recognised {
  start: number;
  length: number;
  said: string;
  meant: string[];
}

/** One reading for each meaning of each saying, and one with all sayings replaced. */
function replacements(syllables: readonly Syllable[], synonyms: readonly PreparedSynonym[]): Reading[] {
  const sayings = recognise(syllables, synonyms);
  const single = sayings.flatMap((saying) => saying.meant.map((meant) => replace(syllables, [{ ...saying, meant: [meant] }])));
  return sayings.length > 1 ? [replace(syllables, sayings), ...single] : single;
}

/** The sayings in a query; the longest is taken, and nothing inside it. */
function recognise(syllables: readonly Syllable[], synonyms: readonly PreparedSynonym[]): Recognised[] {
  const taken = new Set<number>();
  const sayings: Recognised[] = [];
  for (const { said, saidText, meant } of synonyms) {
    const start = findPhrase(syllables, said);
    const positions = said.map((_, offset) => start + offset);
    if (start < 0 || positions.some((position) => taken.has(position))) continue;
    positions.forEach((position) => taken.add(position));
    sayings.push({ start, length: said.length, said: saidText, meant });
  }
  return sayings;
}

function replace(syllables: readonly Syllable[], sayings: readonly Recognised[]): Reading {
  const changed = [...syllables];
  for (const { start, length, meant } of sayings.toSorted((a, b) => b.start - a.start)) changed.splice(start, length, ...readSyllables(meant[0] ?? ''));
  const [first] = sayings;
  return { terms: weigh(changed), trust: 0.96, replaced: first ? { said: first.said, meant: first.meant[0] ?? '' } : null };
}

/** Where a saying stands in a query; marks may be missing, not wrong. */
function findPhrase(syllables: readonly Syllable[], said: readonly Syllable[]): number {
  for (let start = 0; start + said.length <= syllables.length; start += 1) {
    if (said.every((syllable, offset) => similarity(syllables[start + offset] ?? syllable, syllable) >= 0.6)) return start;
  }
  return -1;
}
