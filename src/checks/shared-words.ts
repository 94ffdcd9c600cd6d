import type { PublishedPage } from '../domain/published/page.ts';
import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { placeOf } from './origin-place.ts';
import type { Site } from './site.ts';

/** What pages may not share, and the rule that says so. */
interface Shared {
  rule: Rule;
  key: 'title' | 'description';
  what: string;
  /** What the portal puts behind the words of an editor. */
  ending?: string;
}

/** Pages whose title or description another page has. Of two, the later in order of precedence has to give way. */
export function findShared({ pages }: Site, reading: PortalReading, { rule, key, what, ending = '' }: Shared): Issue[] {
  const first = new Map<string, PublishedPage>();
  return pages.flatMap((page) => {
    const words = page[key];
    const other = first.get(words);
    if (!other) first.set(words, page);
    // Two of one address are told of by the rules on codes and file names.
    if (!other || other.address === page.address) return [];
    const [mended, kept] = page.source || !other.source ? [page, other] : [other, page];
    const place = placeOf(mended.source?.[key] ?? { file: 'data/cong.yaml' }, reading);
    return [
      issueOf(rule, place, {
        message: `${what} của trang ${mended.address} giống hệt trang ${kept.address}${writtenAt(kept.source ? placeOf(kept.source[key], reading) : undefined)}.`,
        found: words.endsWith(ending) ? words.slice(0, words.length - ending.length) : words,
      }),
    ];
  });
}

/** @example writtenAt({ file: 'a.csv', line: 2 }) // => ' (a.csv, dòng 2)' */
export function writtenAt(place: Place | undefined): string {
  if (!place) return '';
  return place.line === undefined ? ` (${place.file})` : ` (${place.file}, dòng ${place.line})`;
}
