import type { Portal, Sector, Unit } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { changesOf, type AnnouncedChange } from './announced-changes.ts';
import { postingOf, type PostingState } from './posting.ts';

/** How many of some changes were posted in time. */
export interface Timeliness {
  inTime: number;
  late: number;
  overdue: number;
  /** Posted, nobody knows when: not part of the share. */
  undated: number;
  /** In time, of all whose outcome is known: in time, late, and overdue; `null` where there are none. */
  share: number | null;
  /** The longest lag behind a deadline, in working days. */
  longest: number;
}

/**
 * How timely these changes were posted. The openness and timeliness of procedures is among what Decision
 * 766/QĐ-TTg of 23 June 2022 scores an office by; this share is our own count, not its formula.
 */
export function timelinessOf(changes: readonly AnnouncedChange[], portal: Portal, today: IsoDate): Timeliness {
  const postings = changes.map((change) => postingOf(change, portal, today));
  const count = (state: PostingState) => postings.filter((posting) => posting.state === state).length;
  const [inTime, late, overdue, undated] = [count('in time'), count('late'), count('overdue'), count('undated')];
  const known = inTime + late + overdue;
  const behind = postings.filter(({ state }) => state === 'late' || state === 'overdue');
  return {
    inTime,
    late,
    overdue,
    undated,
    share: known === 0 ? null : inTime / known,
    longest: behind.reduce((most, { lag }) => Math.max(most, lag ?? 0), 0),
  };
}

/** A year by its deadlines; without a deadline a change belongs to no year's count. */
export function timelinessByYear(portal: Portal, today: IsoDate): { year: number; timeliness: Timeliness }[] {
  const years = Map.groupBy(withDeadline(portal), ({ due }) => Number(due?.slice(0, 4)));
  return [...years]
    .map(([year, changes]) => ({ year, timeliness: timelinessOf(changes, portal, today) }))
    .filter(({ timeliness: { share, undated } }) => share !== null || undated > 0)
    .sort((a, b) => b.year - a.year);
}

/** Whose postings of a year these are: a unit in charge and its sectors. `unit` is `null` where the sector names none. */
export interface UnitTimeliness {
  unit: Unit | null;
  timeliness: Timeliness;
  sectors: { sector: Sector | null; timeliness: Timeliness }[];
}

/** The units in charge, those with something overdue first, then those with the most late. */
export function timelinessByUnit(year: number, portal: Portal, today: IsoDate): UnitTimeliness[] {
  const own = withDeadline(portal).filter(({ due }) => due?.startsWith(`${year}-`));
  return [...Map.groupBy(own, ({ unit }) => unit)]
    .map(([unit, changes]) => ({
      unit,
      timeliness: timelinessOf(changes, portal, today),
      sectors: [...Map.groupBy(changes, ({ sector }) => sector)].map(([sector, some]) => ({
        sector,
        timeliness: timelinessOf(some, portal, today),
      })),
    }))
    .filter(({ timeliness: { share, undated } }) => share !== null || undated > 0)
    .sort((a, b) => b.timeliness.overdue - a.timeliness.overdue || b.timeliness.late - a.timeliness.late);
}

const withDeadline = (portal: Portal) => changesOf(portal).filter(({ due }) => due !== null);
