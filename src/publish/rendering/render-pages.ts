import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildEnvironment } from '../environment.ts';
import { whenKilled } from '../when-killed.ts';
import { unpack } from './pack.ts';
import type { Inspections } from '../verify.ts';
import type { Answer, Aside, RenderedPath, Share, Task } from './told.ts';

const endWithParent = new URL('../end-with-parent.ts', import.meta.url).href;
const worker = fileURLToPath(new URL('render-worker.ts', import.meta.url));

/** Each process reads the whole portal, so that more of them than this only take memory. */
const most = 4;

/** How many paths a process gets at a time: few, so that none waits long for another's last ones. */
const shareSize = 24;

/** What was rendered. */
export interface RenderedPages extends Aside {
  /** In the order of the templates. */
  paths: RenderedPath[];
  inspections: Inspections;
}

/**
 * Renders every page of a staged portal from its compiled templates, in as many processes as the machine has cores, and
 * looks at each as it is rendered.
 *
 * @param work the working folder, in which the portal is staged
 * @throws what a template throws, with the page
 */
export async function renderPages(task: Task, work: string): Promise<RenderedPages> {
  const children = Array.from({ length: Math.min(availableParallelism(), most) }, () => start(task, work));
  const release = whenKilled(() => children.forEach((child) => void child.kill('SIGKILL')));
  try {
    return await share(children);
  } finally {
    release();
    for (const child of children) child.kill('SIGKILL');
  }
}

function start(task: Task, work: string): ChildProcess {
  return fork(worker, [JSON.stringify(task)], {
    cwd: work,
    execArgv: ['--import', endWithParent],
    serialization: 'advanced',
    env: buildEnvironment({ ...process.env, CONGKHAI_WORK: work, NODE_ENV: 'production' }),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Hands the paths out until all are rendered. */
function share(children: readonly ChildProcess[]): Promise<RenderedPages> {
  const rendered: RenderedPages = { paths: [], inspections: new Map(), pictures: [], overBudget: [], searchable: [] };
  let next = 0;
  let underWay = 0;
  return new Promise((resolve, reject) => {
    const feed = (child: ChildProcess) => {
      const given: Share = [next, Math.min(next + shareSize, rendered.paths.length)];
      if (given[0] === given[1]) return underWay === 0 && resolve(rendered);
      next = given[1];
      underWay += 1;
      child.send(given, () => {}); // one that has ended says why when it closes
    };
    const take = (child: ChildProcess, answer: Answer) => {
      if (answer.kind === 'failed') return reject(new Error(answer.message));
      if (answer.kind === 'rendered') {
        underWay -= 1;
        for (const [file, inspection] of unpack(answer.pages)) rendered.inspections.set(file, inspection);
        for (const note of ['pictures', 'overBudget', 'searchable'] as const) rendered[note].push(...(answer[note] as never[]));
      } else if (rendered.paths.length === 0) rendered.paths = answer.paths;
      feed(child);
      if (answer.kind === 'paths') feed(child); // the next share is there when the last one is done
    };
    for (const child of children) {
      let complaints = '';
      child.stderr?.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-6000)));
      child.on('message', (answer: Answer) => take(child, answer));
      child.on('error', reject);
      child.on('close', (code) => reject(new Error(`Tiến trình dựng trang kết thúc giữa chừng (${code}):\n${complaints}`)));
    }
  });
}
