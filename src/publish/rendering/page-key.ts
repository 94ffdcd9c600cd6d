import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { PathWithRoute } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/**
 * What a template may export: everything that it makes a page from, so that the page is made anew only when that has
 * changed. Nothing else of the portal may reach the page; `src/tests/house/page-data.test.ts` looks.
 */
export type DataOf = (path: { params: unknown; props: unknown }) => unknown;

/** The data of a path in one word; `null` where its template does not tell. */
export function pageKey(app: StaticPathsApp, { pathname, route }: PathWithRoute): string | null {
  const { mod, staticPaths } = app.routeCache?.get(route) ?? {};
  const { dataOf } = (mod ?? {}) as { dataOf?: DataOf };
  const path = staticPaths?.keyed.get(pathname);
  if (!dataOf || !path) return null;
  // Not JSON, in which a set or a map is empty.
  return createHash('sha256')
    .update(serialize(dataOf({ params: path.params, props: path.props })))
    .digest('base64url');
}
