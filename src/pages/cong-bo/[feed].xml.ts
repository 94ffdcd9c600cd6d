import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absoluteLink } from '../../components/link.ts';
import { changeFeedItems } from '../../domain/feeds.ts';
import { portal } from '../../portal/current.ts';

// A portal that announces nothing has no feed, nor one that has no address.
export const getStaticPaths = () => (changeFeedItems(portal).length > 0 ? [{ params: { feed: 'rss' } }] : []);

export const GET: APIRoute = () =>
  rss({
    title: `Thủ tục mới, thay đổi, bãi bỏ: ${portal.settings.shortName}`,
    description: `Thủ tục nào đổi, đổi gì, từ bao giờ, ở ${portal.settings.name}`,
    site: absoluteLink('/'),
    trailingSlash: false,
    customData: '<language>vi</language>',
    items: changeFeedItems(portal).map(({ title, description, day, address }) => ({
      title,
      description,
      pubDate: new Date(`${day}T00:00:00+07:00`),
      link: absoluteLink(address),
    })),
  });
