import type { Portal, Unit } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';
import type { TracedFinding } from './finding.ts';
import { findingsOf, limitationsOn, mostUrgentFirst, standingFinding, type Asked, type StandingFinding } from './findings.ts';
import { forebearsOf } from './repeats.ts';

/** What rounds said of a unit, as it stands on a day. */
export interface UnitFindings {
  /** What is not mended first, then the oldest. */
  limitations: StandingFinding[];
  strengths: readonly TracedFinding[];
  /** The limitations of the units that became this one, which are never joined to its own. */
  before: StandingFinding[];
  /** What it was asked to mend although it was found elsewhere, as it stands. */
  elsewhere: Asked[];
}

const byUnit = once((portal: Portal) => Map.groupBy(findingsOf(portal), ({ unit }) => unit?.id));

/** Findings by the units that were asked to mend them. */
const byAskedUnit = once((portal: Portal) => {
  const asked = findingsOf(portal).flatMap((finding) =>
    [...new Set(finding.requests.map(({ unit }) => unit))].map((unit) => ({ unit, finding })),
  );
  const groups = Map.groupBy(asked, ({ unit }) => unit);
  return new Map([...groups].map(([unit, own]) => [unit, own.map(({ finding }) => finding)]));
});

export function unitFindings(unit: Unit, portal: Portal, today: IsoDate): UnitFindings {
  const of = (id: string) => byUnit(portal).get(id) ?? [];
  const limitations = (findings: readonly TracedFinding[]) => limitationsOn(findings, portal, today).sort(mostUrgentFirst);
  const line = forebearsOf(unit, today, portal);
  const forebears = [...line].filter((id) => id !== unit.id);
  return {
    limitations: limitations(of(unit.id)),
    strengths: of(unit.id).filter(({ row }) => row.side === 'Ưu điểm'),
    before: limitations(forebears.flatMap(of)),
    elsewhere: [...line]
      .flatMap((id) => byAskedUnit(portal).get(id) ?? [])
      .filter(({ unit: found }) => found === null || !line.has(found.id))
      .flatMap((finding) => standingFinding(finding, portal, today).asked)
      .filter(({ row }) => row.unit !== null && line.has(row.unit)),
  };
}
