import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Issue } from '../issues/issue.ts';

/** What came of a save: what is wrong, or which staged files are others now. */
export interface Judged {
  issues: Issue[];
  /** Below the staged folder; none where there are errors. */
  changed: string[];
}

export interface Judge {
  /** To be asked once at a time; throws only what a defect of the checks throws. */
  judge(): Promise<Judged>;
  /** Ends the thread; a later question starts another. */
  end(): Promise<void>;
}

/**
 * Checks a portal and stages it anew, in a thread that lives as long as the preview: the server answers meanwhile, and
 * what the checks have loaded stays loaded.
 *
 */
export function judgeBeside(portal: string, staged: string): Judge {
  let worker: Worker | null = null;
  const judge = async () => {
    worker ??= new Worker(new URL('watch-worker.ts', import.meta.url), { workerData: [portal, staged], execArgv: [] });
    worker.ref(); // an unfinished check is waited for, an idle thread keeps nobody
    worker.postMessage('save');
    try {
      const [judged] = (await once(worker, 'message')) as [Judged];
      worker.unref();
      return judged;
    } catch (error) {
      worker = null; // it has ended; the next save gets another
      throw error;
    }
  };
  const end = async () => {
    await worker?.terminate();
    worker = null;
  };
  return { judge, end };
}
