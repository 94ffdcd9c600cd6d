import { resolve } from 'node:path';

/** The portal folder that commands work on: `CONGKHAI_PORTAL`, or the demonstration in the current folder. */
export function portalFolder(): string {
  return resolve(process.env.CONGKHAI_PORTAL || '.');
}

/** Where the built portal goes: `CONGKHAI_OUT`, or `dist/` in the current folder. */
export function outFolder(): string {
  return resolve(process.env.CONGKHAI_OUT || 'dist');
}
