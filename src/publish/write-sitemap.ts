import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { Settings } from '../schemas/settings.ts';
import { sitemapDays } from './sitemap-days.ts';

interface Rendered {
  /** The rendered portal. */
  out: string;
  /** The working folder, in which the days of changes are. */
  staged: string;
  settings: Settings;
}

/**
 * Writes the sitemap of a rendered portal that has an address: the pages that do not ask search engines to leave them out.
 *
 * @param pages addresses from the root of the portal, in their order
 */
export async function writeSitemap({ out, staged, settings: { site, base } }: Rendered, pages: readonly string[]): Promise<void> {
  if (site === null) return;
  const { hooks } = sitemap({ serialize: sitemapDays(staged, base) });
  // Astro's integration, asked outside of a build of Astro's: it reads these of what Astro tells.
  const told = {
    config: { site, base, trailingSlash: 'always', build: { format: 'directory' } },
    routes: [],
    dir: pathToFileURL(join(out, '/')),
    pages: pages.map((address) => ({ pathname: address.slice(1) })),
    logger: { info: () => {}, warn: fail, error: fail },
  };
  for (const hook of ['astro:routes:resolved', 'astro:config:done', 'astro:build:done'] as const)
    await (hooks[hook] as ((told: unknown) => unknown) | undefined)?.(told);
}

function fail(message: string): never {
  throw new Error(`Không viết được sơ đồ trang: ${message}`);
}
