// Pagefind's part: the whole text of the pages. Fetched only when somebody searches, and never needed for the names.
import { fromIndexForm, toIndexForm } from '../index-form.ts';
import type { EntryKind } from '../entry.ts';

/** A page found by its text. */
export interface FoundPage {
  address: string;
  title: string;
  kind: EntryKind;
  sector: string | null;
  excerpt: string;
}

interface Fragment {
  url: string;
  plain_excerpt?: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

let engine: Promise<Pagefind> | null = null;

/**
 * Pages that have all of the words, or else, dropping one word after the other, most of them.
 *
 * @param root where the portal begins
 * @param words the words that matter, the least telling ones last
 * @param most how many pages to fetch
 * @throws when the engine cannot start (no network, WebAssembly refused)
 */
export async function searchText(root: string, words: readonly string[], most: number): Promise<FoundPage[]> {
  engine ??= start(`${root}pagefind/pagefind.js`);
  const pagefind = await engine.catch((error: unknown) => {
    engine = null;
    throw error;
  });
  for (let count = words.length; count > 0 && count > words.length - 3; count -= 1) {
    const { results } = await pagefind.search(toIndexForm(words.slice(0, count).join(' ')));
    if (results.length > 0) return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map((fragment) => toPage(fragment));
  }
  return [];
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function toPage({ url, excerpt, plain_excerpt: plain, meta, filters }: Fragment): FoundPage {
  return {
    address: url,
    title: fromIndexForm(meta.title ?? url),
    kind: fromIndexForm(filters['loai']?.[0] ?? 'Trang') as EntryKind,
    sector: filters['linh-vuc']?.[0] ? fromIndexForm(filters['linh-vuc'][0]) : null,
    excerpt: fromIndexForm(plain ?? excerpt.replace(/<[^>]*>/g, '')).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  };
}
