import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { treeUse } from './process-tree.ts';

/** What a stretch of work cost. Memory and processor time are 0 where the system does not tell them. */
export interface Cost {
  seconds: number;
  /** Processor time, in seconds: what `seconds` would be about on one core that nobody else uses. */
  cpuSeconds: number;
  /** Peak resident memory of the process and its descendants together, in bytes. */
  peakBytes: number;
}

/** One run of a command: the whole of it, and each stage that it announced. */
export interface Run extends Cost {
  stages: Map<string, Cost>;
  /** Lines that it wrote and that announced no stage. */
  lines: string[];
}

/** A line `stage <name>` on the output of a command says that a stage begins. */
export const stageMark = 'stage ';

const everyMilliseconds = 50;

/**
 * Runs a Node script in a process of its own and measures it.
 *
 * @throws when it does not end well; what it wrote is in the error
 */
export async function measure(
  script: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: Record<string, string> },
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
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

function startClock(pid: number) {
  const whole: Cost = { seconds: 0, cpuSeconds: 0, peakBytes: 0 };
  const stages = new Map<string, Cost>();
  const began = performance.now();
  let stage: { cost: Cost; began: number; cpuBefore: number } | null = null;
  const sample = () => {
    const use = treeUse(pid);
    whole.seconds = (performance.now() - began) / 1000;
    if (stage) stage.cost.seconds = (performance.now() - stage.began) / 1000;
    if (!use) return;
    whole.cpuSeconds = Math.max(whole.cpuSeconds, use.cpu);
    whole.peakBytes = Math.max(whole.peakBytes, use.memory, use.largest);
    if (!stage) return;
    stage.cost.cpuSeconds = whole.cpuSeconds - stage.cpuBefore;
    stage.cost.peakBytes = Math.max(stage.cost.peakBytes, use.memory);
  };
  const begin = (name: string) => {
    sample();
    stage = { cost: { seconds: 0, cpuSeconds: 0, peakBytes: 0 }, began: performance.now(), cpuBefore: whole.cpuSeconds };
    stages.set(name, stage.cost);
  };
  const timer = setInterval(sample, everyMilliseconds);
  const stop = () => {
    clearInterval(timer);
    sample();
  };
  return { whole, stages, begin, stop };
}
