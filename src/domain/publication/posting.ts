import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import type { AnnouncedChange } from './announced-changes.ts';
import { calendarOf } from './working-days.ts';

/**
 * Where the posting of a change stands on a day. Without a deadline nothing is called late. What the catalogue shows
 * without anybody knowing since when is «undated».
 */
export type PostingState = 'in time' | 'late' | 'overdue' | 'ahead' | 'undated' | 'posted' | 'open';

export interface Posting {
  state: PostingState;
  /**
   * Working days: behind the deadline where there is one, else since the decision was issued. `null` where the day of
   * posting is not known.
   */
  lag: number | null;
}

/** Where the posting of a change stands on a day. */
export function postingOf(change: AnnouncedChange, portal: Portal, today: IsoDate): Posting {
  const { due, posted, shown, decision } = change;
  const calendar = calendarOf(portal.daysOff);
  // On a day of rest the next working day is the one that is begun.
  const lagUntil = (day: IsoDate, from: IsoDate) => Math.max(calendar.between(from, calendar.onOrAfter(day)), 0);
  if (posted === null && shown) return { state: 'undated', lag: null };
  const until = posted ?? today;
  if (due === null) return { state: posted === null ? 'open' : 'posted', lag: lagUntil(until, decision.row.issued) };
  if (until <= due) return { state: posted === null ? 'ahead' : 'in time', lag: 0 };
  return { state: posted === null ? 'overdue' : 'late', lag: lagUntil(until, due) };
}

/** Whether a change applies to citizens on a day. */
export function isInForce({ effective }: Pick<AnnouncedChange, 'effective'>, today: IsoDate): boolean {
  return effective <= today;
}
