import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isMarked, realPath, refuseDestination } from '../destination.ts';
import { lock } from '../lock.ts';
import { builtFiles } from '../pages.ts';
import { clearDeadSwaps, swap } from '../swap.ts';
import { whenKilled } from '../when-killed.ts';
import { firstWordsFile, type CopyOf } from './copy-words.ts';
import { writeCopy } from './write-copy.ts';
import { refuseZip, zipCopy } from './zip-copy.ts';

/** A copy that was made, or why none was. */
export interface MadeCopy {
  /** Why nothing was even begun, in a sentence. */
  refused: string | null;
  files: number;
  /** What its files hold, in bytes; a stick needs somewhat more. */
  bytes: number;
  zip: string;
  zipBytes: number;
}

/** From where to where. */
export interface CopyWay {
  /** The portal folder, in which nothing is written. */
  portal: string;
  built: string;
  /** Replaced when it is a copy of ours, filled when it is empty or new, else refused. */
  out: string;
}

/**
 * Makes a copy of a built portal that opens from a stick: a folder, and the same as one file beside it. The last copy
 * stays until the new one is whole.
 *
 * @throws what the disk says
 */
export async function makeCopy({ portal, built, out }: CopyWay, copy: CopyOf): Promise<MadeCopy> {
  const to = realPath(out);
  const made: MadeCopy = { refused: null, files: 0, bytes: 0, zip: `${to}.zip`, zipBytes: 0 };
  made.refused =
    refuseDestination(portal, out, '--out') ?? refuseDestination(realPath(built), out, '--out') ?? refusePortal(to) ?? refuseZip(made.zip);
  if (made.refused !== null) return made;
  mkdirSync(dirname(to), { recursive: true });
  const held = lock(to);
  if ('heldBy' in held)
    return { ...made, refused: `Một lệnh khác (tiến trình ${held.heldBy}) đang ghi vào ${out}. Đợi nó xong rồi chạy lại.` };
  const work = mkdtempSync(join(tmpdir(), 'cong-khai-ban-chep-'));
  const packed = `${made.zip}.${process.pid}.tmp`;
  const clear = () => [work, packed].forEach((path) => rmSync(path, { recursive: true, force: true }));
  const forget = whenKilled(clear);
  try {
    clearDeadSwaps(to);
    const fresh = join(work, 'ban-chep');
    mkdirSync(fresh);
    const { ino: standing } = statSync(built);
    await writeCopy(built, fresh, copy);
    if (statSync(built).ino !== standing)
      return { ...made, refused: `Cổng ở ${built} vừa được dựng lại trong lúc chép. Chạy lại lệnh này.` };
    const files = await builtFiles(fresh);
    made.files = files.length;
    made.bytes = files.reduce((sum, file) => sum + statSync(join(fresh, file)).size, 0);
    // Packed before anything takes its place, so that folder and archive are never of two days.
    made.zipBytes = await zipCopy(fresh, packed, copy.day);
    await swap(fresh, to, { name: copy.settings.name, day: copy.day });
    renameSync(packed, made.zip);
    return made;
  } finally {
    forget();
    clear();
    held.release();
  }
}

/** A built portal carries our marker too, and is no copy. */
function refusePortal(to: string): string | null {
  if (!isMarked(to) || existsSync(join(to, firstWordsFile))) return null;
  return `${to} là một cổng đã dựng, không phải bản chép, nên không bị thay. Chọn thư mục khác bằng --out.`;
}
