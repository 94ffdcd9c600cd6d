import type { Portal } from '../portal/portal.ts';
import { announcementsAddress, newsAddress, subjectAddress } from './addresses.ts';
import { newsSubjects } from './news/news-archive.ts';
import type { Feed, FeedEntry } from './news/news-feed.ts';
import { once } from './once.ts';
import { changeFeed, type ChangeItem } from './publication/change-feed.ts';

// A feed names whole addresses: RSS 2.0 allows no others, and an item of Atom is known by one for ever (RFC 4287, 4.2.6).
// A portal that does not know yet where it will stand has therefore no feed at all.

/** The lists of news that have feeds, by their addresses. */
export function newsFeedLists(portal: Portal): string[] {
  if (portal.settings.site === null || portal.news.length === 0) return [];
  return [newsAddress, ...newsSubjects(portal).map(subjectAddress)];
}

/** The feed of announced changes; without items where there is none. */
export const changesFeed = once((portal: Portal): Feed => {
  const { settings } = portal;
  const items = (settings.site === null ? [] : changeFeed(portal)).map(changeItem);
  return {
    title: `Thủ tục mới, thay đổi, bãi bỏ: ${settings.shortName}`,
    description: `Thủ tục nào đổi, đổi gì, từ bao giờ, ở ${settings.name}`,
    publisher: settings.name,
    page: announcementsAddress,
    updated: items.reduce<Date | null>((last, { updated }) => (last === null || updated > last ? updated : last), null),
    items,
  };
});

function changeItem({ title, description, day, address }: ChangeItem): FeedEntry {
  const announced = new Date(`${day}T00:00:00+07:00`);
  return { title, summary: description, page: address, published: announced, updated: announced, author: null, subjects: [] };
}
