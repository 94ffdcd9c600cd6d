import type { EntryKind } from './entry.ts';

/** What stands below each part of a portal; anything else is a page. */
const kinds: Readonly<Record<string, EntryKind>> = {
  'thu-tuc': 'Thủ tục',
  'su-kien': 'Sự kiện',
  'linh-vuc': 'Lĩnh vực',
  'ket-qua': 'Kết quả',
  'du-lieu-mo': 'Kết quả',
  'don-vi': 'Đơn vị',
  'tin-tuc': 'Tin tức',
};

/**
 * What kind of page an address leads to. The full text need not keep it: Pagefind 1.5 writes the values of a filter
 * in an order that changes with every build, so that no two indexes were alike.
 *
 * @param address from the root of the portal
 * @example kindOfAddress('/tin-tuc/quay-moi/') // => 'Tin tức'
 */
export function kindOfAddress(address: string): EntryKind {
  return kinds[address.split('/')[1] ?? ''] ?? 'Trang';
}
