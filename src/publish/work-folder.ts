import { readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isAlive, isRunning, readOwner, thisProcess } from './owner.ts';
import { whenKilled } from './when-killed.ts';

/** The project that this file belongs to: templates, settings of Astro, installed packages. */
export const project = resolve(import.meta.dirname, '../..');

const ownerFile = 'chu.json';
const builds = join(project, '.build');

/** A folder in which one build works, apart from any other. */
export interface WorkFolder {
  path: string;
  /** Where the portal is rendered. */
  out: string;
  remove: () => void;
}

/** Opens a working folder below the project. */
export async function openWorkFolder(): Promise<WorkFolder> {
  await mkdir(builds, { recursive: true });
  const path = await mkdtemp(join(builds, `dung-${process.pid}-`));
  const release = whenKilled(() => rmSync(path, { recursive: true, force: true }));
  await writeFile(join(path, ownerFile), JSON.stringify(thisProcess()));
  const remove = () => {
    release();
    rmSync(path, { recursive: true, force: true });
  };
  return { path, out: join(path, 'ra'), remove };
}

/** Clears what builds and previews that were killed have left in the project. @returns how many there were */
export function clearDeadWork(): number {
  const dead = names(builds).filter((name) => {
    const pid = Number(/^(?:dung|xem)-(\d+)-/.exec(name)?.[1]);
    const owner = readOwner(join(builds, name, ownerFile));
    // A preview does not sign; a build that was killed in its first moment has not yet.
    return pid > 0 && !(owner ? isAlive(owner) : isRunning(pid));
  });
  // What a killed build had started may be writing its last file.
  for (const name of dead) rmSync(join(builds, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return dead.length;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
