import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** So many at once: one alone waits for the disk most of the time. */
const atOnce = 4;
/** As soon as there are so many folders beside each other, they are dealt out. */
const enough = 64;

/**
 * Removes a folder with all that is in it, also when that is thousands of others. A link is removed, not what
 * it leads to; nothing is done where there is no folder.
 *
 * @throws what the disk says
 */
export async function removeFolder(folder: string): Promise<void> {
  let waiting = foldersIn(folder);
  while (waiting.length > 0 && waiting.length < enough) {
    const deeper = waiting.flatMap(foldersIn);
    if (deeper.length === 0) break;
    waiting = deeper;
  }
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await rm(next, { recursive: true, force: true });
  };
  await Promise.allSettled(Array.from({ length: atOnce }, work)); // what is left is said below
  await rm(folder, { recursive: true, force: true });
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return []; // it is not there, or the removal itself says what is wrong
  }
}
