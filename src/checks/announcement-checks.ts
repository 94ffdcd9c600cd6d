import { abolishedStillListed } from './abolished-still-listed.ts';
import type { Check } from './check.ts';
import { effectiveBeforeIssued } from './effective-before-issued.ts';
import { namelessAnnounced } from './nameless-announced.ts';
import { newProcedureMissing } from './new-procedure-missing.ts';
import { oldVersionShown } from './old-version-shown.ts';
import { postedBeforeIssued } from './posted-before-issued.ts';
import { replacedByNothing } from './replaced-by-nothing.ts';
import { uselessDayOff } from './useless-day-off.ts';

/** The rules of announced procedures and of the days by which their posting is counted. */
export const announcementChecks: readonly Check[] = [
  abolishedStillListed,
  effectiveBeforeIssued,
  namelessAnnounced,
  newProcedureMissing,
  oldVersionShown,
  postedBeforeIssued,
  replacedByNothing,
  uselessDayOff,
];
