import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path/posix';
import { keptPictures } from '../../pictures/encoded-once.ts';
import type { AskedPicture, Transform } from './note-pictures.ts';

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
  const { default: sharpService } = await import('astro/assets/services/sharp'); // a tenth of a second, for the first picture only
  const config = { service: { entrypoint: 'astro/assets/services/sharp', config: {} } } as Parameters<typeof sharpService.transform>[2];
  const { data } = await sharpService.transform(bytes, transform, config, silent as never);
  return data;
}
