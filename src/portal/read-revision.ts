import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dayInVietNam, type IsoDate } from '../text/date.ts';
import { gitBytes, mostBytes } from './git.ts';
import { readPortal, type PortalReading } from './read-portal.ts';

/** A portal folder as it was at a revision of its repository. */
export interface Revision {
  /** The whole name of the commit. */
  commit: string;
  /** When it was made. */
  day: IsoDate;
  /** Its tables and texts; of `public/` only the names. Pictures of texts are not brought back. */
  reading: PortalReading;
}

/**
 * Reads a portal folder as it was: tables and texts come out of the repository as they were committed, without filters,
 * and are read like those of any folder.
 *
 * @param revision whatever git takes for one: `main`, `v1.2`, `HEAD~3`, `a1b2c3d`
 * @param most as many bytes as its tables and texts may have together
 * @returns `null` where there is no repository, no git, no such revision, no portal folder in it, or too large a one
 */
export async function readRevision(folder: string, revision: string, most = mostBytes): Promise<Revision | null> {
  const found = await commitOf(folder, revision);
  if (!found) return null;
  const files = await filesAt(folder, found.commit);
  const contents = files && (await contentsOf(folder, files, most));
  if (!contents) return null;
  const copy = mkdtempSync(join(tmpdir(), 'congkhai-ban-cu-'));
  try {
    for (const { path, bytes } of contents) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), bytes);
    }
    return { ...found, reading: { ...readPortal(copy), publicFiles: await publicFilesAt(folder, found.commit), folder } };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function commitOf(folder: string, revision: string): Promise<Omit<Revision, 'reading'> | null> {
  const name = await gitBytes(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = name?.toString().trim();
  if (!commit) return null;
  const seconds = await gitBytes(folder, ['show', '--no-patch', '--no-show-signature', '--format=%ct', commit]);
  return seconds && { commit, day: dayInVietNam(new Date(Number(seconds.toString().trim()) * 1000)) };
}

async function publicFilesAt(folder: string, commit: string): Promise<string[]> {
  const listed = await gitBytes(folder, ['ls-tree', '-r', '-z', commit, '--', 'public']);
  return (listed?.toString().split('\0') ?? []).flatMap((line) => /^100(?:644|755) blob [0-9a-f]+\t(public\/.+)$/s.exec(line)?.[1] ?? []);
}

interface Committed {
  path: string;
  object: string;
}

/** Ordinary files alone: a link or a repository within the repository is no part of a portal. */
async function filesAt(folder: string, commit: string): Promise<Committed[] | null> {
  const listed = await gitBytes(folder, ['ls-tree', '-r', '-z', commit, '--', 'data', 'content']);
  const files = listed?.toString().split('\0').flatMap(committedFile) ?? [];
  return files.length > 0 ? files : null;
}

function committedFile(line: string): Committed[] {
  const [, object, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  if (!object || !path || !/^(?:data|content)\//.test(path) || !/\.(?:csv|yaml|md|mdx)$/i.test(path)) return [];
  // A repository can be made by hand to hold any name.
  return path.split(/[/\\]/).some((part) => ['', '.', '..'].includes(part)) || path.includes(':') ? [] : [{ path, object }];
}

/** `git cat-file --batch` answers each name with `<name> blob <bytes>`, a line feed, the bytes, a line feed. */
async function contentsOf(folder: string, files: readonly Committed[], most: number): Promise<{ path: string; bytes: Buffer }[] | null> {
  const output = await gitBytes(folder, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''), most);
  if (!output) return null;
  let at = 0;
  const contents: { path: string; bytes: Buffer }[] = [];
  for (const { path } of files) {
    const begins = output.indexOf('\n', at) + 1;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, begins - 1))?.[1];
    if (size === undefined) return null; // «missing»: a copy of the repository that left it out
    contents.push({ path, bytes: output.subarray(begins, begins + Number(size)) });
    at = begins + Number(size) + 1;
  }
  return contents;
}
