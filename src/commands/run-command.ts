import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const scripts = resolve(import.meta.dirname, '../../scripts');

/**
 * Runs another of our commands to its end, in this environment; it prints as it goes.
 *
 * @param name as in `npm run <name>`
 * @returns the code with which it ended
 */
export function runCommand(name: string): Promise<number> {
  const child = spawn(process.execPath, [resolve(scripts, `${name}.ts`)], { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
