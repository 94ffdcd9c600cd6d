import { basisNotInForce } from './basis-not-in-force.ts';
import { basisToldOtherwise } from './basis-told-otherwise.ts';
import type { Check } from './check.ts';
import { circularAct } from './circular-act.ts';
import { citationWithoutDay } from './citation-without-day.ts';
import { doneWithoutProof } from './done-without-proof.ts';
import { dueOutsidePlan } from './due-outside-plan.ts';
import { finishedWithoutState } from './finished-without-state.ts';
import { numberWithWords } from './number-with-words.ts';
import { sameActAddress } from './same-act-address.ts';
import { unknownAct } from './unknown-act.ts';

/** The rules of the register of acts and of the plan. */
export const actChecks: readonly Check[] = [
  basisNotInForce,
  basisToldOtherwise,
  circularAct,
  citationWithoutDay,
  doneWithoutProof,
  dueOutsidePlan,
  finishedWithoutState,
  numberWithWords,
  sameActAddress,
  unknownAct,
];
