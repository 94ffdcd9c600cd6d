import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Issue } from '../issues/issue.ts';
import type { PagePlaces } from '../portal/staged-places.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Sources } from './name-sources.ts';
import type { ReadNotes } from './read-change-notes.ts';

/** What a build has to know of the portal folder: the rest is read anew by the process that renders. */
export interface Checked {
  settings: Settings | null;
  issues: Issue[];
  /** Which file and line each page is made from. */
  sources: Sources;
  /** Where an editor changes each page. */
  places: PagePlaces;
  /** What changed for citizens of late, unless there are errors. */
  changes: ReadNotes;
}

/** What the thread is told. */
export interface Apart {
  portal: string;
  out: string;
}

/**
 * Checks a portal folder in a thread that ends with it. What 5,000 procedures take in memory, half a gigabyte,
 * would otherwise stay beside Astro and Pagefind until the build is over.
 *
 * @param out the folder that will be replaced: what it has and the new portal lacks is said
 * @throws only what a defect of the checks throws
 */
export async function checkApart(portal: string, out: string): Promise<Checked> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: { portal, out } satisfies Apart, execArgv: [] });
  const [checked] = (await once(worker, 'message')) as [Checked];
  await worker.terminate();
  return checked;
}
