import type { Entry } from './entry.ts';
import type { Ranked } from './rank.ts';

/** One line of the result list, from names, from full text, or from both. */
export interface Result<Page> {
  entry: Entry | null;
  ranked: Ranked | null;
  page: Page | null;
}

/** From here on a name says what was asked; below it the text of pages knows as well as the names. */
const confident = 0.4;

/**
 * One list of both: names first when they are sure of themselves, else by turns; each page once.
 *
 * @param named best first
 * @param pages best first, their addresses from the root of the portal
 */
export function merge<Page extends { address: string }>(named: readonly Ranked[], pages: readonly Page[]): Result<Page>[] {
  const pageOf = new Map(pages.map((page) => [page.address, page]));
  const best = named[0]?.score ?? 0;
  const byName = named
    .filter(({ score }) => score >= Math.max(0.2, best * 0.4))
    .map((ranked): Result<Page> => ({ entry: ranked.entry, ranked, page: pageOf.get(ranked.entry.address) ?? null }));
  const entryOf = new Map(named.map((ranked) => [ranked.entry.address, ranked]));
  const byText = pages.map((page): Result<Page> => {
    const ranked = entryOf.get(page.address) ?? null;
    return { entry: ranked?.entry ?? null, ranked, page };
  });
  const ordered = best >= confident ? [...byName, ...byText] : interleave(byName, byText);
  const seen = new Set<string>();
  return ordered.filter(({ entry, page }) => {
    const address = entry?.address ?? page?.address ?? '';
    return !seen.has(address) && Boolean(seen.add(address));
  });
}

function interleave<T>(first: readonly T[], second: readonly T[]): T[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((item): item is T => item !== undefined);
}
