import { isPortalAddress } from '../text/portal-address.ts';
import { isOwnAddress } from './addresses.ts';

/** What an editor owns in the sections of the portal. Lists, pages of years, feeds and open data come and go with what they list, what changed of late with the history that tells it. */
const owned = [
  /^\/thu-tuc\/\d\.\d{6}(?:-[^/]+)?\/$/,
  /^\/(?:linh-vuc|su-kien|don-vi|trang|van-ban)\/[^/]+\/$/,
  /^\/cong-bo\/(?!thay-doi\/)[^/]+\/$/,
  /^\/tin-tuc\/(?!\d+\/)[^/]+\/$/,
  /^\/kiem-tra\/(?!kien-nghi\/)[^/]+\/$/,
];

/**
 * Whether an address that was published may never go: that of a procedure, an article, a unit, a document in `public/`,
 * or one that led on already. Of what can't be written in the table of moves nothing is demanded.
 *
 * @example isLasting('/tin-tuc/2/') // => false
 */
export function isLasting(address: string): boolean {
  if (!isPortalAddress(address) || address === '/') return false;
  return isOwnAddress(address.slice(1)) ? owned.some((pattern) => pattern.test(address)) : !address.startsWith('/_');
}
