// The thread in which work is counted; see count-work.ts. What was loaded before the counting began is not counted
// block by block, and a second count of the same thread leaves out functions that the first one saw.
import { Session } from 'node:inspector/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './count-work.ts';

const { module, name, args } = workerData as Task;
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { [name]: work } = (await import(module)) as Record<string, (...args: unknown[]) => unknown>;
await work?.(...args);
const { result } = await session.post('Profiler.takePreciseCoverage');
const counts = new Map<string, number>();
for (const { url, functions } of result) {
  const file = /\/(src\/[^?]*\.ts)$/.exec(url)?.[1];
  if (!file) continue;
  const blocks = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
  counts.set(
    file,
    blocks.reduce((sum, count) => sum + count, 0),
  );
}
parentPort?.postMessage(counts);
