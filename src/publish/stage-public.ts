import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { kindOfName } from '../pictures/kinds.ts';
import type { Encode } from '../pictures/encoded-once.ts';
import { readBytes } from '../portal/read-folder.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { isPublished } from '../public-files/public-types.ts';

/**
 * Writes the files of `public/` as they will be published: documents as they are, pictures encoded anew, with the mode
 * of any new file, so that a web server may read them.
 *
 * @param into an empty folder
 */
export async function stagePublic({ folder, publicFiles }: PortalReading, into: string, encode: Encode): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const file of publicFiles.filter(isPublished)) {
    const bytes = readBytes(folder, file);
    if (!bytes) throw new Error(`${file} đã mất sau khi kiểm tra.`);
    const target = join(into, file.slice('public/'.length));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, kindOfName(file) ? await encode(bytes) : bytes);
  }
}
