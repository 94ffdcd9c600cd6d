import type { Inspection } from '../inspect.ts';

/** What several pages say of themselves. They share most of their links, so each word is written once. */
export interface Packed {
  words: string[];
  pages: [file: string, page: Omit<Inspection, 'links' | 'ids'> & { links: Uint32Array; ids: Uint32Array }][];
}

/** Makes inspections small enough to be sent from process to process. */
export function pack(inspections: Iterable<[file: string, Inspection]>): Packed {
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
  return { words: [...numbers.keys()], pages };
}

/** The way back; a link that stood in a page several times stands there once. */
export function unpack({ words, pages }: Packed): [file: string, Inspection][] {
  const wordsAt = (numbers: Uint32Array) => Array.from(numbers, (number) => words[number] ?? '');
  return pages.map(([file, page]) => [file, { ...page, links: wordsAt(page.links), ids: new Set(wordsAt(page.ids)) }]);
}
