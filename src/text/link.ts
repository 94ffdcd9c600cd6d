/**
 * Whether an address that an editor wrote may stand in a page: `http(s)`, `mailto`, `tel`, or the portal's own
 * (`/…`, `./…`, `#…`). Control characters and blanks, which browsers skip inside a scheme, do not hide one.
 */
export function isSafeLink(address: string): boolean {
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme) return ['http', 'https', 'mailto', 'tel'].includes(scheme);
  return !/^[\\/]{2}/.test(bare) && bare !== '';
}

/**
 * Whether an address in a table leads somewhere by itself: safe, with a host where it leaves the portal, from the root
 * of the portal where it stays there.
 *
 * @example isWholeLink('https://') // => false
 */
export function isWholeLink(address: string): boolean {
  if (!isSafeLink(address) || /\s/.test(address)) return false;
  if (address.startsWith('/')) return true;
  const url = URL.parse(address);
  if (!url) return false;
  if (url.protocol.startsWith('http')) return url.hostname.includes('.');
  return url.protocol === 'mailto:' ? url.pathname.includes('@') : /\d{3}/.test(url.pathname);
}
