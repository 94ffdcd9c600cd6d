import type { Check } from './check.ts';
import { areasOutOfBalance } from './areas-out-of-balance.ts';
import { bandAgainstThreshold } from './band-against-threshold.ts';
import { bandTotalsOutOfBalance } from './band-totals-out-of-balance.ts';
import { circularParent } from './circular-parent.ts';
import { channelsOutOfBalance } from './channels-out-of-balance.ts';
import { correctionAgainstTable } from './correction-against-table.ts';
import { dossiersOutOfBalance } from './dossiers-out-of-balance.ts';
import { farYear } from './far-year.ts';
import { levelsOutOfBalance } from './levels-out-of-balance.ts';
import { answersAboveAsked, partAboveWhole } from './part-above-whole.ts';
import { periodNotOver, surveyNotOver, yearNotOver } from './period-not-over.ts';
import { periodsOutOfBalance } from './periods-out-of-balance.ts';
import { reversedDates } from './reversed-dates.ts';
import { scoreAboveMaximum, totalAboveAllMaxima } from './score-above-maximum.ts';
import { sectorsOutOfBalance } from './sectors-out-of-balance.ts';
import { shareDiffers } from './share-differs.ts';
import { stockOutOfBalance } from './stock-out-of-balance.ts';
import { successorWithoutEnd } from './successor-without-end.ts';
import { thresholdOutOfPlace, thresholdOutOfReach } from './threshold-out-of-place.ts';
import { timelinessOutOfBalance } from './timeliness-out-of-balance.ts';
import { totalDiffers } from './total-differs.ts';
import { unitNotThere } from './unit-not-there.ts';
import { writtenMaximumDiffers } from './written-maximum-differs.ts';

/** The rules that make figures balance. */
export const figureChecks: readonly Check[] = [
  areasOutOfBalance,
  bandAgainstThreshold,
  bandTotalsOutOfBalance,
  channelsOutOfBalance,
  circularParent,
  correctionAgainstTable,
  dossiersOutOfBalance,
  farYear,
  levelsOutOfBalance,
  partAboveWhole,
  answersAboveAsked,
  periodNotOver,
  surveyNotOver,
  yearNotOver,
  periodsOutOfBalance,
  reversedDates,
  scoreAboveMaximum,
  totalAboveAllMaxima,
  sectorsOutOfBalance,
  shareDiffers,
  stockOutOfBalance,
  successorWithoutEnd,
  thresholdOutOfPlace,
  thresholdOutOfReach,
  timelinessOutOfBalance,
  totalDiffers,
  unitNotThere,
  writtenMaximumDiffers,
];
