import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOf, syncFolder, temporaryOf, type Step } from './journal.ts';
import { obstacleOn } from './plain-path.ts';
import { writeThrough } from './write-through.ts';

/** A file as it was and as it will be; `null` where there is none. */
export interface FileBytes {
  path: string;
  before: Uint8Array | null;
  after: Uint8Array | null;
}

/**
 * Writes the bytes that a file will hold to a temporary file beside it. The mode and the owner of a file that exists
 * are kept; a new one gets what the operator's umask says, as any file that an editor makes.
 *
 * @returns the step that puts it in place
 */
export function stage(root: string, owner: number, { path, before, after }: FileBytes): Step {
  const step = { path, from: fingerprintOf(before), to: fingerprintOf(after), inode: null };
  if (after === null) return step;
  const temporary = temporaryOf(root, path, owner);
  const target = fs.lstatSync(join(root, path), { throwIfNoEntry: false });
  fs.rmSync(temporary, { force: true });
  writeThrough(temporary, after, (descriptor) => {
    if (target) keepOwner(descriptor, target);
  });
  return { ...step, inode: inodeOf(temporary) };
}

function keepOwner(descriptor: number, { mode, uid, gid }: fs.Stats): void {
  try {
    fs.fchownSync(descriptor, uid, gid);
  } catch {
    // Only the administrator may give files away; everybody else keeps their own.
  }
  fs.fchmodSync(descriptor, mode & 0o777);
}

/** What happened to a step: done now, done before, or not done because the file or its copy is not what it was. */
export type StepResult = 'done' | 'was done' | 'changed';

/** Puts one staged file in place, unless somebody changed the file in the meantime. */
export function takeStep(root: string, owner: number, { path, from, to, inode }: Step): StepResult {
  const [target, temporary] = [join(root, path), temporaryOf(root, path, owner)];
  if (obstacleOn(root, path) !== null) return 'changed';
  const now = fingerprintOf(bytesAt(target));
  if (now === to) return 'was done';
  if (now !== from) return 'changed';
  if (to === null) fs.rmSync(target);
  else if (inodeOf(temporary) !== inode || fingerprintOf(bytesAt(temporary)) !== to) return 'changed';
  else fs.renameSync(temporary, target);
  syncFolder(dirname(target));
  return 'done';
}

/** The bytes of a plain file, `null` when there is none. */
export function bytesAt(path: string): Uint8Array | null {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(path) : null;
}

function inodeOf(path: string): string | null {
  const stats = fs.lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return stats?.isFile() ? String(stats.ino) : null;
}
