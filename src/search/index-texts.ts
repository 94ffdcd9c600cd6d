import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page that is found, and the text that it is found by in one word. */
export type SearchedPage = [page: string, hash: string];

/** One folder for all of them: thousands of folders with a file each take longer to make than to read. */
const fileOf = (texts: string, page: string) => join(texts, createHash('sha256').update(page).digest('hex'));

/** Keeps the text of a page for the index. @returns the text in one word */
export function keepText(texts: string, page: string, text: string): string {
  writeFileSync(fileOf(texts, page), text);
  return createHash('sha256').update(text).digest('base64url');
}

/** Lays the texts of pages out as a site, with each below the name of its page. */
export function layOut(texts: string, pages: readonly string[], site: string): void {
  for (const page of pages) {
    mkdirSync(dirname(join(site, page)), { recursive: true });
    linkSync(fileOf(texts, page), join(site, page));
  }
}
