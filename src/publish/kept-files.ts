import { createHash } from 'node:crypto';
import { copyFileSync, chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that are kept from build to build, each by its bytes in one word. A kept file and the published one are one file
 * with two names where the disk can do that: making a file takes a disk longer than rendering a page. So whoever writes into
 * a published file changes what is kept; it is read before it is published again, and what is not what it was is not used.
 * Two published portals never have a file in common, but for the one that is about to be replaced.
 */
export interface KeptFiles {
  /** Keeps a file, into which nothing is written any more. */
  put: (file: string, word: string) => void;
  /**
   * Puts a kept file where none is yet.
   *
   * @param to its path in the portal that is being made
   * @param address where it will stand in the portal, from its root
   * @returns whether it was kept, and still is what it was
   */
  take: (word: string, to: string, address: string) => boolean;
  /** Forgets all others. */
  keepOnly: (words: ReadonlySet<string>) => void;
}

/**
 * @param folder nothing else lies in it
 * @param replaced the published portal that is about to be replaced
 */
export function keptFiles(folder: string, replaced: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  return {
    put(file, word) {
      const kept = join(folder, word);
      if (isLinked(file, kept) || existsSync(kept)) return;
      const fresh = `${kept}.${process.pid}`;
      try {
        copyFileSync(file, fresh);
        renameSync(fresh, kept);
      } catch {
        rmSync(fresh, { force: true }); // no room for more than the portal itself
      }
    },
    take(word, to, address) {
      const kept = join(folder, word);
      if (wordOfFile(kept) !== word) {
        rmSync(kept, { force: true });
        return false;
      }
      if (!isAsMade(kept, join(replaced, address)) || !isLinked(kept, to)) copy(kept, to);
      return true;
    },
    keepOnly(words) {
      for (const name of readdirSync(folder)) if (!words.has(name)) rmSync(join(folder, name));
    },
  };
}

/** Bytes in one word, which names a file too. */
export const wordOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('base64url');

function wordOfFile(file: string): string | null {
  try {
    return wordOf(readFileSync(file));
  } catch {
    return null; // never kept
  }
}

/** Someone may have given a published file to the web server's user, or closed it to others; or it stands in another portal. */
function isAsMade(kept: string, replaced: string): boolean {
  const { mode, uid, nlink, ino } = statSync(kept);
  const isOurs = (mode & 0o777) === usualMode() && (process.getuid?.() ?? uid) === uid;
  return isOurs && (nlink === 1 || (nlink === 2 && statSync(replaced, { throwIfNoEntry: false })?.ino === ino));
}

const usualMode = () => 0o666 & ~process.umask();

function copy(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, usualMode());
}

/** Another disk can't, nor one without such names. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
