import type { Portal, Unit } from '../../portal/portal.ts';
import type { TaskRow } from '../../schemas/tasks.ts';
import { compareDays, daysBetween, type IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';
import { unitWith } from '../units.ts';

/** How a task stands on a day, in the order in which a reader has to know it. */
export const standings = ['overdue', 'doing', 'waiting', 'done', 'unreported', 'dropped'] as const;
export type Standing = (typeof standings)[number];

/** A task of the reform plan as it stands on a day. */
export interface Task {
  row: TaskRow;
  unit: Unit | undefined;
  standing: Standing;
  /** Whether what is done was done by its day; `null` where one of the two days is not known. */
  inTime: boolean | null;
  /** How many days it is overdue, or was done late; 0 otherwise. */
  daysLate: number;
}

/** The tasks of one year's plan. */
export interface TaskYear {
  year: number;
  /** Overdue ones first, the longest overdue first; the others in the order of the plan. */
  tasks: Task[];
}

/**
 * A task whose day has passed is overdue unless it is reported done or given up, also where nobody reported at all. The
 * day itself still counts as in time.
 */
export function taskOn(row: TaskRow, unit: Unit | undefined, today: IsoDate): Task {
  const task = { row, unit, inTime: null, daysLate: 0 };
  if (row.state === 'Không làm nữa') return { ...task, standing: 'dropped' };
  if (row.state === 'Đã xong') {
    const late = row.due && row.finished ? Math.max(0, daysBetween(row.due, row.finished)) : null;
    return { ...task, standing: 'done', inTime: late === null ? null : late === 0, daysLate: late ?? 0 };
  }
  if (row.due !== null && row.due < today) return { ...task, standing: 'overdue', daysLate: daysBetween(row.due, today) };
  const open = row.state === 'Đang làm' ? 'doing' : 'waiting';
  return { ...task, standing: row.state === null ? 'unreported' : open };
}

/** Every plan, the newest first. */
export function taskYearsOf(portal: Portal, today: IsoDate): TaskYear[] {
  const years = [...rowsByYear(portal)].sort(([a], [b]) => b - a);
  return years.map(([year, rows]) => ({ year, tasks: inOrder(rows.map((row) => taskOn(row, unitWith(row.unit, portal), today))) }));
}

const rowsByYear = once((portal: Portal) => Map.groupBy(portal.tasks, ({ year }) => year));

function inOrder(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => {
    const both = a.standing === 'overdue' && b.standing === 'overdue';
    return standings.indexOf(a.standing) - standings.indexOf(b.standing) || (both ? compareDays(a.row.due ?? '', b.row.due ?? '') : 0);
  });
}

/** The plan that is being carried out: of this year, else the newest before it, else the first to come. */
export function currentPlan(years: readonly TaskYear[], today: IsoDate): TaskYear | undefined {
  return years.find(({ year }) => year <= Number(today.slice(0, 4))) ?? years.at(-1);
}

/** What of any plan is overdue, the longest first. */
export function overdueTasks(portal: Portal, today: IsoDate): Task[] {
  return inOrder(taskYearsOf(portal, today).flatMap(({ tasks }) => tasks.filter(({ standing }) => standing === 'overdue')));
}

/** The tasks of a unit, of every plan; the newest plan first. */
export function unitTasks({ id }: Unit, portal: Portal, today: IsoDate): TaskYear[] {
  return taskYearsOf(portal, today).flatMap(({ year, tasks }) => {
    const own = tasks.filter(({ unit }) => unit?.id === id);
    return own.length > 0 ? [{ year, tasks: own }] : [];
  });
}
