import { createHash } from 'node:crypto';
import { z } from 'astro/zod';

/** Where a portal remembers which files were written for it, so that what a person changed can be told. */
export const memoryPath = '.viec-tu-dong.json';

/** Paths of files and the fingerprints of the texts that were written there. */
export type Written = Readonly<Record<string, string>>;

const memory = z.object({ 'tap-tin': z.record(z.string(), z.string()) });

export function memoryText(files: ReadonlyMap<string, string>, earlier: Written = {}): string {
  const written = [...files].map(([path, text]) => [path, fingerprint(text)]);
  const note = 'npm run review ghi tập tin này để biết tập tin nào đã được sửa tay; đừng sửa.';
  return `${JSON.stringify({ 'ghi-chu': note, 'tap-tin': { ...earlier, ...Object.fromEntries(written) } }, null, 2)}\n`;
}

/** @param text `null` where there is none @returns nothing written when it says nothing that can be read */
export function readMemory(text: string | null): Written {
  try {
    const { success, data } = memory.safeParse(JSON.parse(text ?? ''));
    return success ? data['tap-tin'] : {};
  } catch {
    return {};
  }
}

export type Fate =
  /** Not there yet. */
  | 'new'
  /** There as it was written; the new text takes its place. */
  | 'renewed'
  | 'same'
  /** A person changed it, or it was there before we wrote any. */
  | 'changed'
  /** We wrote it and a person took it away. */
  | 'removed';

/**
 * What becomes of a file that is to be written again: only what nobody touched is replaced.
 *
 * @param there what stands in the portal now, `null` for nothing
 * @param written the fingerprint of what was written before, if anything was
 */
export function fateOf(text: string, there: string | null, written: string | undefined): Fate {
  if (there === null) return written === undefined ? 'new' : 'removed';
  if (fingerprint(there) === fingerprint(text)) return 'same';
  return fingerprint(there) === written ? 'renewed' : 'changed';
}

/** Git may give a file the line ends of Windows. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
