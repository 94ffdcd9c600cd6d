import { join } from 'node:path';

/** The styles that each page links, by the key that Astro has for the page; what else Astro knows of a page is not needed to render it. */
export type PageStyles = [key: string, { styles: unknown[] }][];

/** Templates and texts of a portal, compiled: modules to render from, and the files that pages load. */
export function layoutOf(compiled: string) {
  return {
    /** What to import. */
    entry: join(compiled, 'entry.mjs'),
    /** The texts, as the entry reads them. */
    texts: join(compiled, 'texts.json'),
    styles: join(compiled, 'styles.json'),
    /** What is published as `_astro/`, and pictures that are published in other sizes. */
    assets: join(compiled, 'assets'),
    /** What of these weighs how much, in bytes after brotli. */
    weights: join(compiled, 'weights.json'),
  };
}

export type Layout = ReturnType<typeof layoutOf>;
