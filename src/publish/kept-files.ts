import { createHash } from 'node:crypto';
import { copyFileSync, chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that are kept from build to build, each by its bytes in one word. A kept file and the published one are one file
 * with two names where the disk can do that: making a file takes a disk longer than rendering a page. So whoever writes into
 * a published file changes what is kept; it is read before it is published again, and what is not what it was is not used.
 */
export interface KeptFiles {
  /** Keeps a file, into which nothing is written any more. */
  put: (file: string, word: string) => void;
  /** Puts a kept file at a path where none is yet. @returns whether it was kept, and still is what it was */
  take: (word: string, to: string) => boolean;
  /** Forgets all others. */
  keepOnly: (words: ReadonlySet<string>) => void;
}

/** @param folder nothing else lies in it */
export function keptFiles(folder: string): KeptFiles {
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
    take(word, to) {
      const kept = join(folder, word);
      if (wordOfFile(kept) === word) {
        nameTwice(kept, to);
        return true;
      }
      rmSync(kept, { force: true });
      return false;
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

function nameTwice(from: string, to: string): void {
  const mode = 0o666 & ~process.umask();
  const { mode: itsMode, uid } = statSync(from);
  // Someone may have given a published file to the web server's user, or closed it to others.
  const isAsMade = (itsMode & 0o777) === mode && (process.getuid?.() ?? uid) === uid;
  if (isAsMade && isLinked(from, to)) return;
  copyFileSync(from, to);
  chmodSync(to, mode);
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
