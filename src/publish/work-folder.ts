import { readdirSync, rmSync } from 'node:fs';
import { cp, link, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
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
  remove: () => Promise<void>;
}

/**
 * Opens a working folder below the project, with a copy of the templates: Astro keeps what it learns of a project in
 * the project itself, so two builds of one project would read each other's.
 *
 * @param cache where processed photographs are kept between builds
 */
export async function openWorkFolder(cache: string): Promise<WorkFolder> {
  await mkdir(builds, { recursive: true });
  const path = await mkdtemp(join(builds, `dung-${process.pid}-`));
  const release = whenKilled(() => rmSync(path, { recursive: true, force: true }));
  await writeFile(join(path, ownerFile), JSON.stringify(thisProcess()));
  for (const name of ['package.json', 'tsconfig.json', 'astro.config.mjs']) await cp(join(project, name), join(path, name));
  await cp(join(project, 'src'), join(path, 'src'), { recursive: true, filter: isTemplate });
  await linkAll(cache, join(path, 'cache', 'assets'));
  const remove = async () => {
    release();
    await rm(path, { recursive: true, force: true });
  };
  return { path, out: join(path, 'ra'), remove };
}

/** Keeps the photographs that a build processed for the next one. */
export async function keepPhotographs(work: WorkFolder, cache: string): Promise<void> {
  await linkAll(join(work.path, 'cache', 'assets'), cache);
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

/** Tests, measurements and what they read are no part of a page. */
function isTemplate(path: string): boolean {
  return !/^(?:tests|chromium|checks[\\/]fixtures)(?:[\\/]|$)|\.test\.ts$/.test(relative(join(project, 'src'), path));
}

/** The same files in another folder, without copying a byte; a file is finished before it has a second name. */
async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true }).catch(() => [])) {
    if (entry.isFile()) await link(join(from, entry.name), join(to, entry.name)).catch(() => {}); // there already, or no links here
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
