import type { Portal, Procedure } from '../portal/portal.ts';
import { compareVietnamese, initialOf } from '../text/collate.ts';
import { sayingsAddress } from './addresses.ts';

/** What people call procedures, under one letter: a name and what it leads to. */
export interface SayingGroup {
  initial: string;
  sayings: { saying: string; procedures: Procedure[] }[];
}

/** With more names than these a page of all of them would have no end on a phone, and each letter gets a page. */
export const mostSayingsOnPage = 100;

/** Whether anybody wrote search words, so that there is a list of them. */
export function hasSayings({ procedures }: Portal): boolean {
  return procedures.some(({ keywords }) => keywords.length > 0);
}

/** Every search word of every procedure in alphabetical order, for readers without JavaScript. */
export function sayingsOf({ procedures }: Portal): SayingGroup[] {
  const leadsTo = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    for (const keyword of new Set(procedure.keywords)) leadsTo.set(keyword, [...(leadsTo.get(keyword) ?? []), procedure]);
  }
  const groups = Map.groupBy([...leadsTo], ([saying]) => initialOf(saying));
  return [...groups]
    .map(([initial, sayings]) => ({
      initial,
      sayings: sayings.sort(([a], [b]) => compareVietnamese(a, b)).map(([saying, found]) => ({ saying, procedures: found })),
    }))
    .sort((a, b) => compareVietnamese(a.initial, b.initial));
}

/** The pages of the list: one of everything, or one that offers the letters and one for each letter. */
export function sayingPagesOf(portal: Portal): { groups: SayingGroup[]; letter: string | undefined; shown: SayingGroup[] }[] {
  const groups = sayingsOf(portal);
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, { sayings }) => sum + sayings.length, 0);
  // Where all begin alike, a page of that letter would be the same page once more.
  if (total <= mostSayingsOnPage || groups.length === 1) return [{ groups, letter: undefined, shown: groups }];
  return [{ groups, letter: undefined, shown: [] }, ...groups.map((group) => ({ groups, letter: group.initial, shown: [group] }))];
}

const telex: Readonly<Record<string, string>> = { Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw', '0–9': 'so' };

/** The part of an address for a letter; Đ and D are different letters. @example letterSlug('Đ') // => 'dd' */
export function letterSlug(initial: string): string {
  return telex[initial] ?? (/^[A-Z]$/.test(initial) ? initial.toLowerCase() : `u${initial.codePointAt(0)?.toString(16)}`);
}

/** The address of the page of a letter, or of the whole list. */
export function letterAddress(initial: string | undefined): string {
  return initial ? `${sayingsAddress}${letterSlug(initial)}/` : sayingsAddress;
}
