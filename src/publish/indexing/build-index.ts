import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { pagesPerSection, sectionFolder, sectionsFile } from '../../search/index-sections.ts';
import { wordOf, type KeptFiles } from '../kept-files.ts';
import { builtFiles } from '../pages.ts';
import { dealOut } from './deal-out.ts';

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
  /** A folder on the same disk, for what is gone afterwards. */
  work: string;
  /** A folder on any disk, for texts that are gone afterwards. */
  texts: string;
  /** Where it is kept which files the sections of the last index have, and nothing else. */
  cache: string;
  /** Where these files are kept. */
  files: KeptFiles;
  /** Pagefind's; see `pagefindProgram`. */
  program: string;
  /** About how many pages a section has. */
  most?: number;
}

/** The files of a section, each with its bytes in one word. */
type Section = [file: string, word: string][];

/**
 * Makes the search index of a portal: in sections when there are many pages, and only those of which a page changed. When
 * this returns its promise, the first sections are being made by other programs.
 *
 * @returns the files that it has, each by its bytes in one word
 */
export async function buildIndex(task: IndexTask): Promise<string[]> {
  const { pages, into, cache, most = pagesPerSection } = task;
  const sections = dealOut(pages.map(([page]) => page).sort(), most);
  if (sections.length === 0) return [];
  mkdirSync(cache, { recursive: true });
  const names = sections.map((_, index) => (index === 0 ? '' : sectionFolder(index + 1)));
  const hashes = new Map(pages);
  const lists = sections.map((section) => `${sectionHash(section.map((page) => [page, hashes.get(page)]))}.json`);
  const words: string[] = [];
  const waiting = sections.map((section, index) => async () => {
    const name = names[index] ?? '';
    const [list, made] = [join(cache, lists[index] ?? ''), join(task.work, `muc-luc-${index}`)];
    const files = takeSection({ list, made, name }, task) ?? (await makeSection(section, { list, made }, task));
    words.push(...files.map(([, word]) => word));
    bring(made, join(into, name));
  });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostAtOnce) }, work));
  writeFileSync(join(into, sectionsFile), JSON.stringify(names.slice(1)));
  for (const name of readdirSync(cache)) if (!lists.includes(name)) rmSync(join(cache, name), { recursive: true });
  return words;
}

/** Everything on which the index of a section depends, in one word. */
function sectionHash(pages: readonly unknown[]): string {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return createHash('sha256')
    .update(JSON.stringify([version, pages]))
    .digest('hex')
    .slice(0, 32);
}

/** Takes a section from what is kept. @returns its files, or `null` where not all of them are as they were */
function takeSection({ list, made, name }: Record<'list' | 'made' | 'name', string>, { files, into }: IndexTask): Section | null {
  const kept = readList(list);
  const addressOf = (file: string) => join(basename(into), name, file);
  if (!kept) return null;
  for (const folder of new Set(kept.map(([file]) => dirname(file)))) mkdirSync(join(made, folder), { recursive: true });
  if (kept.every(([file, word]) => files.take(word, join(made, file), addressOf(file)))) return kept;
  rmSync(made, { recursive: true });
  return null;
}

function readList(list: string): Section | null {
  try {
    const kept = JSON.parse(readFileSync(list, 'utf8')) as Section;
    return kept.length > 0 ? kept : null;
  } catch {
    return null; // never kept, or not to its end
  }
}

/** Has Pagefind index some pages, in a folder that has no others, and keeps what it makes. */
async function makeSection(
  pages: readonly string[],
  { list, made }: { list: string; made: string },
  { textOf, texts, files, program }: IndexTask,
): Promise<Section> {
  const site = join(texts, `${basename(made)}.trang`);
  try {
    for (const page of pages) {
      mkdirSync(dirname(join(site, page)), { recursive: true });
      writeFileSync(join(site, page), textOf(page));
    }
    await run(program, ['--site', site, '--output-path', made, '--force-language', 'vi', '--silent'], { cwd: texts });
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
  for (const name of readdirSync(made)) if (unused.test(name)) rmSync(join(made, name));
  const section = (await builtFiles(made)).map((file): Section[number] => [file, wordOf(readFileSync(join(made, file)))]);
  for (const [file, word] of section) files.put(join(made, file), word);
  keepList(list, section);
  return section;
}

function keepList(list: string, section: Section): void {
  try {
    writeFileSync(list, JSON.stringify(section));
  } catch {
    rmSync(list, { force: true }); // no room for more than the portal itself
  }
}

/** The path of the program itself: its wrapper only finds it, in a process of Node.js more. */
export async function pagefindProgram(): Promise<string> {
  const finder = pathToFileURL(join(dirname(manifest), 'lib/resolveBinary.js')).href;
  const { resolveBinaryPath } = (await import(finder)) as { resolveBinaryPath: (names: string[]) => string };
  return resolveBinaryPath(['pagefind_extended', 'pagefind']);
}

/** Moves what lies in a folder into another, which may have other sections already. */
function bring(made: string, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(made)) renameSync(join(made, name), join(into, name));
}
