import { closeSync, openSync } from 'node:fs';
import koffi from 'koffi';

// What Node.js does not offer: see renameat2(2), syncfs(2) and prctl(2) on Linux, renamex_np(2) on macOS.

const currentFolder = -100; // AT_FDCWD
const exchangeFlag = 2; // RENAME_EXCHANGE, RENAME_SWAP
const signalOfParentsDeath = 1; // PR_SET_PDEATHSIG
const kill = 9; // SIGKILL

/**
 * Exchanges two folders of one disk in a single step: whoever looks sees the one or the other, also after a power cut.
 *
 * @returns false where the system or the file system can't; then nothing has happened
 */
export function exchange(one: string, other: string): boolean {
  try {
    const library = koffi.load(null);
    if (process.platform === 'linux')
      return (
        library.func('int renameat2(int, const char *, int, const char *, unsigned int)')(
          currentFolder,
          one,
          currentFolder,
          other,
          exchangeFlag,
        ) === 0
      );
    if (process.platform === 'darwin')
      return library.func('int renamex_np(const char *, const char *, unsigned int)')(one, other, exchangeFlag) === 0;
  } catch {
    // No such function in this system's library.
  }
  return false;
}

/** Waits until everything that was written to the disk of a folder is on it. Where the system can't, it is left to it. */
export function flushDisk(folder: string): void {
  if (process.platform !== 'linux') return;
  const handle = openSync(folder, 'r');
  try {
    koffi.load(null).func('int syncfs(int)')(handle);
  } catch {
    // No such function in this system's library.
  } finally {
    closeSync(handle);
  }
}

/** Has this process killed when the one that started it ends, however that ends. Where the system can't, nothing is done. */
export function endWithParent(): void {
  if (process.platform !== 'linux') return;
  try {
    koffi.load(null).func('int prctl(int, unsigned long)')(signalOfParentsDeath, kill);
  } catch {
    // No such function in this system's library.
  }
}
