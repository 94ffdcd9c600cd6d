// Pagefind's part: the whole text of the pages. Fetched only when somebody searches, and never needed for the names.
import { fromIndexForm, toIndexForm } from '../index-form.ts';
import type { EntryKind } from '../entry.ts';
import { sectionsFile } from '../index-sections.ts';
import { kindOfAddress } from '../kind-of-address.ts';
import { fold } from '../../text/fold.ts';

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
  content: string;
  meta: Record<string, string | undefined>;
}

interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (address: string) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

let engine: Promise<Pagefind> | null = null;

/**
 * Has the engine fetched and started, once a page.
 *
 * @param root where the portal begins
 * @throws when it cannot start (no network, WebAssembly refused); the next call tries again
 */
export function startEngine(root: string): Promise<Pagefind> {
  engine ??= start(`${root}pagefind/`).catch((error: unknown) => {
    engine = null;
    throw error;
  });
  return engine;
}

/** Pages found, the words that had to be left out to find any, and those that stand on no page at all. */
export interface FoundText {
  pages: FoundPage[];
  dropped: string[];
  nowhere: string[];
}

/**
 * Pages that have all of the words, or else, dropping one word after the other, most of them.
 *
 * @param root where the portal begins
 * @param choices ways to put the question, the best first; in each the words that matter
 * @param knows whether a word stands in a name, so that it need not be looked for
 * @throws when the engine cannot start (no network, WebAssembly refused)
 */
export async function searchText(
  root: string,
  choices: readonly (readonly string[])[],
  knows: (word: string) => boolean,
): Promise<FoundText> {
  const pagefind = await startEngine(root);
  const doubtful = [...new Set(choices.flat())].filter((word) => !knows(word));
  const stands = await Promise.all(doubtful.map((word) => standsSomewhere(pagefind, word)));
  const nowhere = doubtful.filter((_, at) => !stands[at]);
  const ways = choices.map((words) => words.filter((word) => !nowhere.includes(word)));
  for (let without = 0; without < mostDropped; without += 1) {
    for (const words of ways) {
      if (words.length <= without) continue;
      const kept = words.slice(0, words.length - without);
      const { results } = await pagefind.search(toIndexForm(kept.join(' ')));
      if (results.length === 0) continue;
      const fragments = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
      return { pages: fragments.map((fragment) => toPage(fragment, root)), dropped: words.slice(kept.length), nowhere };
    }
  }
  return { pages: [], dropped: [], nowhere };
}

const [mostDropped, mostPages] = [3, 10];

/**
 * Whether a page has a word, or one that begins with it. Pagefind answers a word that it does not have with pages that
 * have its first letters, `x` for `xyzzy`, each section of the index for itself; in quotation marks it does not.
 */
async function standsSomewhere(pagefind: Pagefind, word: string): Promise<boolean> {
  const form = toIndexForm(word);
  if ((await pagefind.search(`"${form}"`)).results.length > 0) return true;
  const [first] = (await pagefind.search(form)).results;
  return first !== undefined && fold((await first.data()).content).includes(fold(word));
}

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
