import { readStagedDays, type PageDays } from '../portal/staged-days.ts';

/**
 * Adds to a line of a sitemap the day on which the page last changed, where that is known (sitemaps.org, «lastmod»).
 *
 * @param staged the folder beside the portal, in which the days were handed over
 * @param base the base path of the portal
 */
export function sitemapDays<L extends { url: string; lastmod?: string | undefined }>(staged: string, base: string): (line: L) => L {
  let days: PageDays | undefined;
  return (line) => {
    days ??= readStagedDays(staged);
    const day = days.get(`/${decodeURIComponent(new URL(line.url).pathname).slice(base.length)}`);
    return day === undefined ? line : { ...line, lastmod: day };
  };
}
