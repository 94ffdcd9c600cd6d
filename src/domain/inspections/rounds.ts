import type { Portal, Unit } from '../../portal/portal.ts';
import type { RecommendationRow } from '../../schemas/findings.ts';
import type { InspectedUnitRow, InspectionRoundRow } from '../../schemas/inspections.ts';
import { daysBetween, type IsoDate } from '../../text/date.ts';
import type { Mismatch } from '../balances.ts';
import { once } from '../once.ts';
import { unitWith } from '../units.ts';
import { areaNamed, coverageOf, type AreaCoverage, type InspectionArea } from './areas.ts';
import type { TracedFinding } from './finding.ts';
import { findingsOf, limitationsOn, newestRoundFirst, mostUrgentFirst, type StandingFinding } from './findings.ts';

/** A unit of a round, or a group of units that the source does not name. */
export interface Inspected {
  row: InspectedUnitRow;
  unit: Unit | null;
}

/** How many units a round saw. */
export interface RoundSize {
  /** Those with a name, and those of groups whose number the source gives. */
  known: number;
  /** Groups whose number the source does not give. */
  uncounted: number;
}

/** What a round put to an office above. */
export interface Proposal {
  row: RecommendationRow;
  /** The unit that it was put to, where that is one of the portal's. */
  unit: Unit | null;
  round: InspectionRoundRow;
}

/** A round of inspection with all that is known of it. */
export interface InspectionRound {
  row: InspectionRoundRow;
  inspected: Inspected[];
  size: RoundSize;
  areas: InspectionArea[];
  coverage: AreaCoverage | null;
  /** That the source counts other areas than it lists. */
  mismatch: Mismatch | null;
  findings: readonly TracedFinding[];
  proposals: Proposal[];
}

/** Every round, the newest first. */
export const roundsOf = once((portal: Portal): InspectionRound[] => {
  const inspected = Map.groupBy(portal.inspectedUnits, ({ round }) => round);
  const findings = Map.groupBy(findingsOf(portal), ({ round }) => round.id);
  const proposals = Map.groupBy(
    portal.recommendations.filter(({ kind }) => kind === 'Đề xuất lên trên'),
    ({ round }) => round,
  );
  return portal.inspectionRounds.toSorted(newestRoundFirst).map((row) => {
    const own = (inspected.get(row.id) ?? []).map((one) => ({ row: one, unit: unitWith(one.unit, portal) ?? null }));
    const found = findings.get(row.id) ?? [];
    const areas = distinctAreas(row.areas);
    return {
      row,
      inspected: own,
      size: sizeOf(own),
      areas,
      coverage: coverageOf(areas, Number(row.to.slice(0, 4))),
      mismatch: areaMismatch(row),
      findings: found,
      proposals: (proposals.get(row.id) ?? []).map((asked) => ({
        row: asked,
        unit: unitWith(asked.unit, portal) ?? null,
        round: row,
      })),
    };
  });
});

function distinctAreas(names: readonly string[]): InspectionArea[] {
  return [...new Map(names.map(areaNamed).map((area) => [area.name, area])).values()];
}

function sizeOf(inspected: readonly Inspected[]): RoundSize {
  const named = new Set(inspected.flatMap(({ unit }) => unit?.id ?? [])).size;
  const groups = inspected.filter(({ unit }) => unit === null).map(({ row }) => row.count);
  return {
    known: named + groups.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    uncounted: groups.filter((count) => count === null).length,
  };
}

/** That a source counts other areas than it lists; silent where it lists or counts none. */
export function areaMismatch({ areas, areaCount }: Pick<InspectionRoundRow, 'areas' | 'areaCount'>): Mismatch | null {
  if (areaCount === null || areas.length === 0 || areas.length === areaCount) return null;
  const message = `Văn bản nói ${areaCount} nội dung, nhưng liệt kê ${areas.length} nội dung.`;
  return { column: 'areaCount', found: String(areaCount), message };
}

/** What the page of a round says on a day. */
export interface RoundStanding {
  limitations: StandingFinding[];
  strengths: TracedFinding[];
  proposals: Proposal[];
}

export function roundStanding({ findings, proposals }: InspectionRound, portal: Portal, today: IsoDate): RoundStanding {
  return {
    limitations: limitationsOn(findings, portal, today).sort(mostUrgentFirst),
    strengths: findings.filter(({ row }) => row.side === 'Ưu điểm'),
    proposals,
  };
}

/** Everything that was put to offices above: what waits for an answer first, the longest first. */
export function proposalsOf(portal: Portal, today: IsoDate): Proposal[] {
  const waiting = (proposal: Proposal) => daysWithoutAnswer(proposal, today) ?? -1;
  return roundsOf(portal)
    .flatMap(({ proposals }) => proposals)
    .sort((a, b) => waiting(b) - waiting(a));
}

/** How long readers waited for the outcome of a round, in calendar days from its last day. */
export type Publication = { state: 'published'; days: number } | { state: 'waiting'; days: number } | { state: 'going on' };

export function publicationOf({ to, published }: Pick<InspectionRoundRow, 'to' | 'published'>, today: IsoDate): Publication {
  if (published !== null) return { state: 'published', days: daysBetween(to, published) };
  return to < today ? { state: 'waiting', days: daysBetween(to, today) } : { state: 'going on' };
}

/** Days that an office above has had, from the day on which the round was published or ended; `null` once it answered. */
export function daysWithoutAnswer({ row, round }: Pick<Proposal, 'row' | 'round'>, today: IsoDate): number | null {
  if (row.answer !== null || row.answered !== null) return null;
  return Math.max(0, daysBetween(round.published ?? round.to, today));
}
