import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished portal in the place of the last one. Both are folders of one disk, so that each step is a rename:
 * a reader sees the old portal or the new one, never half of each.
 */
export async function swap(finished: string, published: string): Promise<void> {
  const old = `${published}.cu-${process.pid}`;
  await rm(old, { recursive: true, force: true });
  const hadOne = await rename(published, old).then(() => true, () => false);
  try {
    await rename(finished, published);
  } catch (error) {
    if (hadOne) await rename(old, published);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
