import { join, resolve } from 'node:path';
import type { Cost } from '../cost/cost.ts';
import { measure } from '../cost/measure.ts';
import { demonstration } from '../made-portal/source.ts';

const bench = resolve(import.meta.dirname, '..');
const eleventy = join(bench, 'node_modules/@11ty/eleventy/cmd.cjs');
const pagefind = join(demonstration, 'node_modules/pagefind/lib/runner/bin.cjs');

/** The same portal as an Eleventy project, indexed by Pagefind's own command. */
export async function buildWithEleventy(portal: string, out: string): Promise<{ whole: Cost; stages: Record<string, Cost> }> {
  const cwd = join(import.meta.dirname, 'templates');
  const render = await measure(eleventy, ['--config=../eleventy.config.ts', `--output=${out}`, '--quiet'], {
    cwd,
    env: { CONGKHAI_PORTAL: portal },
  });
  const index = await measure(pagefind, ['--site', out, '--force-language', 'vi', '--quiet'], { cwd });
  const whole = {
    seconds: render.seconds + index.seconds,
    cpuSeconds: render.cpuSeconds + index.cpuSeconds,
    peakBytes: Math.max(render.peakBytes, index.peakBytes),
  };
  return {
    whole,
    stages: { render: costOf(render), index: costOf(index) },
  };
}

/** Without what the command wrote. */
function costOf({ seconds, cpuSeconds, peakBytes }: Cost): Cost {
  return { seconds, cpuSeconds, peakBytes };
}
