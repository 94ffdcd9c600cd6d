import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Issue } from '../issues/issue.ts';
import type { Settings } from '../schemas/settings.ts';
import { withCompiledPrograms } from './compiled-programs.ts';
import type { Sources } from './name-sources.ts';

/** What a build has to know of the portal folder: the rest is read anew by the process that renders. */
export interface Checked {
  settings: Settings | null;
  issues: Issue[];
  /** Which file and line each page is made from. */
  sources: Sources;
  /** Why the page on what changed of late is wanting this time. */
  trouble: string | null;
  /** The pictures that are shown, as they lie in the portal folder. */
  originals: string[];
}

/** What the thread is told. */
export interface Apart {
  portal: string;
  /** The folder that will be replaced: what it has and the new portal lacks is said. */
  out: string;
  /** The working folder. */
  work: string;
}

/**
 * Checks a portal folder in a thread that ends with it, and stages what has passed. What 5,000 procedures take in memory,
 * half a gigabyte, would otherwise stay beside Astro and Pagefind until the build is over.
 *
 * @throws only what a defect of the checks throws, or the disk
 */
export async function checkApart(apart: Apart): Promise<Checked> {
  const options = { workerData: apart, execArgv: [], env: withCompiledPrograms(process.env) };
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), options);
  const [checked] = (await once(worker, 'message')) as [Checked];
  await worker.terminate();
  return checked;
}
