/**
 * The most pages that one search index holds. Pagefind keeps every word of an index in memory until it is written,
 * about 0.36 MB a page (measured with 5,000 procedures), so a larger portal gets several indexes, one after another,
 * and the browser searches them as one.
 */
export const pagesPerSection = 2000;

/** Beside the first index: the names of the folders of the others, below it. */
export const sectionsFile = 'sections.json';

export const sectionFolder = (number: number) => `phan-${number}`;

/**
 * Deals pages out to as many sections as are needed. Neighbours go to different sections, so that a word is about
 * as common in each as in all of them, and what a section finds can be ranked beside what another does.
 *
 * @example dealOut(['a', 'b', 'c'], 2) // => [['a', 'c'], ['b']]
 */
export function dealOut<T>(pages: readonly T[], most: number): T[][] {
  const count = Math.ceil(pages.length / most);
  return Array.from({ length: count }, (_, section) => pages.filter((_page, index) => index % count === section));
}
