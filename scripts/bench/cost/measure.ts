import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startClock } from './clock.ts';
import type { Cost } from './cost.ts';

/** One run of a command: the whole of it, and each stage that it announced. */
export interface Run extends Cost {
  stages: Map<string, Cost>;
  /** Lines that it wrote and that announced no stage. */
  lines: string[];
}

/** A line `stage <name>` on the output of a command says that a stage begins. */
export const stageMark = 'stage ';

/**
 * Runs a Node script in a process of its own and measures it.
 *
 * @param options `before` are options of Node.js
 *
 * @throws when it does not end well; what it wrote is in the error
 */
export async function measure(
  script: string,
  args: readonly string[],
  { cwd, env, before = [] }: { cwd: string; env?: Record<string, string>; before?: readonly string[] },
): Promise<Run> {
  const child = spawn(process.execPath, [...before, script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const clock = startClock(child.pid ?? 0);
  const lines: string[] = [];
  const complaints: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(stageMark)) clock.begin(line.slice(stageMark.length));
    else lines.push(line);
  });
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)).finally(clock.stop);
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${[...lines, ...complaints].join('\n').slice(-4000)}`);
  return { ...clock.whole, stages: clock.stages, lines };
}
