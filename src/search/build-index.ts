import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dealOut } from './deal-out.ts';
import { pagesPerSection, sectionFolder, sectionsFile } from './index-sections.ts';

const run = promisify(execFile);
const pagefind = dirname(dirname(fileURLToPath(import.meta.resolve('pagefind'))));

/** Pagefind's own search boxes; the portal has its own. */
const unused = /^pagefind-(ui|component-ui|modular-ui|highlight)\./;

/** A process for each; more of them only take memory. */
const mostAtOnce = 4;

/** Where an index is made, and of what. */
export interface IndexTask {
  /** The texts of the pages that are found, as `indexTextReader` writes them, below their names. */
  texts: string;
  /** Those pages, relative to the portal. */
  pages: readonly string[];
  /** A folder for the index. */
  into: string;
  /** Where the sections of the last index are kept, and nothing else. */
  cache: string;
  /** About how many pages a section has. */
  most?: number;
}

/** Makes the search index of a portal: in sections when there are many pages, and only those of which a page changed. */
export async function buildIndex({ texts, pages, into, cache, most = pagesPerSection }: IndexTask): Promise<void> {
  const sections = dealOut(pages.toSorted(), most);
  if (sections.length === 0) return;
  const names = sections.map((_, index) => (index === 0 ? '' : sectionFolder(index + 1)));
  await mkdir(cache, { recursive: true });
  const kept = sections.map((section) => join(cache, sectionHash(texts, section)));
  const waiting = sections.map((section, index) => async () => {
    const [home, from] = [join(into, names[index] ?? ''), kept[index] ?? ''];
    if (!existsSync(from)) await keepSection(texts, section, from);
    await cp(from, home, { recursive: true });
  });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostAtOnce) }, work));
  await writeFile(join(into, sectionsFile), JSON.stringify(names.slice(1)));
  for (const name of await readdir(cache))
    if (!kept.includes(join(cache, name))) await rm(join(cache, name), { recursive: true, force: true });
}

/** Everything on which the index of a section depends, in one word. */
function sectionHash(texts: string, pages: readonly string[]): string {
  const { version } = JSON.parse(readFileSync(join(pagefind, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256').update(JSON.stringify([version, pages]));
  for (const page of pages) hash.update(readFileSync(join(texts, page)));
  return hash.digest('hex').slice(0, 32);
}

/** Has Pagefind index some pages, in a folder that has no others. Renamed when it is whole. */
async function keepSection(texts: string, pages: readonly string[], kept: string): Promise<void> {
  const [site, made] = [`${kept}.${process.pid}.trang`, `${kept}.${process.pid}`];
  try {
    for (const page of pages) {
      await mkdir(dirname(join(site, page)), { recursive: true });
      await link(join(texts, page), join(site, page));
    }
    const options = ['--site', site, '--output-path', made, '--force-language', 'vi', '--silent'];
    await run(process.execPath, [join(pagefind, 'lib/runner/bin.cjs'), ...options], { cwd: dirname(kept) });
    for (const name of await readdir(made)) if (unused.test(name)) await rm(join(made, name));
    await rename(made, kept).catch(() => rm(made, { recursive: true, force: true })); // another build was as quick
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
