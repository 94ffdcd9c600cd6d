import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { dealOut } from './deal-out.ts';
import { pagesPerSection, sectionFolder, sectionsFile } from './index-sections.ts';

const run = promisify(execFile);
const manifest = findPackageJSON('pagefind', import.meta.url) ?? '';

/** Pagefind's own search boxes; the portal has its own. */
const unused = /^pagefind-(ui|component-ui|modular-ui|highlight)\./;

/** A process for each; more of them only take memory. */
const mostAtOnce = 4;

/** A page that is found, and the text that it is found by in one word. */
export type SearchedPage = [page: string, hash: string];

/** Where an index is made, and of what. */
export interface IndexTask {
  /** The pages that are found. */
  pages: readonly SearchedPage[];
  /** The text of a page, as `indexTextReader` writes it. */
  textOf: (page: string) => string;
  /** A folder for the index. */
  into: string;
  /** Where the sections of the last index are kept, and nothing else. */
  cache: string;
  /** About how many pages a section has. */
  most?: number;
}

/** Makes the search index of a portal: in sections when there are many pages, and only those of which a page changed. */
export async function buildIndex({ pages, textOf, into, cache, most = pagesPerSection }: IndexTask): Promise<void> {
  const sections = dealOut(pages.map(([page]) => page).sort(), most);
  if (sections.length === 0) return;
  mkdirSync(cache, { recursive: true });
  const names = sections.map((_, index) => (index === 0 ? '' : sectionFolder(index + 1)));
  const hashes = new Map(pages);
  const kept = sections.map((section) => join(cache, sectionHash(section.map((page) => [page, hashes.get(page)]))));
  const waiting = sections.map((section, index) => async () => {
    const from = kept[index] ?? '';
    if (!existsSync(from)) await keepSection(textOf, section, from);
    cpSync(from, join(into, names[index] ?? ''), { recursive: true });
  });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostAtOnce) }, work));
  writeFileSync(join(into, sectionsFile), JSON.stringify(names.slice(1)));
  for (const name of readdirSync(cache)) if (!kept.includes(join(cache, name))) rmSync(join(cache, name), { recursive: true, force: true });
}

/** Everything on which the index of a section depends, in one word. */
function sectionHash(pages: readonly unknown[]): string {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return createHash('sha256')
    .update(JSON.stringify([version, pages]))
    .digest('hex')
    .slice(0, 32);
}

/** Has Pagefind index some pages, in a folder that has no others. Renamed when it is whole. */
async function keepSection(textOf: IndexTask['textOf'], pages: readonly string[], kept: string): Promise<void> {
  const [site, made] = [`${kept}.${process.pid}.trang`, `${kept}.${process.pid}`];
  try {
    for (const page of pages) {
      mkdirSync(dirname(join(site, page)), { recursive: true });
      writeFileSync(join(site, page), textOf(page));
    }
    const options = ['--site', site, '--output-path', made, '--force-language', 'vi', '--silent'];
    await run(process.execPath, [join(dirname(manifest), 'lib/runner/bin.cjs'), ...options], { cwd: dirname(kept) });
    for (const name of readdirSync(made)) if (unused.test(name)) rmSync(join(made, name));
    await rename(made, kept).catch(() => rmSync(made, { recursive: true, force: true })); // another build was as quick
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
