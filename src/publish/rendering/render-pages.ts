import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { withCompiledPrograms } from '../compiled-programs.ts';
import { buildEnvironment } from '../environment.ts';
import { collectSooner, processOptions } from '../process-options.ts';
import { whenKilled } from '../when-killed.ts';
import { unpack } from './pack.ts';
import { sharesOf } from './shares.ts';
import type { Inspections } from '../verify.ts';
import type { Answer, Aside, PartTask, RenderedPath, Share, Task } from './told.ts';

const worker = fileURLToPath(new URL('render-worker.ts', import.meta.url));

/** Each process reads the whole portal, so that more of them than this only take memory. */
const most = 4;

/** What was rendered. */
export interface RenderedPages extends Aside {
  /** In the order of the templates. */
  paths: RenderedPath[];
  inspections: Inspections;
}

/** Processes that render. */
export interface Renderers {
  /**
   * Renders every page of a staged portal from its compiled templates, and looks at each as it is rendered. To be asked once.
   *
   * @throws what a template throws, with the page; that they were stopped
   */
  render: (task: Task) => Promise<RenderedPages>;
  /** Ends them, whatever they are at. */
  stop: () => void;
}

/**
 * Starts as many processes as the machine has cores, before there is anything to render: that takes each of them a moment.
 *
 * @param work the working folder, in which the portal will be staged
 * @param checked as long as the checks go on they have a core, and the last of the processes waits: one more at a time
 *   takes memory and saves no time
 */
export function startRenderers(work: string, checked: Promise<unknown>): Renderers {
  const children = Array.from({ length: Math.min(availableParallelism(), most) }, () => start(work));
  const ended = endOf(children);
  const kill = () => children.forEach((child) => void child.kill('SIGKILL'));
  const release = whenKilled(kill);
  const stop = () => {
    release();
    kill();
  };
  const render = async (task: Task) => {
    mkdirSync(task.storing, { recursive: true });
    try {
      return await Promise.race([share(children, task, checked), ended]);
    } finally {
      stop();
    }
  };
  return { render, stop };
}

function start(work: string): ChildProcess {
  return fork(worker, {
    cwd: work,
    execArgv: [collectSooner, ...processOptions],
    serialization: 'advanced',
    env: withCompiledPrograms(buildEnvironment({ ...process.env, CONGKHAI_WORK: work, NODE_ENV: 'production' })),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Hands the paths out until all are rendered. */
function share(children: readonly ChildProcess[], task: Task, checked: Promise<unknown>): Promise<RenderedPages> {
  const rendered: RenderedPages = {
    paths: [],
    inspections: new Map(),
    pictures: [],
    overBudget: [],
    searchable: [],
    hashes: [],
    rendered: 0,
  };
  let waiting: Share[] = [];
  const atWork = new Map(children.map((child) => [child, 0]));
  return new Promise((resolve, reject) => {
    // A child that has ended says why when it closes.
    const send = (child: ChildProcess, message: PartTask | Share | 'end') => child.send(message, () => {});
    const feed = (child: ChildProcess, shares: number) => {
      for (const next of waiting.splice(0, shares)) {
        atWork.set(child, (atWork.get(child) ?? 0) + 1);
        send(child, next);
      }
      if (atWork.get(child) === 0) send(child, 'end');
    };
    const take = (child: ChildProcess, answer: Answer) => {
      if (answer.kind === 'failed') return reject(new Error(answer.message));
      if (answer.kind === 'ended') {
        atWork.delete(child);
        return atWork.size === 0 && resolve(rendered);
      }
      if (answer.kind === 'paths') {
        if (rendered.paths.length === 0) waiting = sharesOf((rendered.paths = once(answer.paths)));
        return feed(child, 2); // the next share is there when the last one is done
      }
      add(rendered, answer);
      atWork.set(child, (atWork.get(child) ?? 0) - 1);
      feed(child, 1);
    };
    children.forEach((child, part) => {
      child.on('message', (answer: Answer) => {
        try {
          take(child, answer);
        } catch (error) {
          reject(error as Error);
        }
      });
      const begin = () => send(child, { ...task, part });
      if (part < children.length - 1) begin();
      else void checked.then(begin, begin);
    });
  });
}

/** @throws when one of them ends before it is told to, with what it said; when it could not be started */
function endOf(children: readonly ChildProcess[]): Promise<never> {
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {}); // nobody has asked yet, or nobody does any more
  for (const child of children) {
    let complaints = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-6000)));
    child.on('error', ended.reject);
    child.on('close', (code) => ended.reject(new Error(`Tiến trình dựng trang kết thúc giữa chừng (${code}):\n${complaints}`)));
  }
  return ended.promise;
}

function add(
  to: RenderedPages,
  { pages, pictures, overBudget, searchable, hashes, rendered }: Extract<Answer, { kind: 'rendered' }>,
): void {
  for (const [file, inspection] of unpack(pages)) to.inspections.set(file, inspection);
  to.pictures.push(...pictures);
  to.overBudget.push(...overBudget);
  to.searchable.push(...searchable);
  to.hashes.push(...hashes);
  to.rendered += rendered;
}

/** @throws where two templates write the same file, of which one would be lost; where a file lies outside of the portal */
function once(paths: RenderedPath[]): RenderedPath[] {
  const templates = new Map<string, string>();
  for (const { file, template } of paths) {
    if (normalize(file) !== file || /^(?:\.\.)?\//.test(file)) throw new Error(`${template}: không viết vào ${file}.`);
    const other = templates.get(file);
    if (other !== undefined) throw new Error(`Hai khuôn trang cùng viết ${file}: ${other} và ${template}.`);
    templates.set(file, template);
  }
  return paths;
}
