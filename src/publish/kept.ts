import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder, lastingCacheFolder } from '../portal/locate.ts';
import { lock } from './lock.ts';
import { project } from './work-folder.ts';

/** What is kept of one build for the next, each in a folder of its own. All of it may be deleted; then it is made anew. */
export function keptFolders(portal: string) {
  return foldersIn(resolve(project, cacheFolder(portal)), lastingCacheFolder(portal));
}

/**
 * The right to what is kept of a portal, and what to use. Another build of it, into another folder, would take away what
 * this one is reading: whoever comes second keeps nothing, in a folder of its working folder.
 *
 * @param full to keep nothing of earlier builds
 */
export async function takeKept(portal: string, work: string, full: boolean): Promise<{ kept: KeptFolders; release: () => void }> {
  const kept = keptFolders(portal);
  await mkdir(dirname(kept.root), { recursive: true });
  const held = lock(kept.root);
  if ('heldBy' in held) return { kept: foldersIn(join(work, 'kept'), null), release: () => {} };
  if (full) for (const folder of kept.all) await rm(folder, { recursive: true, force: true });
  return { kept, release: held.release };
}

function foldersIn(near: string, lasting: string | null) {
  const kept = lasting ?? near;
  return {
    root: kept,
    all: lasting === null ? [near] : [near, lasting],
    /** Templates and texts, compiled, where they find the installed packages. */
    compiled: join(near, 'compiled'),
    /** A copy of these that outlives the packages. */
    compiledCopies: lasting === null ? null : join(lasting, 'compiled'),
    /** What was found in pages when they were rendered. */
    pages: join(kept, 'pages'),
    /** Which files each section of the search index has. */
    index: join(kept, 'index'),
    /** The files of pages and of the index; see kept-files.ts. */
    files: join(kept, 'files'),
    /** Pictures of `public/` and of texts, without what a camera noted. */
    pictures: join(kept, 'pictures'),
    /** Pictures of texts in the sizes that are published. */
    photographs: join(kept, 'photographs'),
    /** Pictures for chats. */
    cards: join(kept, 'cards'),
    /** What was published last, by file. */
    published: join(kept, 'published.json'),
  };
}

export type KeptFolders = ReturnType<typeof foldersIn>;

/** Keeps the pages of a build in the place of those of the last one, in a folder for the templates that they were rendered from. */
export async function keepPages({ stored, templates }: { stored: string; templates: string }, kept: string): Promise<void> {
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  await rename(stored, join(kept, templates)).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(stored, join(kept, templates), { recursive: true });
  });
}

/** The bytes of each published page in one word, and where it was published. */
export interface PublishedHashes {
  out: string;
  hashes: Record<string, string>;
}

/** How many pages are new, gone or other than when the same folder was last published; `null` where that is not known. */
export function countChanged(file: string, { out, hashes }: PublishedHashes): number | null {
  const last = readPublishedHashes(file);
  if (last?.out !== out) return null;
  const pages = new Set([...Object.keys(last.hashes), ...Object.keys(hashes)].filter((name) => name.endsWith('.html')));
  return [...pages].filter((page) => last.hashes[page] !== hashes[page]).length;
}

export function keepPublishedHashes(file: string, published: PublishedHashes): void {
  writeFileSync(file, JSON.stringify(published));
}

function readPublishedHashes(file: string): PublishedHashes | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PublishedHashes;
  } catch {
    return null; // never published, or not to its end
  }
}
