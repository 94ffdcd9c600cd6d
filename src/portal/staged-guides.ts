import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stagedFolder } from './locate.ts';

let known: string | undefined;

/** The longer texts of all procedures with their pictures, in one word: another when one of them is. */
export function guidesEdition(): string {
  if (known !== undefined) return known;
  const folder = join(stagedFolder(), 'texts', 'thu-tuc');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  known = hash.digest('base64url');
  return known;
}
