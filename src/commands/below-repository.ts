import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Where a portal lies in its repository, as forges name files: `''`, or a path that ends in `/`. The root is the nearest
 * folder with `.git`, else what the build server checked out, else the folder of the command.
 */
export function belowRepository(portal: string, env: NodeJS.ProcessEnv = process.env, here = process.cwd()): string {
  const folder = real(portal);
  const roots = [workTree(folder), env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, here].flatMap((root) => (root ? [real(root)] : []));
  const root = roots.find((one) => folder === one || folder.startsWith(one.endsWith(sep) ? one : one + sep));
  const path = root === undefined ? '' : relative(root, folder).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

function workTree(folder: string): string | null {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(join(path, '.git'))) return path;
    if (path === dirname(path)) return null;
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
