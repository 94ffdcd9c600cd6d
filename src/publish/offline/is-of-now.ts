import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../portal/clock.ts';
import { dayOfBuilt, marker } from '../destination.ts';

/** What editors own of a portal folder. */
const sources = ['data', 'content', 'public'];

/** Whether a built portal speaks of today, and nothing of what it was made from was touched since. */
export function isOfNow(portal: string, built: string): boolean {
  if (!existsSync(join(built, 'index.html')) || dayOfBuilt(built) !== today()) return false;
  const builtAt = statSync(join(built, marker)).mtimeMs;
  // A folder is touched when a file in it comes or goes.
  return sources.every((name) => !touchedSince(join(portal, name), builtAt));
}

function touchedSince(path: string, time: number): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return false;
  if (there.mtimeMs > time) return true;
  return there.isDirectory() && readdirSync(path).some((name) => touchedSince(join(path, name), time));
}
