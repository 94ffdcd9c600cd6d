const here = 'https://portal.invalid';

/**
 * The file of `public/` that a web server sends for an address of the portal, letter by letter; `null` for an address
 * elsewhere. Whether there is such a file is not asked.
 *
 * @param address from the root of the portal, as an editor writes it
 * @example publicFileAt('/mau/T%E1%BB%9D%20khai.pdf#2') // => 'public/mau/Tờ khai.pdf'
 */
export function publicFileAt(address: string): string | null {
  const url = URL.canParse(address, here) ? new URL(address, here) : null;
  if (url?.origin !== here) return null;
  try {
    return `public${decodeURIComponent(url.pathname)}`;
  } catch {
    return null; // percent signs that stand for nothing
  }
}
