import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive, readOwner, thisProcess } from './owner.ts';
import { whenKilled } from './when-killed.ts';

/** The right to write a folder, or who has it. */
export type Lock = { release: () => void } | { heldBy: number };

/** The file that says who is building into a folder. @example lockFile('/var/www/cong') // => '/var/www/.cong.dang-dung' */
export function lockFile(out: string): string {
  return join(dirname(out), `.${basename(out)}.dang-dung`);
}

/** Takes the right to build into a folder, also from a process that is gone. Never waits. */
export function lock(out: string): Lock {
  const file = lockFile(out);
  // Written whole under another name first: a lock is never seen half.
  const own = `${file}-${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify(thisProcess()));
    for (let tries = 0; tries < 3; tries += 1) {
      if (succeeds(() => linkSync(own, file))) return { release: releasing(file) };
      const holder = readOwner(file);
      if (holder && isAlive(holder)) return { heldBy: holder.pid };
      takeAway(file);
    }
    return { heldBy: readOwner(file)?.pid ?? 0 };
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the lock of a process that is gone; where another process was quicker, its new lock is put back. */
function takeAway(file: string): void {
  const old = `${file}-${process.pid}-cu`;
  if (!succeeds(() => renameSync(file, old))) return;
  const holder = readOwner(old);
  if (holder && isAlive(holder)) succeeds(() => linkSync(old, file));
  rmSync(old, { force: true });
}

function releasing(file: string): () => void {
  const mine = readFileSync(file, 'utf8');
  const remove = () => {
    if (succeeds(() => readFileSync(file)) && readFileSync(file, 'utf8') === mine) rmSync(file, { force: true });
  };
  const forget = whenKilled(remove);
  return () => {
    forget();
    remove();
  };
}

/** Only for what another process may have done first. */
function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
