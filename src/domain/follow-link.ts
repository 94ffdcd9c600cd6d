/** A place of the portal. */
export interface OwnTarget {
  kind: 'own';
  /** From the root of the portal, decoded, without the base path. */
  path: string;
  /** What stands behind `#`, decoded; empty when there is none. */
  fragment: string;
  /** The same as it is sent: a browser looks for this id first. */
  writtenFragment: string;
}

/** Where a link leads: to a place of the portal, elsewhere, or nowhere. */
export type Target =
  | OwnTarget
  /** Another host, a telephone, a mail box. */
  | { kind: 'elsewhere' }
  | { kind: 'unreadable' }
  /** A scheme that a page may not have, `javascript:` above all. */
  | { kind: 'forbidden' }
  /** On this host, but out of the portal's base path. */
  | { kind: 'outside' };

const followed = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Follows a link as a browser does. The checks and the last look at the built pages both ask here, so that they can't
 * disagree.
 *
 * @param link as it stands in the page, with the base path
 * @param page the page's address from the root of the portal
 * @param base the base path of the portal, `/` or like `/cong/`
 * @example followLink('../a/?b#c', '/tin-tuc/x/', '/') // => { kind: 'own', path: '/tin-tuc/a/', fragment: 'c', … }
 */
export function followLink(link: string, page: string, base: string): Target {
  const here = new URL(base + page.slice(1), 'https://portal.invalid');
  const target = URL.canParse(link, here) ? new URL(link, here) : null;
  if (!target) return { kind: 'unreadable' };
  if (!followed.includes(target.protocol)) return { kind: 'forbidden' };
  if (target.origin !== here.origin) return { kind: 'elsewhere' };
  const writtenFragment = target.hash.slice(1);
  const [path, fragment] = [decoded(target.pathname), decoded(writtenFragment)];
  if (path === null || fragment === null) return { kind: 'unreadable' };
  return path.startsWith(base) ? { kind: 'own', path: `/${path.slice(base.length)}`, fragment, writtenFragment } : { kind: 'outside' };
}

/** Whether a page with these ids has the place that a link leads to, as a browser looks for it. */
export function hasPlace(ids: ReadonlySet<string>, { fragment, writtenFragment }: OwnTarget): boolean {
  return fragment === '' || ids.has(writtenFragment) || ids.has(fragment);
}

/** The file that a plain file server answers a path with. @example fileOf('/thu-tuc/') // => 'thu-tuc/index.html' */
export function fileOf(path: string): string {
  return path.slice(1).replace(/(^|\/)$/, '$1index.html');
}

/** The address of a page by its file. @example addressOf('thu-tuc/index.html') // => '/thu-tuc/' */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What percent signs stand for; `null` when they stand for nothing. @example decoded('%C3%A1') // => 'á' */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
