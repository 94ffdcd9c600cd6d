import type { FeedFormat } from '../domain/addresses.ts';

/** The media types of feeds, as pages name them to programs. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = { rss: 'application/rss+xml', atom: 'application/atom+xml' };
