import fs from 'node:fs';
import { join } from 'node:path';

/**
 * What stands in the way of a file that lies below a folder, as the first half of a sentence: a symbolic link, a
 * folder, a pipe. A link is never followed, because whoever commits one decides where the bytes go.
 *
 * @param path below `folder`, parted by `/`
 * @returns `null` when every part that is there is a plain folder, and the last one a plain file
 */
export function obstacleOn(folder: string, path: string): string | null {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const here = parts.slice(0, index + 1).join('/');
    const isLast = index === parts.length - 1;
    const found = lookAt(join(folder, here));
    if (found === null) return null;
    if (found === 'hidden') return `«${here}» không cho phép xem`;
    if (found.isSymbolicLink()) return `«${here}» là một liên kết (symlink)`;
    if (!isLast && !found.isDirectory()) return `«${here}» không phải thư mục`;
    if (isLast && !found.isFile()) return `«${here}» không phải tập tin thường`;
  }
  return null;
}

function lookAt(path: string): fs.Stats | 'hidden' | null {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return 'hidden';
  }
}
