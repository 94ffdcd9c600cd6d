import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
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
  const workerData: Apart = { portal, out };
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData, execArgv: [], env: withCompiled(process.env) });
  const [checked] = (await once(worker, 'message')) as [Checked];
  await worker.terminate();
  return checked;
}

/** A thread uses what this one keeps of compiled programs only when its environment says where. */
function withCompiled(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir(); // one of a version of Node.js below the folder that was named
  return folder === undefined ? environment : { ...environment, NODE_COMPILE_CACHE: dirname(folder) };
}
