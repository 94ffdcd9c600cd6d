import type { NameWords } from './entry.ts';
import { readSyllables, type Syllable } from './syllable.ts';

/**
 * Tells what is special about a name.
 *
 * @returns a function from the name of a procedure to the words of each speciality
 */
export function startSpecialities([, acts, circumstances]: NameWords): (name: string) => string[][] {
  const [done, told] = [acts, circumstances].map(phrases) as [string[][], string[][]];
  return (name) => {
    const first = readSyllables(name.split(',')[0] ?? '');
    const all = readSyllables(name);
    return [...done.filter((words) => contains(first, words)), ...told.filter((words) => contains(all, words))];
  };
}

const phrases = (list: string) => list.split(/[|\n]/).map((phrase) => phrase.split(' '));

function contains(syllables: readonly Syllable[], words: readonly string[]): boolean {
  return syllables.some((_, at) => words.every((word, offset) => syllables[at + offset]?.marked === word));
}
