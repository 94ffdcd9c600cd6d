import { fold } from '../../../src/text/fold.ts';
import type { BenchPage } from './pages.ts';
import type { Query } from './queries.ts';
import type { Engine } from './scores.ts';

const most = 50;
const words = (text: string) => fold(text).match(/[a-z0-9]+(?:[./][a-z0-9]+)*/g) ?? [];
const answersOf = (queries: readonly Query[], search: (text: string) => string[]) =>
  new Map(queries.map(({ text }) => [text, search(text).slice(0, most)]));

/** MiniSearch as somebody who knows it would set it up for Vietnamese: folded, fuzzy, prefixes, the name boosted. */
export async function miniSearch(pages: readonly BenchPage[], queries: readonly Query[]): Promise<Engine> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<BenchPage>({ idField: 'address', fields: ['title', 'text'], tokenize: words, processTerm: (term) => term });
  index.addAll(pages);
  const options = { fuzzy: 0.2, prefix: true, boost: { title: 4 } };
  return { name: 'MiniSearch', answers: answersOf(queries, (text) => index.search(text, options).map(({ id }) => String(id))) };
}

/** Okapi BM25 (k1 = 1.2, b = 0.75) over folded syllables of title and text, the plain yardstick. */
export function bm25(pages: readonly BenchPage[], queries: readonly Query[]): Engine {
  const documents = pages.map(({ address, title, text }) => ({ address, words: words(`${title} ${text}`) }));
  const average = documents.reduce((sum, document) => sum + document.words.length, 0) / documents.length;
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((document, id) => {
    for (const word of document.words) {
      const posting = postings.get(word) ?? new Map<number, number>();
      postings.set(word, posting.set(id, (posting.get(id) ?? 0) + 1));
    }
  });
  const search = (text: string) => {
    const scores = new Map<number, number>();
    for (const word of words(text)) {
      const posting = postings.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [id, count] of posting) {
        const length = (documents[id]?.words.length ?? 0) / average;
        scores.set(id, (scores.get(id) ?? 0) + (rarity * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length)));
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => documents[id]?.address ?? '');
  };
  return { name: 'BM25, folded', answers: answersOf(queries, search) };
}
