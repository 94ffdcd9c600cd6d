import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../portal/clock.ts';
import { marker, readBuilt } from '../destination.ts';

/** What editors own of a portal folder. */
const sources = ['data', 'content', 'public'];

/**
 * Whether a folder holds the portal, built for today, and nothing of what it was made from was touched since.
 *
 * @param name whose portal it is
 */
export function isOfNow(portal: string, name: string, built: string): boolean {
  const there = existsSync(join(built, 'index.html')) ? readBuilt(built) : null;
  if (there?.name !== name || there.day !== today()) return false;
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
