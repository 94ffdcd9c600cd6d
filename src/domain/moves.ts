import type { MoveRow } from '../schemas/moves.ts';
import { once } from './once.ts';

/** An address that was published, and the one that answers for it now. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Where every old address leads in the end: what moved twice is led there in one step. What goes round in a circle
 * leads nowhere and is left out.
 */
export const movesOf = once(({ moves }: { moves: readonly MoveRow[] }): Move[] => {
  const next = new Map(moves.map(({ from, to }) => [from, to]));
  return [...next.keys()].flatMap((from) => {
    const to = lastOf(from, next);
    return to === null ? [] : [{ from, to }];
  });
});

/** @returns `null` where the way comes back to an address that it passed */
function lastOf(from: string, next: ReadonlyMap<string, string>): string | null {
  const passed = new Set<string>();
  let at = from;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (passed.has(at)) return null;
    passed.add(at);
    at = to;
  }
  return at;
}

/** Whether a page of HTML can stand at an address and lead on; at that of a document only a web server can. */
export function canHoldPage(address: string): boolean {
  return /(?:\/|\.html)$/.test(address);
}

/** Rules for web servers that lead old addresses on, from the root of the portal. */
export const hostRulesAddress = '/_redirects';
export const nginxRulesAddress = '/may-chu/nginx.conf';
export const apacheRulesAddress = '/may-chu/apache.conf';

/** Every address that is answered because of what moved: pages that lead on, and the rules for web servers. */
export function moveAddresses(moves: readonly Move[]): string[] {
  if (moves.length === 0) return [];
  const pages = moves.map(({ from }) => from).filter(canHoldPage);
  return [...pages, hostRulesAddress, nginxRulesAddress, apacheRulesAddress];
}
