import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { obstacleOn } from '../importing/saving/plain-path.ts';
import { saveFiles } from '../importing/saving/save-files.ts';
import { SaveError } from '../importing/saving/save-error.ts';
import { fateOf, memoryPath, memoryText, readMemory, type Fate } from './written-files.ts';

/** A file that was to be written, and what became of it. */
export interface Renewed {
  path: string;
  fate: Fate;
  isWritten: boolean;
}

/**
 * Puts files into a portal that exists, or brings them up to date there: all of those that nobody changed, or none.
 *
 * @param replace whether files that a person changed or took away are written too
 * @throws {SaveError} a link or a folder where a file should be; what the disk does not take
 */
export function renewReview(portal: string, files: ReadonlyMap<string, string>, replace: boolean): Renewed[] {
  const memory = bytesOf(portal, memoryPath);
  const written = readMemory(memory?.toString() ?? null);
  const all = [...files].map(([path, text]) => {
    const before = bytesOf(portal, path);
    const fate = fateOf(text, before?.toString() ?? null, written[path]);
    return { path, text, before, fate, isWritten: fate === 'new' || fate === 'renewed' || (replace && fate !== 'same') };
  });
  const known = new Map(all.filter(({ isWritten, fate }) => isWritten || fate === 'same').map(({ path, text }) => [path, text]));
  const text = memoryText(known, written);
  const changes = all.filter(({ isWritten }) => isWritten).map(({ path, text, before }) => ({ path, text, before }));
  saveFiles(portal, memory?.toString() === text ? changes : [...changes, { path: memoryPath, text, before: memory }]);
  return all.map(({ path, fate, isWritten }) => ({ path, fate, isWritten }));
}

function bytesOf(portal: string, path: string): Buffer | null {
  const obstacle = obstacleOn(portal, path);
  if (obstacle) throw new SaveError(`${obstacle}; lệnh này chỉ ghi vào tập tin thường trong thư mục cổng.`);
  try {
    return readFileSync(join(portal, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
