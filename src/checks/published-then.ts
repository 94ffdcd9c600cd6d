import { unaskedHistory } from '../portal/history.ts';
import { readRevision } from '../portal/read-revision.ts';
import type { Tables } from '../portal/read-tables.ts';
import { publishedBy, type Published } from './lost-addresses.ts';
import { siteOf } from './site.ts';

/** A portal folder at a revision of its repository: what it published, and its tables. */
export interface Then {
  published: Published;
  tables: Tables;
}

/**
 * What a portal folder published at a revision of its repository, and the tables that it had.
 *
 * @returns `null` where there is no such revision, or no portal folder in it that can be read
 */
export async function portalAt(folder: string, revision: string): Promise<Then | null> {
  const found = await readRevision(folder, revision);
  const site = found && siteOf(found.reading, { today: found.day, rules: [], history: unaskedHistory });
  return site && { published: publishedBy(site), tables: found.reading.tables };
}
