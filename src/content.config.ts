import { join } from 'node:path';
import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { stagedFolder } from './portal/locate.ts';

/**
 * A collection of texts for their bodies and photographs alone, as they were staged: front matter is read and checked
 * once, by `portal/`, and no word of an editor's stands in what is read here (see publish/stage-texts.ts).
 */
function texts(folder: string) {
  return defineCollection({
    loader: glob({
      base: join(stagedFolder(), 'texts', folder),
      pattern: '*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
      retainBody: false,
    }),
    schema: ({ image }: SchemaContext) => z.strictObject({ photos: z.array(image()), inText: z.record(z.string(), z.string()) }),
  });
}

export const collections = { news: texts('tin-tuc'), pages: texts('trang'), guides: texts('thu-tuc'), rounds: texts('kiem-tra') };
