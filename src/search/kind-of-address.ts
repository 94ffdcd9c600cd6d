import { fold } from '../text/fold.ts';
import { entryKinds, type EntryKind } from './entry.ts';

/**
 * What kind of page an address leads to: the parts of a portal are called as the kinds are. The index of the full text
 * need not keep it: Pagefind 1.5 writes the values of a filter in an order that changes with every build, so that no
 * two indexes were alike.
 *
 * @param address from the root of the portal
 * @example kindOfAddress('/tin-tuc/quay-moi/') // => 'Tin tức'
 */
export function kindOfAddress(address: string): EntryKind {
  const part = address.split('/')[1];
  return entryKinds.find((kind) => fold(kind).replace(' ', '-') === part) ?? 'Trang';
}
