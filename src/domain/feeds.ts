import type { Portal } from '../portal/portal.ts';
import { newsAddress, subjectAddress } from './addresses.ts';
import { newsSubjects } from './news/news-archive.ts';
import { changeFeed, type FeedItem } from './publication/change-feed.ts';

// A feed names whole addresses: RSS 2.0 allows no others, and an item of Atom is known by one for ever (RFC 4287, 4.2.6).
// A portal that does not know yet where it will stand has therefore no feed at all.

/** The lists of news that have feeds, by their addresses. */
export function newsFeedLists(portal: Portal): string[] {
  if (portal.settings.site === null || portal.news.length === 0) return [];
  return [newsAddress, ...newsSubjects(portal).map(subjectAddress)];
}

/** What the feed of announced changes says; nothing where there is no feed. */
export function changeFeedItems(portal: Portal): FeedItem[] {
  return portal.settings.site === null ? [] : changeFeed(portal);
}
