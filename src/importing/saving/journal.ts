import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { writeThrough } from './write-through.ts';

/** One file that changes: fingerprints of what it holds before and after; `null` where there is no file. */
export interface Step {
  path: string;
  from: string | null;
  to: string | null;
  /** Of the temporary file: one that came with a commit has another number, so nobody can plant one. */
  inode: string | null;
}

/** What a run is about to do to a portal, kept beside the portal's files until it is done. */
export interface Journal {
  host: string;
  /** Whether every temporary file was whole on the disk, so that another run may finish the work. */
  written: boolean;
  steps: Step[];
  /** Files of which only a temporary copy has to go. */
  discard: string[];
}

/** Saving takes seconds. A journal older than this has no living owner, even when its number belongs to a process again. */
const longestSaving = 10 * 60 * 1000;
/** A journal names at most a few thousand files. */
const mostJournalBytes = 10_000_000;

export function journalOf(root: string, owner: number): string {
  return join(root, `.nhap-${owner}.json`);
}

/** Hidden, in the folder of the file itself, so that renaming it stays on one disk. */
export function temporaryOf(root: string, path: string, owner: number): string {
  return join(root, dirname(path), `.${path.split('/').at(-1)}.${owner}.tmp`);
}

export function fingerprintOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}

/** Begins a journal. @throws with `EEXIST` when this process has one already */
export function beginJournal(root: string, owner: number, paths: readonly string[]): void {
  const journal: Journal = { host: hostname(), written: false, steps: [], discard: [...paths] };
  writeThrough(journalOf(root, owner), Buffer.from(JSON.stringify(journal)));
}

/** Replaces a journal in one stroke: at any moment the old one or the new one is there, whole. */
export function replaceJournal(root: string, owner: number, steps: Step[], discard: string[]): void {
  const path = journalOf(root, owner);
  const fresh = `${path}.tmp`;
  fs.rmSync(fresh, { force: true });
  writeThrough(fresh, Buffer.from(JSON.stringify({ host: hostname(), written: true, steps, discard } satisfies Journal)));
  fs.renameSync(fresh, path);
  syncFolder(root);
}

export function removeJournal(root: string, owner: number): void {
  fs.rmSync(`${journalOf(root, owner)}.tmp`, { force: true });
  fs.rmSync(journalOf(root, owner), { force: true });
}

/** A journal, or `null` when its owner ended before it was whole: then nothing else had been written. */
export function readJournal(path: string): Journal | null {
  try {
    if (fs.statSync(path).size > mostJournalBytes) return null;
    const { host, written, steps, discard } = JSON.parse(fs.readFileSync(path, 'utf8')) as Journal;
    const isSound = [...steps.map((step) => step.path), ...discard].every(isTextOfPortal);
    return isSound ? { host, written, steps, discard } : null;
  } catch {
    return null;
  }
}

// A journal may have come with a commit: it can name nothing but tables and texts of the portal itself.
function isTextOfPortal(path: string): boolean {
  return /^(?:data|content)\/(?:[^./\\\0][^/\\\0]*\/)*[^./\\\0][^/\\\0]*\.(?:csv|md)$/.test(path);
}

/**
 * Owners of the journals in a portal. Its own number belongs to this process, so before it saves, a journal of that
 * number is left over (in a container every run has the same). Processes of another machine cannot be asked for;
 * their journals count as alive until they are too old.
 */
export function ownersOf(root: string): { owner: number; isAlive: boolean }[] {
  return fs.readdirSync(root).flatMap((name) => {
    const owner = Number(/^\.nhap-(\d{1,10})\.json$/.exec(name)?.[1]);
    const stats = Number.isNaN(owner) ? undefined : fs.lstatSync(join(root, name), { throwIfNoEntry: false });
    if (!stats?.isFile()) return [];
    const host = readJournal(join(root, name))?.host ?? hostname();
    const isOld = Date.now() - stats.mtimeMs > longestSaving;
    return [{ owner, isAlive: !isOld && (host !== hostname() || (owner !== process.pid && isRunning(owner))) }];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // asks, does not end anything
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes renames in a folder outlast a power cut, where the system can. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    // Windows opens no folder; renames there are journalled by the file system itself.
  }
}
