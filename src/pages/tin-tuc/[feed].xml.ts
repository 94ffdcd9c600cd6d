import type { Endpoint } from '../../layouts/endpoint.ts';
import { absoluteLink } from '../../components/link.ts';
import { feedFormats, type FeedFormat } from '../../domain/addresses.ts';
import { newsFeedLists } from '../../domain/feeds.ts';
import { newsFeed } from '../../domain/news/news-feed.ts';
import { writeFeed } from '../../open-data/feeds.ts';
import { portal } from '../../portal/current.ts';

// A portal without news has no feed, nor one without an address.
export const getStaticPaths = () => (newsFeedLists(portal).length > 0 ? feedFormats.map((feed) => ({ params: { feed } })) : []);

export const GET: Endpoint<unknown, { feed: FeedFormat }> = ({ params }) =>
  new Response(writeFeed(newsFeed(portal), params.feed, absoluteLink));
