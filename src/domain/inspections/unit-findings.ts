import type { Portal, Unit } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';
import type { TracedFinding } from './finding.ts';
import { findingsOf, limitationsOn, unmendedFirst, type StandingFinding } from './findings.ts';
import { forebearsOf } from './repeats.ts';

/** What rounds said of a unit, as it stands on a day. */
export interface UnitFindings {
  /** What is not mended first, then the oldest. */
  limitations: StandingFinding[];
  strengths: readonly TracedFinding[];
  /** The limitations of the units that became this one, which are never joined to its own. */
  before: StandingFinding[];
}

const byUnit = once((portal: Portal) => Map.groupBy(findingsOf(portal), ({ unit }) => unit?.id));

export function unitFindings(unit: Unit, portal: Portal, today: IsoDate): UnitFindings {
  const of = (id: string) => byUnit(portal).get(id) ?? [];
  const limitations = (findings: readonly TracedFinding[]) => limitationsOn(findings, portal, today).sort(unmendedFirst);
  const forebears = [...forebearsOf(unit, today, portal)].filter((id) => id !== unit.id);
  return {
    limitations: limitations(of(unit.id)),
    strengths: of(unit.id).filter(({ row }) => row.side === 'Ưu điểm'),
    before: limitations(forebears.flatMap(of)),
  };
}
