import { unaskedHistory } from '../portal/history.ts';
import { readRevision } from '../portal/read-revision.ts';
import { publishedBy, type Published } from './lost-addresses.ts';
import { siteOf } from './site.ts';

/**
 * What a portal folder published at a revision of its repository.
 *
 * @returns `null` where there is no such revision, or no portal folder in it that can be read
 */
export async function publishedAt(folder: string, revision: string): Promise<Published | null> {
  const found = await readRevision(folder, revision);
  const site = found && siteOf(found.reading, { today: found.day, rules: [], history: unaskedHistory });
  return site && publishedBy(site);
}
