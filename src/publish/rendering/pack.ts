import { deserialize, serialize } from 'node:v8';
import type { Inspection } from '../inspect.ts';

/** What several pages say of themselves. They share most of their links, so each word is written once. */
interface Packed {
  words: string[];
  pages: [file: string, page: Omit<Inspection, 'links' | 'ids'> & { links: Uint32Array; ids: Uint32Array }][];
}

/**
 * Makes inspections small enough to be sent from process to process. They are bytes also for who keeps them: a word that
 * was cut from a page holds the whole page in memory.
 */
export function pack(inspections: Iterable<[file: string, Inspection]>): Uint8Array {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const numbered = (words: Iterable<string>) => Uint32Array.from(words, numberOf);
  const pages = Array.from(inspections, ([file, page]): Packed['pages'][number] => [
    file,
    { ...page, links: numbered(new Set(page.links)), ids: numbered(page.ids) },
  ]);
  return serialize({ words: [...numbers.keys()], pages } satisfies Packed);
}

/** The way back; a link that stood in a page several times stands there once. */
export function unpack(packed: Uint8Array): [file: string, Inspection][] {
  const { words, pages } = deserialize(packed) as Packed;
  const wordsAt = (numbers: Uint32Array) => Array.from(numbers, (number) => words[number] ?? '');
  return pages.map(([file, page]) => [file, { ...page, links: wordsAt(page.links), ids: new Set(wordsAt(page.ids)) }]);
}
