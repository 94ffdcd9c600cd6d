import { accessSync, closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Something in a portal folder that is there and is not read: a link, something that is no file, what the system refuses. */
export interface Refused {
  /** Relative to the portal, with forward slashes. */
  path: string;
  why: 'link' | 'special' | 'unreadable';
}

/** What lies below a folder of the portal. */
export interface Listing {
  /** Relative to the portal, with forward slashes, in a stable order. Hidden files are not among them. */
  files: string[];
  refused: Refused[];
}

/**
 * Everything below a folder of the portal. Symbolic links are never followed, wherever they lead: what lies behind one
 * is another's, or is published under two names. What is absent is simply absent; what is there and can't be read is
 * refused, so that no page vanishes without a word.
 *
 * @param hidden whether files whose name begins with a full stop are listed too; hidden folders are entered only then
 */
export function listFolder(portal: string, below: string, hidden = false): Listing {
  const walk: Walk = { portal, hidden, files: [], refused: [] };
  const root = entryAt(portal, below);
  if (root) visit(below, root, walk);
  return { files: walk.files.sort(), refused: walk.refused };
}

/** Every file below a folder of the portal, as paths relative to the portal, in a stable order. */
export function listFiles(portal: string, below: string): string[] {
  return listFolder(portal, below).files;
}

type Entry = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/** A walk through a folder: where it began, whether hidden files count, what it has found. */
interface Walk extends Listing {
  portal: string;
  hidden: boolean;
}

function visit(path: string, entry: Entry, walk: Walk): void {
  const why = whyNot(path, entry, walk);
  if (why) walk.refused.push({ path, why });
  else if (entry.isFile()) walk.files.push(path);
  else visitAll(path, entriesOf(join(walk.portal, path)) ?? [], walk);
}

function visitAll(folder: string, entries: readonly Dirent[], walk: Walk): void {
  for (const child of entries) {
    const isHidden = child.name.startsWith('.') && !walk.hidden;
    // A hidden link is never read; it is named all the same, because other programs would follow it.
    if (!isHidden || child.isSymbolicLink()) visit(folder === '.' ? child.name : `${folder}/${child.name}`, child, walk);
  }
}

/** Why something is not read, or `null`. */
function whyNot(path: string, entry: Entry, { portal }: Walk): Refused['why'] | null {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return isReadable(join(portal, path)) ? null : 'unreadable';
  if (!entry.isDirectory()) return 'special';
  return entriesOf(join(portal, path)) ? null : 'unreadable';
}

/** The entry of a folder as its parent lists it, so that a link is seen as one. The portal's own folder may be a link. */
function entryAt(portal: string, below: string): Entry | null {
  if (below === '.') return { isFile: () => false, isDirectory: () => true, isSymbolicLink: () => false };
  const steps = below.split('/');
  const folder = join(portal, ...steps.slice(0, -1));
  return steps.length > 1 && !staysIn(portal, folder) ? null : (entriesOf(folder)?.find(({ name }) => name === steps.at(-1)) ?? null);
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a path below the portal is what it says: no step of it is a link. */
function staysIn(portal: string, path: string): boolean {
  try {
    return realpathSync(path) === join(realpathSync(portal), relative(portal, path));
  } catch {
    return false; // absent, or no path at all
  }
}

/** Names of the files that lie in a folder of the portal, not below it. */
export function listNames(portal: string, folder: string): string[] {
  return staysIn(portal, join(portal, folder))
    ? (entriesOf(join(portal, folder)) ?? []).filter((entry) => entry.isFile()).map(({ name }) => name)
    : [];
}

/** Whether a path of the portal is a file: not a folder, not behind a link, not out of the portal. */
export function isFile(portal: string, file: string): boolean {
  return bytesOf(portal, file, () => true) ?? false;
}

/** The bytes of a file of the portal, or `null` when there is none that may be read. */
export function readBytes(portal: string, file: string): Uint8Array | null {
  return bytesOf(portal, file, (handle) => readFileSync(handle));
}

/** What a file of the portal weighs, in bytes, or `null` when there is none that may be read. */
export function sizeOf(portal: string, file: string): number | null {
  return bytesOf(portal, file, (handle) => fstatSync(handle).size);
}

function bytesOf<T>(portal: string, file: string, read: (handle: number) => T): T | null {
  const path = join(portal, file);
  if (relative(portal, path).split(sep)[0] === '..' || !staysIn(portal, path)) return null;
  let handle: number;
  try {
    // A named pipe would wait for a writer forever.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return null;
  }
  try {
    return fstatSync(handle).isFile() ? read(handle) : null;
  } finally {
    closeSync(handle);
  }
}
