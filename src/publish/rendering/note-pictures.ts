import { createHash } from 'node:crypto';
import { join, parse } from 'node:path/posix';
import type { LocalImageService } from 'astro';

/** A picture in a size and format that a page asked for. */
export interface AskedPicture {
  /** The compiled file that it is made from, below the published folder. */
  original: string;
  /** Where it is published, below the published folder. */
  file: string;
  transform: Transform;
}

export type Transform = Parameters<LocalImageService['transform']>[1];

interface AssetStore {
  referencedImages: Set<string>;
  addStaticImage: (transform: { src: { src: string }; format: string } & Record<string, unknown>, properties: string[]) => string;
}

/**
 * Stands where Astro's image components look for what notes their pictures (`globalThis.astroAsset`).
 *
 * @param base the base path of the portal
 * @param recipe what the bytes of a picture depend on besides what is asked for
 * @returns takes what was asked for since the last call
 */
export function notePictures(base: string, recipe: () => string): () => AskedPicture[] {
  let asked: AskedPicture[] = [];
  const store: AssetStore = {
    referencedImages: new Set(),
    addStaticImage: (transform, properties) => {
      const original = transform.src.src.slice(base.length);
      const { dir, name } = parse(original);
      const options = JSON.stringify([recipe(), properties.map((property) => (property === 'src' ? null : (transform[property] ?? null)))]);
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
