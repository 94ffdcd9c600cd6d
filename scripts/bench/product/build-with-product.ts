import { fileURLToPath } from 'node:url';
import type { Cost } from '../cost/cost.ts';
import { measure } from '../cost/measure.ts';
import { demonstration } from '../made-portal/source.ts';

// As package.json has it for every command.
const before = ['--require', fileURLToPath(new URL('../../before-command.cjs', import.meta.url))];
const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm run build` of a portal folder. */
export async function buildWithProduct(portal: string, out: string): Promise<{ whole: Cost; stages: Record<string, Cost> }> {
  const run = await measure(script('publish-portal.ts'), [], {
    before,
    cwd: demonstration,
    env: { CONGKHAI_PORTAL: portal, CONGKHAI_OUT: out },
  });
  const { seconds, cpuSeconds, peakBytes } = run;
  return { whole: { seconds, cpuSeconds, peakBytes }, stages: Object.fromEntries(run.stages) };
}

/** `npm run check` of a portal folder, from start to end. */
export async function checkWithProduct(portal: string): Promise<Cost> {
  const run = await measure(script('../../check.ts'), [], { before, cwd: demonstration, env: { CONGKHAI_PORTAL: portal } });
  const { seconds, cpuSeconds, peakBytes } = run;
  return { seconds, cpuSeconds, peakBytes };
}
