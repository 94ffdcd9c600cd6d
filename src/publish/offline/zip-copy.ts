import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { IsoDate } from '../../text/date.ts';
import { marker } from '../destination.ts';
import { builtFiles } from '../pages.ts';

/** At the end of every archive of ours, so that no other is ever written over. */
const comment = 'cong-khai ban-chep';
/** The one folder in the archive: who unpacks it gets a folder and not a thousand files. */
const top = 'ban-chep';

/**
 * Packs a copy into one file, the same bytes whenever it is done.
 *
 * @param day the time of all files in the archive, which has no better one
 * @returns how large it is, in bytes
 */
export async function zipCopy(folder: string, path: string, day: IsoDate): Promise<number> {
  const zip = new JSZip();
  const date = new Date(`${day}T00:00:00Z`);
  for (const file of await builtFiles(folder)) {
    if (file !== marker) zip.file(`${top}/${file}`, readFileSync(join(folder, file)), { date, createFolders: false });
  }
  const bytes = await zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
    comment,
  });
  writeFileSync(path, bytes);
  return bytes.length;
}

/** Why an archive may not be written there, in one sentence, or `null`: nothing is there, or one of ours. */
export function refuseZip(path: string): string | null {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there || (there.isFile() && endOf(path, there.size) === comment)) return null;
  return `${path} đã có và không phải bản chép của Công Khai, nên không bị thay. Chuyển nó đi chỗ khác, hoặc chọn tên khác bằng --out.`;
}

function endOf(path: string, size: number): string {
  const end = Buffer.alloc(comment.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, end, 0, end.length, Math.max(0, size - end.length));
  } finally {
    closeSync(file);
  }
  return end.toString('latin1');
}
