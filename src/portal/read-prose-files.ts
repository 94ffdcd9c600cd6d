import { basename, dirname, extname } from 'node:path';
import type { z } from 'astro/zod';
import type { Issue, Place } from '../issues/issue.ts';
import { readProse, type Prose } from '../prose/read-prose.ts';
import { guideSchema, newsSchema, roundTextSchema, staticPageSchema, type NewsFront, type StaticPageFront } from '../schemas/news.ts';
import { readShape } from '../schemas/shape.ts';
import { readBytes } from './read-folder.ts';

/** A text with its front matter checked; `front` is `null` when that could not be read. */
export interface ProseFile<F> {
  file: string;
  /** The file's name without its ending: the address of its page. */
  id: string;
  front: F | null;
  prose: Prose;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface ProseFiles {
  news: ProseFile<NewsFront>[];
  pages: ProseFile<StaticPageFront>[];
  guides: ProseFile<Record<string, never>>[];
  rounds: ProseFile<Record<string, never>>[];
}

/**
 * Reads every text of `content/` that the portal publishes. Texts elsewhere below it are returned as unknown.
 *
 * @param files all that lies below `content/`, relative to the portal
 */
export function readProseFiles(portal: string, files: readonly string[]): { prose: ProseFiles; unknownFiles: string[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const known = new Set<string>();
  const read = <F>(folder: string, endings: string[], schema: z.ZodType<F>): ProseFile<F>[] =>
    files
      .filter((file) => dirname(file) === folder && endings.includes(extname(file)))
      .map((file) => {
        known.add(file);
        const prose = readProse(readBytes(portal, file) ?? new Uint8Array(), file);
        const source = prose.front ?? { data: {}, issues: [], placeOf: () => ({ file, line: 1 }) };
        const shaped = readShape(schema, source);
        for (const issue of [...prose.issues, ...shaped.issues]) issues.push(issue);
        const id = basename(file).slice(0, -extname(file).length);
        return { file, id, front: shaped.value, prose, placeOf: source.placeOf };
      });
  const prose: ProseFiles = {
    news: read('content/tin-tuc', ['.mdx', '.md'], newsSchema as z.ZodType<NewsFront>),
    pages: read('content/trang', ['.mdx', '.md'], staticPageSchema as z.ZodType<StaticPageFront>),
    guides: read('content/thu-tuc', ['.md'], guideSchema as z.ZodType<Record<string, never>>),
    rounds: read('content/kiem-tra', ['.mdx', '.md'], roundTextSchema as z.ZodType<Record<string, never>>),
  };
  const unknownFiles = files.filter((file) => !known.has(file) && /^\.mdx?$/i.test(extname(file)) && basename(file) !== 'README.md');
  return { prose, unknownFiles, issues };
}
