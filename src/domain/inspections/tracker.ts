import type { Portal } from '../../portal/portal.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { inspectionAreaAddress, unitAddress } from '../addresses.ts';
import { findingsOf, lastMendedFirst, limitationsOn, mostUrgentFirst, type Asked, type StandingFinding } from './findings.ts';
import { outcomesOf, type RoundOutcome } from './series.ts';
import { isSettled } from './standing.ts';

/** Everything that units were asked to mend, as it stands on a day. */
export interface Tracker {
  /** Overdue for longest first. */
  overdue: Asked[];
  /** Not done and not overdue: found longest ago first. */
  open: Asked[];
  /** Mended last first. */
  remedied: Asked[];
  /** What became of the limitations of each round, the oldest round first. */
  outcomes: RoundOutcome[];
  /** What came back, each once, as the newest round found it: what is not mended first, then the oldest. */
  repeated: StandingFinding[];
  /** What nobody was asked to mend: found longest ago first. */
  unasked: StandingFinding[];
  byOwner: TrackedGroup[];
  byArea: TrackedGroup[];
}

/** What a unit, or all units in an area, still owe. */
export interface TrackedGroup {
  name: string;
  address: string | null;
  /** Its code, of a unit. */
  unit?: string | undefined;
  overdue: number;
  open: number;
  remedied: number;
  /** What came back and is not mended. */
  repeated: number;
  /** For how many days the oldest one is overdue; 0 where none is. */
  longest: number;
}

/** Whether anybody was asked to mend anything, or ought to have been. */
export function hasTracker(portal: Portal): boolean {
  return portal.findings.some(({ side }) => side === 'Hạn chế') || portal.recommendations.length > 0;
}

export function trackerOf(portal: Portal, today: IsoDate): Tracker {
  const findings = limitationsOn(findingsOf(portal), portal, today);
  const asked = findings.flatMap((finding) => finding.asked);
  const repeated = comeBack(findings);
  const areaOf = ({ finding: { area } }: Asked) => area?.name ?? 'Nguồn không nêu nội dung';
  return {
    overdue: overdueFirst(asked.filter(({ standing }) => standing.state === 'overdue')),
    open: asked.filter(({ standing: { state } }) => state === 'open' || state === 'undated').sort(oldestFirst),
    remedied: asked.filter(({ standing }) => standing.state === 'remedied').sort(lastMendedFirst),
    outcomes: outcomesOf(findings),
    repeated,
    unasked: findings.filter(({ state }) => state === 'unasked').sort((a, b) => compareDays(a.found, b.found)),
    byOwner: groupsOf(asked, repeated, ({ owner }) => ({
      name: owner.name,
      address: owner.unit && unitAddress(owner.unit),
      unit: owner.unit?.id,
    })),
    byArea: groupsOf(asked, repeated, (own) => ({
      name: areaOf(own),
      address: own.finding.area?.slug ? inspectionAreaAddress(own.finding.area.name) : null,
    })),
  };
}

function comeBack(findings: readonly StandingFinding[]): StandingFinding[] {
  const repeatedLater = new Set(findings.flatMap(({ earlier }) => earlier.map(({ row }) => row.id)));
  return findings.filter(({ row, earlier }) => earlier.length > 0 && !repeatedLater.has(row.id)).sort(mostUrgentFirst);
}

function overdueFirst(asked: Asked[]): Asked[] {
  return asked.sort((a, b) => daysOf(b) - daysOf(a) || oldestFirst(a, b));
}

const daysOf = ({ standing }: Asked) => (standing.state === 'overdue' ? standing.days : 0);
const oldestFirst = (a: Asked, b: Asked) => compareDays(a.finding.found, b.finding.found);

function groupsOf(
  asked: readonly Asked[],
  repeated: readonly StandingFinding[],
  groupOf: (asked: Asked) => Pick<TrackedGroup, 'name' | 'address' | 'unit'>,
): TrackedGroup[] {
  const unmended = new Set(repeated.filter(({ state }) => !isSettled(state)).map(({ row }) => row.id));
  const groups = Map.groupBy(asked, (own) => JSON.stringify(groupOf(own)));
  return [...groups]
    .map(([key, own]): TrackedGroup => {
      const counted = (...states: string[]) => own.filter(({ standing }) => states.includes(standing.state)).length;
      return {
        ...(JSON.parse(key) as Pick<TrackedGroup, 'name' | 'address' | 'unit'>),
        overdue: counted('overdue'),
        open: counted('open', 'undated'),
        remedied: counted('remedied'),
        repeated: new Set(own.map(({ finding }) => finding.row.id).filter((id) => unmended.has(id))).size,
        longest: Math.max(0, ...own.map(daysOf)),
      };
    })
    .sort((a, b) => b.overdue - a.overdue || b.longest - a.longest || b.open - a.open || b.remedied - a.remedied);
}

/** How many of what is overdue stand before everything else, so that the whole picture is near. */
export const overdueFirstShown = 6;

/** The parts of the page of recommendations, as ways to them. @param proposals how many were put to offices above */
export function trackerParts(tracker: Tracker, proposals: number): { text: string; address: string; current: boolean }[] {
  const parts = [
    ['Quá hạn khác', '#qua-han-khac', tracker.overdue.length - overdueFirstShown],
    ['Từng nơi', '#tung-noi', tracker.byOwner.length],
    ['Lặp lại', '#lap-lai', tracker.repeated.length],
    ['Chưa có kiến nghị', '#chua-kien-nghi', tracker.unasked.length],
    ['Chưa xong', '#chua-xong', tracker.open.length],
    ['Đề xuất', '#de-xuat', proposals],
    ['Đã khắc phục', '#da-khac-phuc', tracker.remedied.length],
    ['Từng nội dung', '#noi-dung', tracker.byArea.length],
  ] as const;
  return parts.flatMap(([text, address, count]) => (count > 0 ? [{ text, address, current: false }] : []));
}
