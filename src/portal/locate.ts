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

/** Where processed photographs of a portal are kept between builds: one cache a portal, below the current folder. */
export function cacheFolder(portal: string): string {
  return join('node_modules', '.cache', 'congkhai', createHash('sha256').update(portal).digest('hex').slice(0, 12));
}
