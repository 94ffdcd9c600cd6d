import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What an address leads to: a file, or a folder whose address lacks its last slash. */
export type Found = { kind: 'file'; path: string } | { kind: 'folder' };

/**
 * Looks up an address in a folder of files, as a plain web server does: a folder answers with its `index.html`, and
 * nothing is listed. Hidden names are not served, `.well-known` excepted (RFC 8615), nor what a link takes from
 * somewhere else, nor what is no file (a pipe would never end).
 *
 * @param address what follows the slash of the root, still percent-encoded, without its query
 * @returns `null` when nothing may be served, whatever the reason
 */
export async function findFile(folder: string, address: string): Promise<Found | null> {
  const names = namesOf(address);
  if (!names) return null;
  const asFolder = names.at(-1) === '';
  const file = await insideOf(folder, asFolder ? [...names.slice(0, -1), 'index.html'] : names);
  if (file) return { kind: 'file', path: file };
  return !asFolder && (await insideOf(folder, [...names, 'index.html'])) ? { kind: 'folder' } : null;
}

/** The names between the slashes; the last is empty when a folder is asked for. */
function namesOf(address: string): string[] | null {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path)) return null;
  const names = path.split('/');
  const allowed = names.every((name, index) =>
    name === '' ? index === names.length - 1 : !name.startsWith('.') || (index === 0 && name === '.well-known'),
  );
  return allowed ? names : null;
}

async function insideOf(folder: string, names: readonly string[]): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...names));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null; // absent, too long a name, not allowed: to a reader it is all the same
  }
}
