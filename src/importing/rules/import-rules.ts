import type { Rule } from '../../issues/rule.ts';
import { cellNotText } from './cell-not-text.ts';
import { codeVariant } from './code-variant.ts';
import { damagedFile } from './damaged-file.ts';
import { formulaCell } from './formula-cell.ts';
import { hugeFile } from './huge-file.ts';
import { legacyLetters } from './legacy-letters.ts';
import { lockedFile } from './locked-file.ts';
import { macroFile } from './macro-file.ts';
import { matterGone } from './matter-gone.ts';
import { missingLabel } from './missing-label.ts';
import { newProcedureWithoutSector } from './new-procedure-without-sector.ts';
import { notAPlainFile } from './not-a-plain-file.ts';
import { notASheet } from './not-a-sheet.ts';
import { olderSheet } from './older-sheet.ts';
import { oldWordFile } from './old-word-file.ts';
import { otherSector } from './other-sector.ts';
import { sameSheetTwice } from './same-sheet-twice.ts';
import { sheetWithoutCode } from './sheet-without-code.ts';
import { tableNotKnown } from './table-not-known.ts';
import { tableNotSound } from './table-not-sound.ts';
import { textLikeFormula } from './text-like-formula.ts';
import { twoSheetsForOneCode } from './two-sheets-for-one-code.ts';
import { unknownOrder } from './unknown-order.ts';
import { unknownSheetSector } from './unknown-sheet-sector.ts';
import { unknownMatter } from './unknown-matter.ts';
import { unlistedPapers } from './unlisted-papers.ts';
import { unreadAct } from './unread-act.ts';
import { unreadChoice } from './unread-choice.ts';
import { unreadCount } from './unread-count.ts';
import { unreadFee } from './unread-fee.ts';
import { unreadPlace } from './unread-place.ts';
import { unreadTimeLimit } from './unread-time-limit.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Every rule that an import can report; each has a help page, as the rules of `npm run check` have. */
export const importRules: readonly Rule[] = [
  formulaCell,
  notAPlainFile,
  textLikeFormula,
  unreadableFile,
  cellNotText,
  damagedFile,
  hugeFile,
  lockedFile,
  macroFile,
  newProcedureWithoutSector,
  notASheet,
  oldWordFile,
  sheetWithoutCode,
  tableNotKnown,
  tableNotSound,
  twoSheetsForOneCode,
  unknownSheetSector,
  unknownMatter,
  codeVariant,
  legacyLetters,
  matterGone,
  missingLabel,
  olderSheet,
  otherSector,
  sameSheetTwice,
  unknownOrder,
  unreadAct,
  unreadChoice,
  unreadCount,
  unlistedPapers,
  unreadFee,
  unreadPlace,
  unreadTimeLimit,
];
