/** Puts the base path of the portal before an address of it. @example link('/thu-tuc/') // => '/cong/thu-tuc/' */
export function link(address: string): string {
  return address.startsWith('/') ? import.meta.env.BASE_URL + address.slice(1) : address;
}

/** The whole address, for feeds and canonical links. @throws before the portal has an address: whoever asks looks at `settings.site` first */
export function absoluteLink(address: string): string {
  return new URL(link(address), import.meta.env.SITE).href;
}
