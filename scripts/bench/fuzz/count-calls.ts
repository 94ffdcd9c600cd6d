import { Session } from 'node:inspector/promises';

/** How many functions the engine has called since it was asked last: a measure of work that no other process disturbs. */
export interface CallCounter {
  since: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Starts to count calls, https://chromedevtools.github.io/devtools-protocol/v8/Profiler/. */
export async function startCounting(): Promise<CallCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const since = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0)).reduce((sum, count) => sum + count, 0);
  };
  await since();
  return {
    since,
    stop: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
