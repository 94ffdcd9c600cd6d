import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfName } from '../pictures/kinds.ts';
import { isBare } from '../pictures/re-encode.ts';
import { allPictures } from '../portal/picture-references.ts';
import { readBytes } from '../portal/read-folder.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { Defect } from './verify.ts';

/** The pictures of a portal folder that are shown somewhere, as their editors have them. */
export function originalsOf({ prose, publicFiles }: PortalReading): string[] {
  return [...new Set([...allPictures(prose).map(({ file }) => file), ...publicFiles.filter((file) => kindOfName(file) !== null)])];
}

/**
 * Published pictures that are, byte for byte, what an editor committed, and say more than their pixels: where and with
 * what they were taken.
 *
 * @param built the files of the built portal, relative to it
 */
export async function findPublishedOriginals(
  portal: string,
  originals: readonly string[],
  folder: string,
  built: readonly string[],
): Promise<Defect[]> {
  const ofSize = Map.groupBy(
    built.filter((file) => kindOfName(file) !== null),
    (file) => statSync(join(folder, file)).size,
  );
  const defects: Defect[] = [];
  for (const original of originals) {
    const bytes = readBytes(portal, original);
    const alike = ((bytes && ofSize.get(bytes.length)) ?? []).filter(
      (file) => bytes && Buffer.compare(readFileSync(join(folder, file)), bytes) === 0,
    );
    if (!bytes || alike.length === 0 || (await isBare(bytes))) continue;
    defects.push(...alike.map((page): Defect => ({ page, severity: 'error', message: `Là nguyên bản của ${original}, chưa được xử lý.` })));
  }
  return defects;
}
