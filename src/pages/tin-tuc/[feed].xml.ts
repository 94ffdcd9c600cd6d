import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articleAddress } from '../../domain/addresses.ts';
import { portal } from '../../portal/current.ts';
import { absoluteLink } from '../../components/link.ts';

// A portal without news has no feed.
export const getStaticPaths = () => (portal.news.length > 0 ? [{ params: { feed: 'rss' } }] : []);

export const GET: APIRoute = () =>
  rss({
    title: `Tin tức ${portal.settings.shortName}`,
    description: `Tin của ${portal.settings.name}`,
    site: absoluteLink('/'),
    trailingSlash: true,
    customData: '<language>vi</language>',
    items: portal.news.slice(0, 50).map((article) => ({
      title: article.title,
      description: article.lead,
      pubDate: article.published,
      link: absoluteLink(articleAddress(article)),
    })),
  });
