import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder of the portal, as paths relative to the portal, in a stable order. */
export function listFiles(portal: string, below: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(portal, below), { recursive: true, withFileTypes: true });
  } catch {
    return []; // an absent folder is simply absent from the portal
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(portal, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Names of the files that lie in a folder, not below it. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Whether there is a file, not a folder, at a path. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // absent, or no path at all
  }
}

/** The bytes of a file of the portal, or `null` when there is none. */
export function readBytes(portal: string, file: string): Uint8Array | null {
  try {
    return readFileSync(join(portal, file));
  } catch {
    return null;
  }
}
