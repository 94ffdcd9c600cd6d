import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recipe, reEncode } from './re-encode.ts';

/** Encodes a picture as `reEncode` does. */
export type Encode = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Pictures that were encoded already, kept between builds. */
export interface EncodedPictures {
  encode: Encode;
  /** Takes away what nobody has asked for: the picture is gone from the portal, or was replaced. */
  forgetOthers: () => Promise<void>;
}

/**
 * Encodes each picture once: a photograph of a telephone takes half a second, and a preview stages all of them with
 * every key that is pressed.
 *
 * @param folder of the machine, never of the portal: what lies in it is published
 */
export function encodedOnce(folder: string): EncodedPictures {
  const asked = new Set<string>();
  const encode: Encode = async (bytes) => {
    const name = createHash('sha256').update(recipe).update(bytes).digest('hex');
    asked.add(name);
    const known = await readFile(join(folder, name)).catch(() => null);
    if (known) return known;
    const encoded = await reEncode(bytes);
    await mkdir(folder, { recursive: true });
    // Renamed when it is whole, so that another build never reads half of it.
    const fresh = join(folder, `${name}.${process.pid}`);
    await writeFile(fresh, encoded);
    await rename(fresh, join(folder, name));
    return encoded;
  };
  const forgetOthers = async () => {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) if (!asked.has(name)) await rm(join(folder, name), { force: true });
  };
  return { encode, forgetOthers };
}
