import { posix } from 'node:path';
import { addressOf, fileOf, followLink } from '../../domain/follow-link.ts';

/** What leads from page to page of a copy. All paths are from the root of the portal. */
export interface Ways {
  /** The base path of the built portal. */
  base: string;
  /** The origin of the living portal; `null` when it has none. */
  site: string | null;
  /** Where in the copy a file of the portal lies. */
  places: ReadonlyMap<string, string>;
  /** Pages that only lead on, and where: a copy leads there at once. */
  moved: ReadonlyMap<string, string>;
}

/**
 * A link of the portal as it has to stand in a copy: to a file, by the way from the page. What the copy leaves out is on
 * the living portal; `null` where there is none.
 *
 * @param link as it stands in the built page
 * @param file the page or style sheet in which it stands
 * @example leadTo(ways, '/thu-tuc/?q=a#b', 'tin-tuc/index.html') // => '../thu-tuc/index.html?q=a#b'
 */
export function leadTo(ways: Ways, link: string, file: string): string | null {
  const target = followLink(link, addressOf(file), ways.base);
  if (link.startsWith('#') || target.kind !== 'own') return link;
  const url = new URL(link, `https://portal.invalid${ways.base}${addressOf(file).slice(1)}`);
  const wanted = fileOf(target.path);
  const place = ways.places.get(lastOf(ways.moved, wanted));
  if (place === undefined) return ways.site === null ? null : new URL(url.pathname + url.search + url.hash, ways.site).href;
  return wayTo(ways, place, file) + url.search + url.hash;
}

/** The way from one file of the copy to a place in it. @example wayTo(ways, '', 'thu-tuc/index.html') // => '../' */
export function wayTo({ places }: Ways, place: string, file: string): string {
  const way = posix.relative(posix.dirname(places.get(file) ?? file), place === '' ? '.' : place);
  return place === '' ? `${way || '.'}/` : way;
}

/** Follows pages that lead on to the end; a circle ends somewhere. */
function lastOf(moved: ReadonlyMap<string, string>, file: string): string {
  const seen = new Set<string>();
  let last = file;
  for (let next = moved.get(last); next !== undefined && !seen.has(next); next = moved.get(last)) seen.add((last = next));
  return last;
}
