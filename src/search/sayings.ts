import type { Portal, Procedure } from '../portal/portal.ts';
import { compareVietnamese, initialOf } from '../text/collate.ts';

/** What people call procedures, under one letter: a name and what it leads to. */
export interface SayingGroup {
  initial: string;
  sayings: { saying: string; procedures: Procedure[] }[];
}

/** From here on a page of all names would weigh too much for an old phone, and each letter gets a page. */
export const mostSayingsOnPage = 1500;

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

const telex: Readonly<Record<string, string>> = { Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw', '0–9': 'so' };

/** The part of an address for a letter; Đ and D are different letters. @example letterSlug('Đ') // => 'dd' */
export function letterSlug(initial: string): string {
  return telex[initial] ?? (/^[A-Z]$/.test(initial) ? initial.toLowerCase() : `u${initial.codePointAt(0)?.toString(16)}`);
}
