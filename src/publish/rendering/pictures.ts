import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, parse } from 'node:path/posix';
import sharpService from 'astro/assets/services/sharp';
import { keptPictures } from '../../pictures/encoded-once.ts';
import { recipe } from '../../pictures/re-encode.ts';

/** A picture in a size and format that a page asked for. */
export interface AskedPicture {
  /** The compiled file that it is made from, below the published folder. */
  original: string;
  /** Where it is published, below the published folder. */
  file: string;
  transform: Transform;
}

type Transform = Parameters<typeof sharpService.transform>[1];

interface AssetStore {
  referencedImages: Set<string>;
  addStaticImage: (transform: { src: { src: string }; format: string } & Record<string, unknown>, properties: string[]) => string;
}

/**
 * Stands where Astro's image components look for what notes their pictures (`globalThis.astroAsset`).
 *
 * @param base the base path of the portal
 * @returns takes what was asked for since the last call
 */
export function notePictures(base: string): () => AskedPicture[] {
  let asked: AskedPicture[] = [];
  const store: AssetStore = {
    referencedImages: new Set(),
    addStaticImage: (transform, properties) => {
      const original = transform.src.src.slice(base.length);
      const { dir, name } = parse(original);
      const options = JSON.stringify([recipe, properties.map((property) => (property === 'src' ? null : (transform[property] ?? null)))]);
      const hash = createHash('sha256').update(options).digest('base64url').slice(0, 8);
      const file = join(dir, `${name}_${hash}.${transform.format}`);
      asked.push({ original, file, transform: { ...transform, src: original } as Transform });
      return encodeURI(base + file);
    },
  };
  Object.assign(globalThis, { astroAsset: store });
  return () => {
    const taken = asked;
    asked = [];
    return taken;
  };
}

/**
 * Makes the pictures that pages asked for. What they are made from is not published: it may say where it was taken.
 *
 * @param assets the compiled files that pages load, with the pictures in them
 * @param out the folder that will be published
 * @param cache where pictures are kept between builds
 */
export async function makePictures(asked: readonly AskedPicture[], out: string, cache: string): Promise<void> {
  const kept = keptPictures(cache);
  const waiting = [...new Map(asked.map((picture) => [picture.file, picture])).values()];
  const make = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { original, file, transform } = next;
      const bytes = await kept.get(basename(file), async () => encode(await readFile(join(out, original)), transform));
      await mkdir(dirname(join(out, file)), { recursive: true });
      await writeFile(join(out, file), bytes);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, make));
  await kept.forgetOthers();
  for (const { original } of asked) await rm(join(out, original), { force: true });
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

async function encode(bytes: Uint8Array, transform: Transform): Promise<Uint8Array> {
  const config = { service: { entrypoint: 'astro/assets/services/sharp', config: {} } } as Parameters<typeof sharpService.transform>[2];
  const { data } = await sharpService.transform(bytes, transform, config, silent as never);
  return data;
}
