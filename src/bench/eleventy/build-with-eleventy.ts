import { join } from 'node:path';
import { measure, type Cost } from '../cost/measure.ts';
import { demonstration } from '../made-portal/source.ts';

const commandOf = (name: string, command: string) => join(demonstration, 'node_modules', name, command);

/** The same portal as an Eleventy project, indexed by Pagefind's own command. */
export async function buildWithEleventy(portal: string, out: string): Promise<{ whole: Cost; stages: ReadonlyMap<string, Cost> }> {
  const cwd = join(import.meta.dirname, 'templates');
  const render = await measure(commandOf('@11ty/eleventy', 'cmd.cjs'), ['--config=../eleventy.config.ts', `--output=${out}`, '--quiet'], {
    cwd,
    env: { CONGKHAI_PORTAL: portal },
  });
  const index = await measure(commandOf('pagefind', 'lib/runner/bin.cjs'), ['--site', out, '--force-language', 'vi', '--quiet'], { cwd });
  const whole = {
    seconds: render.seconds + index.seconds,
    cpuSeconds: render.cpuSeconds + index.cpuSeconds,
    peakBytes: Math.max(render.peakBytes, index.peakBytes),
  };
  return {
    whole,
    stages: new Map<string, Cost>([
      ['render', render],
      ['index', index],
    ]),
  };
}
