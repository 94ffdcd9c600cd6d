import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../issues/issue.ts';
import type { Settings } from '../schemas/settings.ts';
import { withCompiledPrograms } from './compiled-programs.ts';
import type { Sources } from './name-sources.ts';
import { processOptions } from './process-options.ts';
import { whenKilled } from './when-killed.ts';

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

/** What the process is told. */
export interface Apart {
  portal: string;
  /** The folder that will be replaced: what it has and the new portal lacks is said. */
  out: string;
  /** The working folder. */
  work: string;
}

/** What an error of the disk or of the checks is known by. */
export type Failure = Pick<NodeJS.ErrnoException, 'message' | 'stack' | 'code' | 'path'> & { dest?: string };

/** What the process answers: that the portal lies staged, if all was well so far, and in the end what it found. */
export type Told = { kind: 'staged'; settings: Settings } | { kind: 'checked'; checked: Checked } | { kind: 'failed'; failure: Failure };

export interface Checking {
  /** Fulfilled as soon as there is something to render; `null` where there will not be. */
  staged: Promise<Settings | null>;
  /** Where it names errors, nothing of what was staged may be published. */
  checked: Promise<Checked>;
}

const worker = fileURLToPath(new URL('check-worker.ts', import.meta.url));

/**
 * Checks a portal folder in a process that ends with it. What has been read whole is staged before all checks are through:
 * pages are rendered meanwhile. What 5,000 procedures take in memory, half a gigabyte, would otherwise stay beside
 * Pagefind until the build is over; of a thread that has ended V8 keeps it for eight seconds more.
 *
 * Both promises throw only what a defect of the checks throws, or the disk.
 */
export function checkApart(apart: Apart): Checking {
  const child = fork(worker, {
    execArgv: [...processOptions],
    serialization: 'advanced',
    env: withCompiledPrograms(process.env),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const release = whenKilled(() => child.kill('SIGKILL'));
  child.on('close', release);
  const staged = Promise.withResolvers<Settings | null>();
  const checked = answerOf(child, staged.resolve);
  checked.then(() => staged.resolve(null), staged.reject);
  child.send(apart, () => {}); // a child that has ended says so when it closes
  return { staged: staged.promise, checked };
}

function answerOf(child: ChildProcess, onStaged: (settings: Settings) => void): Promise<Checked> {
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'staged') onStaged(told.settings);
      else if (told.kind === 'checked') resolve(told.checked);
      else reject(Object.assign(new Error(told.failure.message), told.failure));
    });
    child.on('error', reject);
    child.on('close', (code, signal) => reject(new Error(`Việc kiểm tra kết thúc giữa chừng (${code ?? signal}).`)));
  });
}
