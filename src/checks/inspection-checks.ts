import { areasMiscounted } from './areas-miscounted.ts';
import type { Check } from './check.ts';
import { dueBeforeRound } from './due-before-round.ts';
import { findingOfAnotherRound } from './finding-of-another-round.ts';
import { halfAnswer } from './half-answer.ts';
import { inspectedNobody } from './inspected-nobody.ts';
import { memberWithoutOffice } from './member-without-office.ts';
import { remediedTooEarly } from './remedied-too-early.ts';
import { remediedWithoutDay } from './remedied-without-day.ts';
import { remediedWithoutEvidence } from './remedied-without-evidence.ts';
import { remedyContradicted } from './remedy-contradicted.ts';
import { requestOfStrength } from './request-of-strength.ts';
import { requestWithoutFinding } from './request-without-finding.ts';
import { unitNotInspected } from './unit-not-inspected.ts';
import { inspectedUnitNotThere } from './unit-not-there.ts';

/** The rules of what rounds of inspection found, asked for and got. */
export const inspectionChecks: readonly Check[] = [
  areasMiscounted,
  dueBeforeRound,
  findingOfAnotherRound,
  halfAnswer,
  inspectedNobody,
  inspectedUnitNotThere,
  memberWithoutOffice,
  remediedTooEarly,
  remediedWithoutDay,
  remediedWithoutEvidence,
  remedyContradicted,
  requestOfStrength,
  requestWithoutFinding,
  unitNotInspected,
];
