import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';
import type { InspectionArea } from './areas.ts';
import type { TracedFinding } from './finding.ts';
import { findingsOf, limitationsOn, lastMendedFirst, mostUrgentFirst, type Asked, type StandingFinding } from './findings.ts';
import { roundsOf, type InspectionRound } from './rounds.ts';
import { isSettled } from './standing.ts';
import { outcomesOf, type RoundOutcome } from './series.ts';

/** An area with the rounds that looked at it, and what they found in it. */
export interface AreaRecord {
  area: InspectionArea;
  rounds: InspectionRound[];
  findings: readonly TracedFinding[];
}

/** Every area that has a page, in the order in which rounds name them, the newest round first. */
export const areaRecordsOf = once((portal: Portal): AreaRecord[] => {
  const [rounds, findings] = [roundsOf(portal), findingsOf(portal)];
  const named = [...rounds.flatMap(({ areas }) => areas), ...findings.flatMap(({ area }) => area ?? [])];
  const bySlug = Map.groupBy(named, ({ slug }) => slug);
  const found = Map.groupBy(findings, ({ area }) => area?.slug);
  const looked = Map.groupBy(
    rounds.flatMap((round) => [...new Set(round.areas.map(({ slug }) => slug))].map((slug) => ({ slug, round }))),
    ({ slug }) => slug,
  );
  return [...bySlug].flatMap(([slug, [area]]) => {
    const own = looked.get(slug) ?? [];
    return area && slug !== '' ? [{ area, rounds: own.map(({ round }) => round), findings: found.get(slug) ?? [] }] : [];
  });
});

/** What the page of an area says on a day. */
export interface AreaStanding {
  /** What is not mended, the most urgent first. */
  unmended: StandingFinding[];
  /** What was mended and how, the last first: an example to others. */
  solved: Asked[];
  outcomes: RoundOutcome[];
  strengths: TracedFinding[];
}

export function areaStanding({ findings }: AreaRecord, portal: Portal, today: IsoDate): AreaStanding {
  const limitations = limitationsOn(findings, portal, today);
  const solved = limitations.flatMap(({ asked }) => asked.filter(({ standing }) => standing.state === 'remedied'));
  return {
    unmended: limitations.filter(({ state }) => !isSettled(state)).sort(mostUrgentFirst),
    solved: solved.sort(lastMendedFirst),
    outcomes: outcomesOf(limitations),
    strengths: findings.filter(({ row }) => row.side === 'Ưu điểm'),
  };
}
