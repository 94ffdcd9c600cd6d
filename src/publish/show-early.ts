import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBytes } from '../portal/read-folder.ts';
import { tableOf } from '../portal/read-tables.ts';
import { readRows } from '../schemas/table.ts';

/** Tables that are shown before the whole portal is checked, and how they were when it last was sound. */
export interface EarlyTables {
  /** Shows files that were saved. @returns whether all of them are tables that can be read by themselves; else none is shown */
  show(files: Iterable<string>): boolean;
  /** Puts all back as it last was sound. @returns whether there was anything */
  putBack(): boolean;
  /** What is shown now, before it is judged. */
  held(): ReadonlyMap<string, Uint8Array>;
  /** What was held is sound, whatever was saved since. */
  keep(held: ReadonlyMap<string, Uint8Array>): void;
}

/**
 * A cell that an editor saves is on the page before the checks, which take longer than a second for a large portal, have
 * gone through everything that it may contradict.
 *
 * @param staged what the server shows of the portal
 */
export function earlyTables(portal: string, staged: string): EarlyTables {
  const sound = new Map<string, Uint8Array | null>();
  const latest = new Map<string, Uint8Array>();
  const shown = (file: string) => join(staged, 'portal', file);
  const write = (file: string, bytes: Uint8Array | null) => {
    if (bytes === null) return rmSync(shown(file), { force: true });
    mkdirSync(dirname(shown(file)), { recursive: true });
    writeFileSync(shown(file), bytes);
  };
  return {
    show(files) {
      const saved = [...files].map((file) => ({ file, bytes: readBytes(portal, file) }));
      if (!saved.every(({ file, bytes }) => bytes !== null && isReadable(file, bytes))) return false;
      for (const { file, bytes } of saved) {
        if (bytes === null) continue;
        latest.set(file, bytes);
        if (!sound.has(file)) sound.set(file, existsSync(shown(file)) ? readFileSync(shown(file)) : null);
        write(file, bytes);
      }
      return true;
    },
    putBack() {
      for (const [file, bytes] of sound) write(file, bytes);
      const any = sound.size > 0;
      sound.clear();
      latest.clear();
      return any;
    },
    held: () => new Map(latest),
    keep(held) {
      for (const [file, bytes] of held) {
        if (latest.get(file) !== bytes) sound.set(file, bytes);
        else if (latest.delete(file)) sound.delete(file);
      }
    },
  };
}

function isReadable(file: string, bytes: Uint8Array): boolean {
  const table = tableOf(file);
  return table !== undefined && readRows(bytes, file, table).complete;
}
