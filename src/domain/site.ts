import type { Portal } from '../portal/portal.ts';
import type { PagePlaces } from '../portal/staged-places.ts';
import type { Settings } from '../schemas/settings.ts';
import { staticPageAddress } from './addresses.ts';
import { pagesWithCard } from './cards/card-pages.ts';
import { newsFeedLists } from './feeds.ts';
import { once } from './once.ts';
import { portalSections, type SectionId } from './sections.ts';

/** What stands around every page: who publishes, the menu, the pages at the foot. */
export interface Site {
  settings: Settings;
  menu: { id: SectionId; label: string; address: string }[];
  /** Static pages, in their order. */
  pages: { title: string; address: string }[];
  /** The lists of news that have feeds, by their addresses; the first is of all news. */
  feeds: string[];
  /** The pages that have a picture for chats, by their addresses. */
  cards: ReadonlySet<string>;
  /** Where an editor changes each page. */
  places: PagePlaces;
}

export const siteOf = once(
  (portal: Portal): Site => ({
    settings: portal.settings,
    menu: portalSections(portal).flatMap(({ id, address, menu }) => (menu ? { id, label: menu, address } : [])),
    pages: portal.pages.map((page) => ({ title: page.title, address: staticPageAddress(page) })),
    feeds: newsFeedLists(portal),
    cards: pagesWithCard(portal),
    places: portal.places,
  }),
);

/** What of that concerns one page: no more, so that another page may change without this one. */
export function siteAt(portal: Portal, address: string): Site {
  const { places, cards, ...site } = siteOf(portal);
  const place = places[address];
  return { ...site, places: place ? { [address]: place } : {}, cards: new Set(cards.has(address) ? [address] : []) };
}
