import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recipe, reEncode } from './re-encode.ts';

/** Encodes a picture as `reEncode` does, or draws one. */
export type Encode = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Pictures that were encoded already, kept between builds. */
export interface EncodedPictures {
  encode: Encode;
  /** Takes away what nobody has asked for: the picture is gone from the portal, or was replaced. */
  forgetOthers: () => Promise<void>;
}

/** How pictures come about, and everything but what is encoded on which their bytes depend. */
export interface Encoding {
  recipe: string;
  encode: Encode;
}

/**
 * Encodes each picture once: a photograph of a telephone takes half a second, and a preview stages all of them with
 * every key that is pressed.
 *
 * @param folder of the machine, never of the portal: what lies in it is published; one a kind of encoding
 */
export function encodedOnce(folder: string, encoding: Encoding = { recipe, encode: reEncode }): EncodedPictures {
  const asked = new Set<string>();
  const encode: Encode = async (bytes) => {
    const name = createHash('sha256').update(encoding.recipe).update(bytes).digest('hex');
    asked.add(name);
    const known = await readFile(join(folder, name)).catch(() => null);
    if (known) return known;
    const encoded = await encoding.encode(bytes);
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
