import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** How a command ended and what it printed. */
export interface Ending {
  code: number | null;
  out: string;
  err: string;
}

/**
 * Runs one of `scripts/` to its end, as `npm run` would.
 *
 * @param env added to the environment of the tests
 */
export function runScript(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ending> {
  return runNode([join(root, 'scripts', `${command}.ts`), ...args], env);
}

/** Runs Node.js with arguments of any kind. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ending> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...printed }));
  });
}
