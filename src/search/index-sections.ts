/**
 * About how many pages one search index holds. Pagefind keeps every word of an index in memory until it is written, about
 * 0.36 MB a page (measured with 5,000 procedures), and works on one core, so a larger portal gets several indexes, and the
 * browser searches them as one. When a page changes, only its index is made anew, in about three seconds.
 */
export const pagesPerSection = 1000;

/** Beside the first index: the names of the folders of the others, below it. */
export const sectionsFile = 'sections.json';

export const sectionFolder = (number: number) => `phan-${number}`;
