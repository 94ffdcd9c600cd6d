import type { Move } from '../domain/moves.ts';

// An address of the portal has none of the signs that these languages give a meaning to (see isPortalAddress); what it
// has is written so that it would stand for itself all the same. 301: for good, in every server and every reader.

/** As an address is sent. @example sent('/mau/tờ khai.pdf') // => '/mau/t%E1%BB%9D%20khai.pdf' */
const sent = (path: string) => encodeURI(path).replaceAll('$', '%24'); // nginx reads a variable behind it
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The file `_redirects` at the root, as Netlify, Cloudflare Pages and others read it.
 *
 * @param base the base path of the portal, `/` or like `/cong/`
 */
export function hostRules(moves: readonly Move[], base: string): string {
  return lines(moves.map(({ from, to }) => `${sent(below(base, from))} ${sent(below(base, to))} 301`));
}

/** For an `include` in the `server` block of nginx: exact addresses, which precede every pattern. */
export function nginxRules(moves: readonly Move[], base: string): string {
  return lines(moves.map(({ from, to }) => `location = ${quoted(below(base, from))} { return 301 ${quoted(sent(below(base, to)))}; }`));
}

/** For an `Include` in the virtual host of Apache: whole addresses, not all that begin alike as `Redirect` has it. Apache encodes the new one. */
export function apacheRules(moves: readonly Move[], base: string): string {
  return lines(moves.map(({ from, to }) => `RedirectMatch 301 "^${escaped(below(base, from))}$" "${below(base, to)}"`));
}

const below = (base: string, address: string) => base + address.slice(1);
const lines = (rules: readonly string[]) => rules.map((rule) => `${rule}\n`).join('');
