import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** The portal folder that commands work on: `CONGKHAI_PORTAL`, or the demonstration in the current folder. */
export function portalFolder(): string {
  return resolve(process.env.CONGKHAI_PORTAL || '.');
}

/** Where the built portal goes: `CONGKHAI_OUT`, or `dist/` in the current folder. */
export function outFolder(): string {
  return resolve(process.env.CONGKHAI_OUT || 'dist');
}

/**
 * What the renderer is given of a portal's tables, texts, pictures and `public/`, made anew by `publish/stage.ts` and named by
 * `CONGKHAI_WORK`. Without it there is nothing to render: types are checked so.
 */
export function stagedFolder(): string {
  return resolve(process.env.CONGKHAI_WORK || '.build/trong');
}

/**
 * What is kept of a portal between builds, among the installed packages: code that was compiled finds them from there. One
 * folder a portal; it may be deleted at any time.
 */
export function cacheFolder(portal: string): string {
  return join('node_modules', '.cache', 'congkhai', folderName(portal));
}

/** The same in a folder that outlives the installed packages, which `CONGKHAI_CACHE` names; `null` where it names none. */
export function lastingCacheFolder(portal: string): string | null {
  return process.env.CONGKHAI_CACHE ? join(resolve(process.env.CONGKHAI_CACHE), folderName(portal)) : null;
}

const folderName = (portal: string) => createHash('sha256').update(portal).digest('hex').slice(0, 12);
