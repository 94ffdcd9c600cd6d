// Pagefind's part: the whole text of the pages. Fetched only when somebody searches, and never needed for the names.
import { fromIndexForm, toIndexForm } from '../index-form.ts';
import type { EntryKind } from '../entry.ts';
import { sectionsFile } from '../index-sections.ts';
import { kindOfAddress } from '../kind-of-address.ts';

/** A page found by its text. */
export interface FoundPage {
  /** From the root of the portal. */
  address: string;
  title: string;
  kind: EntryKind;
  excerpt: string;
}

interface Fragment {
  url: string;
  plain_excerpt?: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (address: string) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

let engine: Promise<Pagefind> | null = null;

/** Pages found, and the words that had to be left out to find any. */
export interface FoundText {
  pages: FoundPage[];
  dropped: string[];
}

/**
 * Pages that have all of the words, or else, dropping one word after the other, most of them.
 *
 * @param root where the portal begins
 * @param choices ways to put the question, the best first; in each the words that matter
 * @param most how many pages to fetch
 * @throws when the engine cannot start (no network, WebAssembly refused)
 */
export async function searchText(root: string, choices: readonly (readonly string[])[], most: number): Promise<FoundText> {
  engine ??= start(`${root}pagefind/`);
  const pagefind = await engine.catch((error: unknown) => {
    engine = null;
    throw error;
  });
  const longest = Math.max(0, ...choices.map((words) => words.length));
  for (let without = 0; without < mostDropped && without < longest; without += 1) {
    for (const words of choices) {
      const kept = words.slice(0, Math.max(0, words.length - without));
      const { results } = kept.length > 0 ? await pagefind.search(toIndexForm(kept.join(' '))) : { results: [] };
      if (results.length === 0) continue;
      const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { pages: fragments.map((fragment) => toPage(fragment, root)), dropped: words.slice(kept.length) };
    }
  }
  return { pages: [], dropped: [] };
}

const mostDropped = 3;

/** The smallest module there is: it throws where a browser or a policy refuses WebAssembly, before Pagefind stumbles. */
const smallestModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

async function start(folder: string): Promise<Pagefind> {
  new WebAssembly.Module(smallestModule);
  const [pagefind, sections] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    otherSections(folder),
  ]);
  await pagefind.init();
  await Promise.all(sections.map((section) => pagefind.mergeIndex(`${folder}${section}/`)));
  return pagefind;
}

/** A portal of thousands of pages has its index in sections: the folders of those after the first. */
async function otherSections(folder: string): Promise<string[]> {
  const response = await fetch(folder + sectionsFile);
  return response.ok ? ((await response.json()) as string[]) : [];
}

function toPage({ url, excerpt, plain_excerpt: plain, meta }: Fragment, root: string): FoundPage {
  const address = url.replace(root, '/');
  return {
    address,
    title: fromIndexForm(meta.title ?? url),
    kind: kindOfAddress(address),
    excerpt: fromIndexForm(plain ?? excerpt.replace(/<[^<>]*>/g, ''))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  };
}
