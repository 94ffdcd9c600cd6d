import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** One step of a job of GitHub, as it stands in a workflow. */
export interface Step {
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}

export interface Job {
  env?: Record<string, string>;
  steps: Step[];
}

/** Where and for what a job runs. */
export interface Runner {
  /** The portal, checked out. */
  workspace: string;
  temp: string;
  event: 'pull_request' | 'push';
  /** What is kept of the job: a folder or file for each name. */
  artifacts: Map<string, string>;
  env: NodeJS.ProcessEnv;
}

/** What a job printed, and the step at which it failed. */
export interface Ran {
  failed: string | null;
  out: string;
}

const generator = resolve(import.meta.dirname, '../../..');

/** Runs the commands of a job in their order, as GitHub would, on this very generator; checkouts and set-up are done. */
export async function runJob(job: Job, runner: Runner): Promise<Ran> {
  const ran: Ran = { failed: null, out: '' };
  for (const step of job.steps) {
    if (!isDue(step.if, runner, ran.failed !== null)) continue;
    if (step.uses?.startsWith('actions/upload-')) await keep(step, runner);
    if (step.run === undefined || step.run === 'npm ci') continue;
    const { code, out } = await runStep(step, { ...job.env, ...step.env }, runner);
    ran.out += out;
    if (code !== 0) ran.failed ??= step.name ?? step.run;
  }
  return ran;
}

/** The conditions that the workflows have, and no others. */
function isDue(condition: string | undefined, { event }: Runner, failed: boolean): boolean {
  if (condition === undefined) return !failed;
  const known: Record<string, boolean> = {
    "vars.CONGKHAI_KHO == ''": false,
    "${{ !cancelled() && steps.cai-dat.outcome == 'success' && github.event_name == 'pull_request' }}": event === 'pull_request',
    "github.event_name == 'pull_request'": !failed && event === 'pull_request',
    "github.ref == 'refs/heads/main' && vars.CONGKHAI_PAGES != 'tat'": !failed && event === 'push',
  };
  const due = known[condition];
  if (due === undefined) throw new Error(`A condition that the test does not know: ${condition}`);
  return due;
}

const filled = (text: string, { workspace, temp, env }: Runner) =>
  text
    .replace('${{ github.workspace }}', workspace)
    .replace('${{ runner.temp }}', temp)
    .replace(/\$\{\{ (?:vars|secrets)\.(\w+) \}\}/, (_, name: string) => env[name] ?? '');

async function keep({ with: given = {} }: Step, runner: Runner): Promise<void> {
  const name = given.name ?? 'github-pages';
  const to = join(runner.temp, `artifact ${name}`);
  const taken = await cp(filled(given.path ?? '', runner), to, { recursive: true }).then(
    () => true,
    () => given['if-no-files-found'] !== 'ignore',
  );
  if (taken) runner.artifacts.set(name, to);
}

function runStep(step: Step, env: Record<string, string>, runner: Runner): Promise<{ code: number | null; out: string }> {
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value, runner)]));
  const forge = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: runner.workspace,
    GITHUB_EVENT_NAME: runner.event,
    GITHUB_BASE_REF: runner.event === 'pull_request' ? 'main' : '',
  };
  const isOurs = step.run?.startsWith('npm ') ?? false;
  const child = spawn('bash', ['-e', '-c', step.run ?? ''], {
    cwd: isOurs ? generator : runner.temp,
    env: { ...process.env, ...forge, ...runner.env, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, out }));
  });
}
