import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndexForm } from './index-form.ts';
import { dealOut, pagesPerSection, sectionFolder, sectionsFile } from './index-sections.ts';

/** Pagefind's own search boxes; the portal has its own. */
const unused = /^pagefind-(ui|component-ui|modular-ui|highlight)\./;

/**
 * Indexes pages of a built portal and writes the index beside them, in sections when there are many.
 *
 * @param folder the built portal
 * @param searchable its HTML files that carry `data-pagefind-body`, relative to it
 * @returns how many pages were indexed
 */
export async function buildIndex(folder: string, searchable: readonly string[], most: number = pagesPerSection): Promise<number> {
  const sections = dealOut(searchable, most);
  const home = join(folder, 'pagefind');
  for (const [number, section] of sections.entries())
    await buildSection(folder, section, number === 0 ? home : join(home, sectionFolder(number + 1)));
  if (sections.length === 0) return 0;
  await mkdir(home, { recursive: true });
  await writeFile(join(home, sectionsFile), JSON.stringify(sections.slice(1).map((_, index) => sectionFolder(index + 2))));
  return searchable.length;
}

async function buildSection(folder: string, pages: readonly string[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const page of pages) {
    const content = toIndexForm(readFileSync(join(folder, page), 'utf8'));
    const result = await index.addHTMLFile({ url: `/${page.replace(/index\.html$/, '')}`, content });
    if (result.errors.length > 0) throw new Error(`Pagefind, ${page}: ${result.errors.join('; ')}`);
  }
  // Not its own writeFiles: that answers before the last bytes are on the disk, and close() would cut them off.
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
  // Its process ends here and gives its memory back before the next section.
  await close();
}
