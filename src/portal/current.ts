import { portalFolder } from './locate.ts';
import { loadPortal } from './read-portal.ts';

/** The portal that is being built, read once. Pages and layouts take everything from here. */
export const portal = loadPortal(portalFolder());

/** Puts the base path before an address of the portal. @example link('/thu-tuc/') // => '/cong/thu-tuc/' */
export function link(address: string): string {
  return address.startsWith('/') ? portal.settings.base + address.slice(1) : address;
}

/** The whole address, for feeds and canonical links. */
export function absoluteLink(address: string): string {
  return new URL(link(address), portal.settings.site).href;
}
