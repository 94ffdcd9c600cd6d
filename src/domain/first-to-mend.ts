import type { Portal, Unit } from '../portal/portal.ts';
import type { Subject } from '../schemas/subjects.ts';
import { daysBetween, type IsoDate } from '../text/date.ts';
import type { Period } from '../text/period.ts';
import { mainPeriod } from './one-stop.ts';
import { unitWith } from './units.ts';

/** Figures that the calendar promised for a day that has passed. */
export interface LatePublication {
  subject: Subject;
  period: string;
  due: IsoDate;
  days: number;
  unit: Unit | undefined;
}

/** A unit with dossiers that are overdue, or late without an apology. */
export interface UnitToMend {
  unit: Unit;
  overdue: number;
  owed: number;
}

/** Where to look first. */
export interface FirstToMend {
  /** The period that the units are read from. */
  period: Period | undefined;
  /** The one with the most first. */
  units: UnitToMend[];
  publications: LatePublication[];
}

export function firstToMend(portal: Portal, today: IsoDate): FirstToMend {
  const newest = mainPeriod(portal);
  const units = (newest?.units ?? [])
    .map(({ unit, figures }) => ({ unit, overdue: figures.row.overdue ?? 0, owed: figures.owedApologies ?? 0 }))
    .filter(({ overdue, owed }) => overdue > 0 || owed > 0)
    .sort((a, b) => b.overdue + b.owed - (a.overdue + a.owed) || b.overdue - a.overdue);
  return { period: newest?.period, units, publications: latePublications(portal, today) };
}

export function latePublications(portal: Portal, today: IsoDate): LatePublication[] {
  return portal.calendar
    .filter(({ published, due }) => published === null && due < today)
    .map(({ subject, period, due, unit }) => ({
      subject,
      period,
      due,
      days: daysBetween(due, today),
      unit: unitWith(unit, portal),
    }));
}
