import { join } from 'node:path';
import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { portalFolder } from './portal/locate.ts';
import { partOfShape } from './schemas/shape.ts';

const portal = portalFolder();

/**
 * A collection of texts below `content/`, for their bodies and photographs alone: front matter is read and checked
 * once, by `portal/`.
 */
function texts(folder: string, pattern: string) {
  return defineCollection({
    loader: glob({ base: join(portal, folder), pattern, generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''), retainBody: false }),
    schema: ({ image }: SchemaContext) => partOfShape({ anh: z.array(partOfShape({ tep: image() })).default([]) }),
  });
}

export const collections = {
  news: texts('content/tin-tuc', '*.{md,mdx}'),
  pages: texts('content/trang', '*.{md,mdx}'),
  guides: texts('content/thu-tuc', '*.md'),
};
