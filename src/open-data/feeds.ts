import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { feedAddress, type FeedFormat } from '../domain/addresses.ts';
import type { Feed } from '../domain/news/news-feed.ts';
import { feedTypes } from './feed-types.ts';

/**
 * News as a feed.
 *
 * @param absolute makes a whole address of one from the root of the portal
 * @returns RSS 2.0 or Atom (RFC 4287), as XML
 */
export function writeFeed(feed: Feed, format: FeedFormat, absolute: (address: string) => string): string {
  return format === 'rss' ? rss(feed, absolute) : atom(feed, absolute);
}

function rss(feed: Feed, absolute: (address: string) => string): string {
  return generateRssFeed({
    title: feed.title,
    link: absolute(feed.page),
    // HTML by the standard, unlike titles.
    description: asHtml(feed.description),
    language: 'vi',
    ...(feed.updated ? { lastBuildDate: feed.updated } : {}),
    atom: { links: [{ href: absolute(feedAddress(feed.page, 'rss')), rel: 'self', type: feedTypes.rss }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: absolute(item.page),
      description: asHtml(item.summary),
      guid: { value: absolute(item.page), isPermaLink: true },
      categories: item.subjects.map((name) => ({ name })),
      ...(item.published ? { pubDate: item.published } : {}),
      // RSS has no day of a change but that of Atom.
      atom: { updated: item.updated },
    })),
  });
}

function atom(feed: Feed, absolute: (address: string) => string): string {
  return generateAtomFeed({
    id: absolute(feed.page),
    title: plain(feed.title),
    subtitle: plain(feed.description),
    updated: feed.updated ?? new Date(0),
    authors: [{ name: feed.publisher }],
    links: [
      { href: absolute(feedAddress(feed.page, 'atom')), rel: 'self', type: feedTypes.atom },
      { href: absolute(feed.page), rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.items.map((item) => ({
      id: absolute(item.page),
      title: plain(item.title),
      summary: plain(item.summary),
      updated: item.updated,
      ...(item.published ? { published: item.published } : {}),
      ...(item.author ? { authors: [{ name: item.author }] } : {}),
      categories: item.subjects.map((term) => ({ term })),
      links: [{ href: absolute(item.page), rel: 'alternate', type: 'text/html' }],
    })),
  });
}

/** Nothing of it is markup. */
const plain = (value: string) => ({ value, type: 'text' });

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
