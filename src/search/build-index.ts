import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndexForm } from './index-form.ts';

/**
 * Indexes the pages of a built portal that carry `data-pagefind-body` and writes the index beside them.
 *
 * @param folder the built portal
 * @param pages HTML files relative to it
 * @returns how many pages were indexed
 */
export async function buildIndex(folder: string, pages: readonly string[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let indexed = 0;
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const result = await index.addHTMLFile({ url: `/${page.replace(/index\.html$/, '')}`, content: toIndexForm(html) });
    if (result.errors.length > 0) throw new Error(`Pagefind, ${page}: ${result.errors.join('; ')}`);
    indexed += 1;
  }
  if (indexed > 0) {
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  }
  await close();
  return indexed;
}
