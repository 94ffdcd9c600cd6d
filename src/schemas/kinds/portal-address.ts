import { isPortalAddress } from '../../text/portal-address.ts';
import { badAddress } from '../rules/bad-address.ts';
import { problem, type Kind } from '../kind.ts';

/** An address of this portal, from its root and without its base path; percent signs are read. */
export const portalAddress: Kind<string> = {
  name: 'địa chỉ của cổng, bắt đầu bằng dấu /',
  empty: null,
  read: (text) => {
    const address = readable(text);
    if (isPortalAddress(address)) return { value: address };
    const suggestion = [`${address}/`, pathOf(address)].find((other) => other !== '/' && isPortalAddress(other));
    return problem(badAddress, {
      message: `«${text}» không phải địa chỉ của một trang hay tập tin trên cổng.`,
      found: text,
      expected: '/tin-tuc/bai-cu/ · /mau/to-khai.docx',
      suggestion,
    });
  },
};

function readable(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** What is left of a whole address when its host and what follows the path are gone. */
function pathOf(text: string): string {
  const url = URL.parse(text, 'https://portal.invalid');
  const path = url ? readable(url.pathname) : '';
  return isPortalAddress(path) ? path : `${path}/`;
}
