import { statSync } from 'node:fs';
import { join } from 'node:path';
import { publicFileAt } from './public-address.ts';
import { stagedFolder } from '../portal/locate.ts';

/** How many bytes a file of `public/` has as it will be published; `null` for an address that is no file of it. */
export function publicSize(address: string): number | null {
  const file = publicFileAt(address);
  if (file === null) return null;
  const stats = statSync(join(stagedFolder(), file), { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : null;
}
