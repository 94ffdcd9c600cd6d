import type { Endpoint } from '../../../../layouts/endpoint.ts';
import { absoluteLink } from '../../../../components/link.ts';
import { feedFormats, subjectAddress, type FeedFormat } from '../../../../domain/addresses.ts';
import { newsFeedLists } from '../../../../domain/feeds.ts';
import { newsSubjects, type NewsSubject } from '../../../../domain/news/news-archive.ts';
import { newsFeed } from '../../../../domain/news/news-feed.ts';
import { writeFeed } from '../../../../open-data/feeds.ts';
import { portal } from '../../../../portal/current.ts';

export const getStaticPaths = () =>
  newsSubjects(portal)
    .filter((subject) => newsFeedLists(portal).includes(subjectAddress(subject)))
    .flatMap((subject) => feedFormats.map((feed) => ({ params: { subject: subject.slug, feed }, props: { subject } })));

export const GET: Endpoint<{ subject: NewsSubject }, { subject: string; feed: FeedFormat }> = ({ params, props }) =>
  new Response(writeFeed(newsFeed(portal, props.subject), params.feed, absoluteLink));
