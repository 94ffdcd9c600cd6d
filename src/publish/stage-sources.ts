import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { listFolder, readBytes } from '../portal/read-folder.ts';

/** Of texts only what is read: pictures are staged as they are shown. */
const read = ['.csv', '.yaml', '.md', '.mdx'];

/**
 * Copies the tables and texts of a portal that the checks have passed, so that pages are made from these and not from
 * what an editor saves meanwhile.
 */
export async function stageSources(portal: string, into: string): Promise<void> {
  const files = [...listFolder(portal, 'data').files, ...listFolder(portal, 'content').files];
  for (const file of files.filter((name) => read.includes(extname(name)))) {
    await mkdir(dirname(join(into, file)), { recursive: true });
    await writeFile(join(into, file), readBytes(portal, file) ?? '');
  }
}
