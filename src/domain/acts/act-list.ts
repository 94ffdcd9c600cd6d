import type { Act, Portal } from '../../portal/portal.ts';
import { actKinds, type ActKind } from '../../schemas/acts.ts';
import { compareVietnamese } from '../../text/collate.ts';
import { compareDays, formatDate, type IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { slugOf } from '../../text/slug.ts';
import { kindOf } from './act-kinds.ts';
import { hasPage, stateOn } from './acts.ts';
import { shortState } from './act-words.ts';
import { actAddress, actsAddress, numberedAddress } from '../addresses.ts';
import { once } from '../once.ts';

/** How many acts one page of the register has. */
export const actsOnPage = 200;

/** An act as the register lists it. */
export interface ListedAct {
  kind: ActKind;
  number: string;
  address: string;
  title: string | null;
  /** Who issued it and when, as far as it is known. */
  origin: string;
  /** In a few words, where it is not in force. */
  state: string | null;
  ended: boolean;
}

/** The acts that have pages, in the order of the register: by kind, and of each kind the newest first; those without a day come last. */
export const actsInOrder = once((portal: Portal): Act[] => {
  const acts = portal.acts.filter((act) => hasPage(act, portal));
  const rank = new Map(acts.map((act) => [act, actKinds.indexOf(kindOf(act))]));
  return acts.toSorted(
    (a, b) =>
      (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || compareDays(b.issued ?? '', a.issued ?? '') || compareVietnamese(b.number, a.number),
  );
});

export function listedAct(act: Act, portal: Portal, today: IsoDate): ListedAct {
  const state = stateOn(act, portal, today);
  return {
    kind: kindOf(act),
    number: act.number,
    address: actAddress(act),
    title: act.title === act.number ? null : act.title,
    origin: originOf(act),
    state: shortState(state),
    ended: state.kind === 'ended',
  };
}

/** @example // => 'Chính phủ, 15/11/2015' */
export function originOf({ issuer, issued, citedDate }: Pick<Act, 'issuer' | 'issued'> & { citedDate?: string | null }): string {
  const day = issued ? formatDate(issued) : citedDate ? `${citedDate} (nguồn ghi thiếu ngày)` : null;
  return [issuer, day].filter(Boolean).join(', ');
}

/** A link to the first act of each kind, on whichever page it stands. */
export function kindLinks(portal: Portal): { text: string; address: string; current: boolean }[] {
  const acts = actsInOrder(portal);
  return [...Map.groupBy(acts, kindOf)].map(([kind, own]) => {
    const page = Math.floor(acts.findIndex((act) => kindOf(act) === kind) / actsOnPage) + 1;
    return { text: `${kind} (${own.length})`, address: `${numberedAddress(actsAddress, page)}#${kindPlace(kind)}`, current: false };
  });
}

/** The place of a kind on a page of the register. */
export const kindPlace = (kind: ActKind) => slugOf(kind);

/** How many acts there are, and how many no longer hold. @example // => '145 văn bản, 12 đã hết hiệu lực' */
export function summariseActs(portal: Portal, today: IsoDate): string {
  const acts = actsInOrder(portal);
  const ended = acts.filter((act) => stateOn(act, portal, today).kind === 'ended').length;
  return `${formatNumber(acts.length)} văn bản${ended > 0 ? `, ${formatNumber(ended)} đã hết hiệu lực` : ''}`;
}
