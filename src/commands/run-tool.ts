import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packages = resolve(import.meta.dirname, '../../node_modules');

/**
 * Runs the program of an installed package on this Node.js to its end; it prints as it goes.
 *
 * @param name of the package; the program is the one that is called like it
 * @returns the code with which it ended
 * @throws when the package is not installed or brings no such program
 */
export async function runTool(name: string, args: readonly string[]): Promise<number> {
  const { bin } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  const program = bin[name.split('/').at(-1) ?? name];
  if (program === undefined) throw new Error(`${name} brings no program of its name`);
  const child = spawn(process.execPath, [join(packages, name, program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
