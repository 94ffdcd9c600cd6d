import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { changesOf, changesTo, type AnnouncedChange } from './announced-changes.ts';
import { isInForce, postingOf } from './posting.ts';

/** A change that is not posted, with how many working days it is behind. */
export interface Unposted {
  change: AnnouncedChange;
  days: number;
}

/** What is announced, not posted, and past its deadline; the longest first. */
export function overdueChanges(portal: Portal, today: IsoDate): Unposted[] {
  return changesOf(portal)
    .flatMap((change) => {
      const { state, lag } = postingOf(change, portal, today);
      return state === 'overdue' ? [{ change, days: lag ?? 0 }] : [];
    })
    .sort((a, b) => b.days - a.days);
}

/** What is announced and not posted, with its deadline ahead or without one. */
export function awaitedChanges(portal: Portal, today: IsoDate): AnnouncedChange[] {
  return changesOf(portal).filter((change) => ['ahead', 'open'].includes(postingOf(change, portal, today).state));
}

/**
 * What is amended, and in force, while citizens still read the old version: nobody knows a day of posting, and the
 * procedure names neither this decision nor a later one.
 */
export function oldVersionsShown(portal: Portal, today: IsoDate): AnnouncedChange[] {
  const listed = listedCodes(portal);
  return changesOf(portal).filter(
    (change) =>
      ['Sửa đổi, bổ sung', 'Thay thế'].includes(change.row.action) &&
      !change.ends &&
      isInForce(change, today) &&
      listed.has(change.row.procedure) &&
      change.posted === null &&
      !change.shown,
  );
}

/** What has ended, abolished or replaced by another procedure, and is listed all the same; a later decision may have brought it back. */
export function endedButListed(portal: Portal, today: IsoDate): AnnouncedChange[] {
  const listed = listedCodes(portal);
  return changesOf(portal).filter((change) => {
    if (!change.ends || !listed.has(change.row.procedure) || !isInForce(change, today)) return false;
    return changesTo(change.row.procedure, portal).find((other) => isInForce(other, today)) === change;
  });
}

/** What is announced as new and is not in the catalogue after its deadline; without a deadline, once it is in force. */
export function newButMissing(portal: Portal, today: IsoDate): AnnouncedChange[] {
  return changesOf(portal).filter((change) => {
    const { row, procedure, due, effective } = change;
    if (row.action !== 'Mới ban hành' || procedure !== null || (due ?? effective) >= today) return false;
    return !changesTo(row.procedure, portal).some((other) => other.ends && isInForce(other, today));
  });
}

const listedCodes = ({ procedures }: Portal) => new Set(procedures.map(({ code }) => code));
