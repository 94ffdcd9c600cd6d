import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { PathWithRoute } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { templateOf } from './template-of.ts';

/** The data of a path in one word; `null` where its template does not tell. */
export function pageKey(app: StaticPathsApp, asked: PathWithRoute): string | null {
  const { exports, path } = templateOf(app, asked) ?? {};
  if (!exports?.dataOf || !path) return null;
  // Not JSON, in which a set or a map is empty.
  return createHash('sha256')
    .update(serialize(exports.dataOf(path)))
    .digest('base64url');
}
