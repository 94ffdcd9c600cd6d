import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A function of the product to call: its module, its name there, and what it is given. */
export interface Task {
  module: string;
  name: string;
  args: readonly unknown[];
}

/**
 * How many blocks of the product's own code run, file by file, while a function is called once: a measure of work
 * that no busy machine changes. What happens inside patterns and built-in functions is not in it.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage
 */
export async function countWork(task: Task): Promise<Map<string, number>> {
  const worker = new Worker(new URL('count-worker.ts', import.meta.url), { workerData: task, execArgv: [] });
  const [counts] = (await once(worker, 'message')) as [Map<string, number>];
  await worker.terminate();
  return counts;
}

/** Linear work doubles with the length of the text; what has to be looked at, but only once, adds a little. */
const mostGrowth = 2.3;
/** Below this many blocks, what is done once a run outweighs what is done once a letter. */
const muchWork = 20_000;

/** Files whose work grew faster than a text, or a table, that became twice as long. */
export function superLinear(short: ReadonlyMap<string, number>, long: ReadonlyMap<string, number>): string[] {
  return [...long].flatMap(([file, count]) => {
    const before = short.get(file) ?? 0;
    return count >= muchWork && count > before * mostGrowth ? [`${file}: ${before} → ${count}`] : [];
  });
}
