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

/** What the thread answers: that the portal lies staged, if all was well so far, and in the end what it found. */
export type Told = { kind: 'staged'; settings: Settings } | { kind: 'checked'; checked: Checked };

export interface Checking {
  /** Fulfilled as soon as there is something to render; `null` where there will not be. */
  staged: Promise<Settings | null>;
  /** Where it names errors, nothing of what was staged may be published. */
  checked: Promise<Checked>;
}

/**
 * Checks a portal folder in a thread that ends with it. What has been read whole is staged before all checks are through:
 * pages are rendered meanwhile. What 5,000 procedures take in memory, half a gigabyte, would otherwise stay beside
 * Pagefind until the build is over.
 *
 * Both promises throw only what a defect of the checks throws, or the disk.
 */
export function checkApart(apart: Apart): Checking {
  const options = { workerData: apart, execArgv: [], env: withCompiledPrograms(process.env) };
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), options);
  const staged = Promise.withResolvers<Settings | null>();
  const checked = new Promise<Checked>((resolve, reject) => {
    worker.on('message', (told: Told) => (told.kind === 'staged' ? staged.resolve(told.settings) : resolve(told.checked)));
    worker.on('error', reject);
  }).finally(() => worker.terminate());
  checked.then(() => staged.resolve(null), staged.reject);
  return { staged: staged.promise, checked };
}
