import type { Portal } from '../../portal/portal.ts';
import { daysBetween, type IsoDate } from '../../text/date.ts';
import { askedMost } from '../asked-most.ts';
import { changesOf, type AnnouncedChange } from '../publication/announced-changes.ts';

/** How many days a bulletin looks back: a week; where nothing happened in it, as long as people still speak of it. */
export const [week, month] = [7, 30];

/** What has changed a short while ago. */
export interface RecentChanges {
  /** How many days were looked at. */
  days: number;
  /** One a procedure. */
  changes: AnnouncedChange[];
}

/** What was announced, posted or came into force in the week that ends with a day, else in the month. */
export function recentChanges(portal: Portal, today: IsoDate): RecentChanges {
  const inWeek = changesWithin(week, portal, today);
  return inWeek.length > 0 ? { days: week, changes: inWeek } : { days: month, changes: changesWithin(month, portal, today) };
}

function changesWithin(days: number, portal: Portal, today: IsoDate): AnnouncedChange[] {
  const recent = changesOf(portal).filter(({ decision, posted, effective }) =>
    [decision.row.issued, posted, effective].some((day) => day !== null && day <= today && daysBetween(day, today) < days),
  );
  return [...Map.groupBy(recent, ({ row }) => row.procedure).values()].flatMap((own) => latest(own) ?? []);
}

/** Of several changes to one procedure that of the newest decision; one that ends it has the last word. */
function latest(changes: readonly AnnouncedChange[]): AnnouncedChange | undefined {
  const [newest] = changes;
  return changes.find(({ ends, decision }) => ends && decision.row.number === newest?.decision.row.number) ?? newest;
}

/** What happens to procedures, the most important for listeners first. */
const kinds = ['new', 'ended', 'amended'] as const;
type ChangeKind = (typeof kinds)[number];

/** Changes that are told together: one decision does the same to them, from the same day, in the same words. */
export interface ChangeGroup {
  kind: ChangeKind;
  /** Those that citizens ask for most first. */
  changes: [AnnouncedChange, ...AnnouncedChange[]];
}

/** Changes as they are told: new procedures, then ended ones, then amended ones; among them by how often they are asked for. */
export function changeGroups(changes: readonly AnnouncedChange[]): ChangeGroup[] {
  const sorted = changes.toSorted((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || asked(a) - asked(b));
  const groups = Map.groupBy(sorted, (change) =>
    JSON.stringify([change.decision.row.number, change.row.action, change.ends, change.effective, change.row.change]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ kind: kindOf(first), changes: [first, ...others] }] : []));
}

function kindOf({ row, ends }: AnnouncedChange): ChangeKind {
  if (ends) return 'ended';
  return row.action === 'Mới ban hành' ? 'new' : 'amended';
}

function asked({ sector, title }: AnnouncedChange): number {
  return sector === null ? Number.MAX_SAFE_INTEGER : askedMost({ sector, title });
}
