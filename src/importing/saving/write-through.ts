import fs from 'node:fs';

/**
 * Writes bytes down to the disk, into a file that must not exist yet: nothing is written over, no link is followed.
 * A file that could not be written whole does not stay.
 *
 * @param prepare what to do with the open file first
 * @throws with `EEXIST` when there is something of that name
 */
export function writeThrough(path: string, bytes: Uint8Array, prepare: (descriptor: number) => void = () => {}): void {
  const descriptor = fs.openSync(path, 'wx', 0o666);
  try {
    prepare(descriptor);
    fs.writeFileSync(descriptor, bytes);
    fs.fsyncSync(descriptor);
  } catch (error) {
    fs.rmSync(path, { force: true });
    throw error;
  } finally {
    fs.closeSync(descriptor);
  }
}
