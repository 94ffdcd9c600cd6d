import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { quoted, WrongCall } from '../commands/wrong-call.ts';

/**
 * Where a new portal will stand: a folder that is not there yet, or an empty one.
 *
 * @throws {WrongCall} when anything is there, or nothing can be made there
 */
export function placeForPortal(path: string): string {
  const folder = resolve(path);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there && lstatSync(folder, { throwIfNoEntry: false }))
    throw new WrongCall(`Nơi đặt cổng, ${quoted(path)}, là một liên kết không dẫn tới đâu.`);
  if (!there) return folder;
  if (!there.isDirectory()) throw new WrongCall(`Nơi đặt cổng, ${quoted(path)}, là một tập tin; cổng mới cần một thư mục mới hoặc trống.`);
  const count = readdirSync(folder).length;
  if (count > 0)
    throw new WrongCall(
      `Thư mục ${quoted(path)} đang có ${count} mục; cổng mới cần một thư mục mới hoặc trống, không ghi lên cái đang có.`,
    );
  return realpathSync(folder); // a link to an empty folder stays a link
}

/**
 * Makes a folder whole or not at all: it is filled beside the place where it will stand, and renamed when it is done.
 *
 * @param fill puts everything into the folder that it is given
 * @throws what `fill` throws, and when somebody has put something there meanwhile; nothing is left then
 */
export async function makeFolder<T>(folder: string, fill: (beside: string) => Promise<T>): Promise<T> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`);
  mkdirSync(beside, { recursive: true });
  // Killed by hand it leaves nothing either.
  const clear = () => rmSync(beside, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    const result = await fill(beside);
    // An empty folder gives way; one that was filled meanwhile does not.
    if (statSync(folder, { throwIfNoEntry: false })) rmdirSync(folder);
    renameSync(beside, folder);
    return result;
  } finally {
    clear();
    process.removeListener('exit', clear);
  }
}

/** Writes files into a new folder, each with the folders above it. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
