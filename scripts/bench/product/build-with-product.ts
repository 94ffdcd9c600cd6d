import { fileURLToPath } from 'node:url';
import type { Cost } from '../cost/cost.ts';
import { measure } from '../cost/measure.ts';
import { demonstration } from '../made-portal/source.ts';

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm run build` of a portal folder. */
export async function buildWithProduct(portal: string, out: string): Promise<{ whole: Cost; stages: ReadonlyMap<string, Cost> }> {
  const run = await measure(script('publish-portal.ts'), [], { cwd: demonstration, env: { CONGKHAI_PORTAL: portal, CONGKHAI_OUT: out } });
  return { whole: run, stages: run.stages };
}

/** `npm run check` of a portal folder, from start to end. */
export function checkWithProduct(portal: string): Promise<Cost> {
  return measure(script('../../check.ts'), [], { cwd: demonstration, env: { CONGKHAI_PORTAL: portal } });
}
