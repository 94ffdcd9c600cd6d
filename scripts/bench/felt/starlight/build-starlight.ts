import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure } from '../../cost/measure.ts';
import type { Block } from '../blocks.ts';
import { toMarkdown } from './to-markdown.ts';

const astro = resolve(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');

/**
 * Builds a Starlight site of these pages, with the search that comes with it.
 *
 * @param folder new; texts, what is built and what is kept lie in it
 * @param pages their blocks by the name of their folder below `/thu-tuc/`
 * @returns the folder to serve
 */
export async function buildStarlight(folder: string, pages: ReadonlyMap<string, readonly Block[]>): Promise<string> {
  const [texts, out, cache] = ['texts', 'dist', 'cache'].map((part) => join(folder, part)) as [string, string, string];
  mkdirSync(join(texts, 'thu-tuc'), { recursive: true });
  writeFileSync(join(texts, 'index.md'), '---\ntitle: "Mường Mây"\n---\n\nThủ tục hành chính.\n');
  for (const [name, blocks] of pages) writeFileSync(join(texts, 'thu-tuc', `${withoutDots(name)}.md`), toMarkdown(blocks));
  // A project elsewhere would not find Astro's own parts, and Astro writes its types beside the project.
  const cwd = import.meta.dirname;
  const env = { FELT_TEXTS: texts, FELT_OUT: out, FELT_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' };
  await measure(astro, ['build', '--silent'], { cwd, env }).finally(() => rmSync(join(cwd, '.astro'), { recursive: true, force: true }));
  return out;
}

/** Where the page of a procedure stands on that site. */
export const starlightAddress = (name: string) => `thu-tuc/${withoutDots(name)}/`;

/** An address that is made of a file's name has no dots: `1.001193-x` would be `1001193-x`. */
const withoutDots = (name: string) => name.replaceAll('.', '');
