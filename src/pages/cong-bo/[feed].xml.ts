import type { Endpoint } from '../../layouts/endpoint.ts';
import { absoluteLink } from '../../components/link.ts';
import { changesFeed } from '../../domain/feeds.ts';
import { writeFeed } from '../../open-data/feeds.ts';
import { portal } from '../../portal/current.ts';

// A portal that announces nothing has no feed, nor one that has no address.
export const getStaticPaths = () => (changesFeed(portal).items.length > 0 ? [{ params: { feed: 'rss' } }] : []);

export const GET: Endpoint = () => new Response(writeFeed(changesFeed(portal), 'rss', absoluteLink));
