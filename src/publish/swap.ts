import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMarked, marker, markerOf, markerText, type Built } from './destination.ts';
import { exchange, flushDisk } from './system-calls.ts';
import { removeFolder } from './remove-folder.ts';
import { whenKilled } from './when-killed.ts';

/** Names beside `out` that are ours for a while: a new portal that is being brought, an old one that was taken away. */
const bringing = (out: string) => `.${basename(out)}-dang-dung-`;
const taken = (out: string) => `${basename(out)}.cu-`;

/**
 * Puts a finished portal in the place of the last one. It is brought beside it first, onto the same disk, so that the
 * place changes hands in one step: a reader sees the old portal or the new one, never half of each and never none.
 *
 * @param finished a built portal, on any disk; it is gone afterwards
 * @throws when the disk is full or closed to us; then the last portal stays
 */
export async function swap(finished: string, out: string, built: Built): Promise<void> {
  const beside = await mkdtemp(join(dirname(out), bringing(out)));
  const release = whenKilled(() => rmSync(beside, { recursive: true, force: true }));
  try {
    await writeFile(join(beside, marker), markerText);
    const brought = join(beside, 'moi');
    await bring(finished, brought);
    await writeFile(join(brought, marker), markerOf(built));
    flushDisk(brought);
    await takePlace(brought, out);
    flushDisk(dirname(out));
  } finally {
    await removeFolder(beside).finally(release);
  }
}

async function bring(finished: string, brought: string): Promise<void> {
  try {
    await rename(finished, brought);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await mkdir(brought);
    await cp(finished, brought, { recursive: true });
  }
}

async function takePlace(brought: string, out: string): Promise<void> {
  if (exchange(brought, out)) return; // the old portal is now where the new one was, and goes with its folder
  const old = join(dirname(out), `${taken(out)}${process.pid}`);
  const hadOne = await rename(out, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(brought, out);
  } catch (error) {
    if (hadOne) await rename(old, out);
    throw error;
  }
  await removeFolder(old);
}

/**
 * Clears what builds that were killed have left beside a folder, and puts an old portal back where none stands. Only
 * for who holds the lock: nobody else is bringing anything then. What does not carry our marker is another's, unless
 * it bears our name and is empty: a build that was killed before it could mark it.
 *
 * @returns what was done, in sentences
 */
export function clearDeadSwaps(out: string): string[] {
  const parent = dirname(out);
  const named = (start: string) =>
    readdirSync(parent)
      .filter((name) => name.startsWith(start))
      .map((name) => join(parent, name));
  const done: string[] = [];
  const newestFirst = named(taken(out))
    .filter(isMarked)
    .sort((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs);
  for (const old of newestFirst) {
    const stands = statSync(out, { throwIfNoEntry: false }) !== undefined;
    if (stands) rmSync(old, { recursive: true, force: true });
    else renameSync(old, out);
    done.push(
      stands
        ? `Đã dọn ${basename(old)}, bản cũ mà lần dựng trước để lại.`
        : `Đã đưa lại bản cũ vào ${out}: lần dựng trước bị ngắt giữa chừng.`,
    );
  }
  for (const left of named(bringing(out)).filter((folder) => isMarked(folder) || isEmpty(folder))) {
    rmSync(left, { recursive: true, force: true });
    done.push(`Đã dọn ${basename(left)} mà một lần dựng bị ngắt để lại.`);
  }
  return done;
}

function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false; // no folder
  }
}
