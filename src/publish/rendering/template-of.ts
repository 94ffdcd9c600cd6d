import type { PathWithRoute } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Endpoint } from '../../layouts/endpoint.ts';

/** A path as a template is asked for it. */
export interface PathOfTemplate {
  params: unknown;
  props: unknown;
}

/** What a template may export besides what makes a page of it. */
interface Exports {
  /**
   * Everything that it makes a page from, so that the page is made anew only when that has changed. Nothing else of the
   * portal may reach the page; `src/tests/house/page-data.test.ts` looks.
   */
  dataOf?: (path: PathOfTemplate) => unknown;
  GET?: Endpoint;
}

/** What the template of a path exports, and what it said of that path; `null` for a template that has only one path. */
export function templateOf(app: StaticPathsApp, { pathname, route }: PathWithRoute): { exports: Exports; path: PathOfTemplate } | null {
  const { mod, staticPaths } = app.routeCache?.get(route) ?? {};
  const path = staticPaths?.keyed.get(pathname);
  return mod && path ? { exports: mod as Exports, path: { params: path.params, props: path.props } } : null;
}
