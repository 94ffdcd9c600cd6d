import type { Unit } from '../../portal/portal.ts';
import type { FindingKindRow, FindingRow, RecommendationRow } from '../../schemas/findings.ts';
import type { InspectionRoundRow } from '../../schemas/inspections.ts';
import type { IsoDate } from '../../text/date.ts';
import type { InspectionArea } from './areas.ts';

/** What a round said of a unit, with what followed from it. */
export interface Finding {
  row: FindingRow;
  round: InspectionRoundRow;
  unit: Unit | null;
  kind: FindingKindRow | null;
  area: InspectionArea | null;
  /** The last day of the round where the source does not say. */
  found: IsoDate;
  /** What was asked of units because of it. */
  requests: readonly RecommendationRow[];
  /** What was put to offices above because of it. */
  proposals: readonly RecommendationRow[];
}

/** A finding with those of its kind that earlier rounds made at the same unit or at one that became it, oldest first. */
export interface TracedFinding extends Finding {
  earlier: readonly Finding[];
}
