import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which pages a sitemap names: those that do not ask search engines to leave them out. Read from the built page, so
 * that the sitemap and the page never disagree.
 *
 * @param out the folder that was just rendered
 * @param base the base path of the portal
 * @returns takes the whole address of a page
 */
export function sitemapFilter(out: string, base: string): (address: string) => boolean {
  return (address) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
    const file = path.endsWith('.html') ? path : join(path, 'index.html');
    return !readFileSync(join(out, file), 'utf8').includes('<meta name="robots" content="noindex"');
  };
}
