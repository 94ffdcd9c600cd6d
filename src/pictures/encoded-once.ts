import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  recipe: () => string;
  encode: Encode;
}

/**
 * Encodes each picture once: a photograph of a telephone takes half a second, and a preview stages all of them with
 * every key that is pressed.
 *
 * @param folder of the machine, never of the portal: what lies in it is published; one a kind of encoding
 */
export function encodedOnce(folder: string, encoding: Encoding = { recipe, encode: reEncode }): EncodedPictures {
  const pictures = keptPictures(folder);
  const encode: Encode = (bytes) => {
    const name = createHash('sha256').update(encoding.recipe()).update(bytes).digest('hex');
    return pictures.get(name, () => encoding.encode(bytes));
  };
  return { encode, forgetOthers: pictures.forgetOthers };
}

/** Pictures in a folder of the machine, by names that say how they came about. */
export interface KeptPictures {
  /** @param make how it is made where there is none */
  get: (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  forgetOthers: () => Promise<void>;
}

/** Pictures that are made once and kept in a folder, which holds nothing else. */
export function keptPictures(folder: string): KeptPictures {
  const asked = new Set<string>();
  const underWay = new Map<string, Promise<Uint8Array>>();
  const get: KeptPictures['get'] = (name, make) => {
    asked.add(name);
    // Two pages may ask for the same picture at the same moment.
    const result = underWay.get(name) ?? keep(join(folder, name), make).finally(() => underWay.delete(name));
    underWay.set(name, result);
    return result;
  };
  const forgetOthers = async () => {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) if (!asked.has(name)) await rm(join(folder, name), { force: true });
  };
  return { get, forgetOthers };
}

/** What the file holds; where there is none, it is made. */
async function keep(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // Renamed when it is whole, so that another build never reads half of it.
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, made);
  await rename(fresh, file);
  return made;
}
