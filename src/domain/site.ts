import type { Portal } from '../portal/portal.ts';
import type { Settings } from '../schemas/settings.ts';
import { contactAddress, newsAddress, proceduresAddress, resultsAddress, staticPageAddress, unitsAddress } from './addresses.ts';
import { once } from './once.ts';
import { hasResults } from './results.ts';

/** What stands around every page: who publishes, the menu, the pages at the foot. */
export interface Site {
  settings: Settings;
  menu: { id: string; label: string; address: string }[];
  /** Static pages, in their order. */
  pages: { title: string; address: string }[];
  /** Whether there is a feed of news. */
  hasNews: boolean;
}

export const siteOf = once((portal: Portal): Site => {
  const menu = [
    { id: 'thu-tuc', label: 'Thủ tục', address: proceduresAddress, shown: portal.procedures.length > 0 },
    { id: 'ket-qua', label: 'Kết quả', address: resultsAddress, shown: hasResults(portal) },
    { id: 'tin-tuc', label: 'Tin tức', address: newsAddress, shown: portal.news.length > 0 },
    { id: 'don-vi', label: 'Đơn vị', address: unitsAddress, shown: portal.units.length > 0 },
    { id: 'lien-he', label: 'Liên hệ', address: contactAddress, shown: true },
  ];
  return {
    settings: portal.settings,
    menu: menu.filter(({ shown }) => shown).map(({ id, label, address }) => ({ id, label, address })),
    pages: portal.pages.map((page) => ({ title: page.title, address: staticPageAddress(page) })),
    hasNews: portal.news.length > 0,
  };
});
