import type { RecommendationRow } from '../../schemas/findings.ts';
import { daysBetween, type IsoDate } from '../../text/date.ts';

/** How a recommendation stands on a day. Days are calendar days. */
export type Standing =
  | {
      state: 'remedied';
      on: IsoDate | null /** After the due day; 0 in time, `null` when due day or day is not known. */;
      daysLate: number | null;
    }
  | { state: 'overdue'; days: number }
  | { state: 'open'; daysLeft: number }
  | { state: 'undated' };

/** @param today the day that is asked about */
export function standingOf({ state, remedied, due }: RecommendationRow, today: IsoDate): Standing {
  if (state === 'Đã khắc phục') {
    const daysLate = due === null || remedied === null ? null : Math.max(0, daysBetween(due, remedied));
    return { state: 'remedied', on: remedied, daysLate };
  }
  if (due === null) return { state: 'undated' };
  return due < today ? { state: 'overdue', days: daysBetween(due, today) } : { state: 'open', daysLeft: daysBetween(today, due) };
}

/**
 * How a finding stands: as the recommendation that is worst off. `raised` where it was only put to an office above,
 * `unasked` where nobody was asked for anything.
 */
export type FindingState = 'overdue' | 'undated' | 'open' | 'late' | 'remedied' | 'raised' | 'unasked';

const worstFirst = ['overdue', 'undated', 'open', 'late', 'remedied'] as const;

/** The state of a finding by what was asked of units because of it. @param raised whether it was put to an office above */
export function worstOf(standings: readonly Standing[], raised: boolean): FindingState {
  const states = standings.map((standing) => (standing.state === 'remedied' && (standing.daysLate ?? 0) > 0 ? 'late' : standing.state));
  return worstFirst.find((state) => states.includes(state)) ?? (raised ? 'raised' : 'unasked');
}

/** Whether a finding in this state has been mended. */
export function isSettled(state: FindingState): boolean {
  return state === 'remedied' || state === 'late';
}
