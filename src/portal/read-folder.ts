import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    .map((entry) => join(entry.parentPath, entry.name).slice(portal.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** The bytes of a file of the portal, or `null` when there is none. */
export function readBytes(portal: string, file: string): Uint8Array | null {
  try {
    return readFileSync(join(portal, file));
  } catch {
    return null;
  }
}
