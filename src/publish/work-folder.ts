import { lstatSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isAlive, isRunning, readOwner, thisProcess } from './owner.ts';
import { whenKilled } from './when-killed.ts';

/** The project that this file belongs to: templates, settings of Astro, installed packages. */
export const project = resolve(import.meta.dirname, '../..');

const ownerFile = 'chu.json';
const builds = join(project, '.build');

/** Linux keeps files there in memory, where thousands that live for seconds take no time; other systems have no such folder. */
const memory = '/dev/shm';

/** A container often has 64 MB of it, and a portal has texts of some tens. */
const enoughMemory = 256 * 2 ** 20;

/** A folder in which one build works, apart from any other. */
export interface WorkFolder {
  path: string;
  /** Where the portal is rendered. */
  out: string;
  /** For many small files that are soon gone: in memory where the system can, or else in `path`. */
  inMemory: string;
  remove: () => void;
}

/** Opens a working folder below the project. */
export async function openWorkFolder(): Promise<WorkFolder> {
  await mkdir(builds, { recursive: true });
  const folders = [await mkdtemp(join(builds, `dung-${process.pid}-`))];
  const clear = () => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true }));
  const release = whenKilled(clear);
  folders.push(...openInMemory());
  for (const folder of folders) await writeFile(join(folder, ownerFile), JSON.stringify(thisProcess()));
  const remove = () => {
    release();
    clear();
  };
  const [path = '', inMemory = path] = folders;
  return { path, out: join(path, 'ra'), inMemory, remove };
}

/** @returns none where the system has no memory to keep files in, or not enough */
function openInMemory(): string[] {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return process.platform === 'linux' && bavail * bsize >= enoughMemory
      ? [mkdtempSync(join(memory, `congkhai-dung-${process.pid}-`))]
      : [];
  } catch {
    return [];
  }
}

/** Clears what builds and previews that were killed have left in the project and in memory. @returns how many there were */
export function clearDeadWork(): number {
  const dead = deadIn(builds, /^(?:dung|xem)-(\d+)-/);
  // Everybody's folder: what another user has there is not ours to clear.
  const inMemory = deadIn(memory, /^congkhai-dung-(\d+)-/).filter(isOwn);
  // What a killed build had started may be writing its last file.
  for (const folder of [...dead, ...inMemory]) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return dead.length;
}

/** Folders of processes that are gone. */
function deadIn(parent: string, named: RegExp): string[] {
  const dead = names(parent).filter((name) => {
    const pid = Number(named.exec(name)?.[1]);
    const owner = readOwner(join(parent, name, ownerFile));
    // A preview does not sign; a build that was killed in its first moment has not yet.
    return pid > 0 && !(owner ? isAlive(owner) : isRunning(pid));
  });
  return dead.map((name) => join(parent, name));
}

function isOwn(path: string): boolean {
  const uid = lstatSync(path, { throwIfNoEntry: false })?.uid;
  return uid !== undefined && uid === (process.getuid?.() ?? uid);
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
