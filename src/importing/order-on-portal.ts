import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { procedureTable } from '../schemas/procedures.ts';
import { labelName } from './docx/labels.ts';
import { compareDecisions, nameDecision, type DecisionDates } from './merge/decision-order.ts';
import { rowsOf } from './merge/merge-rows.ts';
import type { PortalDraft } from './merge/portal-draft.ts';
import type { ReadSheet } from './one-per-code.ts';
import { olderSheet } from './rules/older-sheet.ts';
import { unknownOrder } from './rules/unknown-order.ts';

/** The announcing decision that a portal names for a procedure; empty where it names none. */
export function decisionOnPortal(draft: PortalDraft, sector: string, code: string): string {
  const { file } = draft.table(`data/${procedureTable.path.replace('<linh-vuc>', sector)}`, procedureTable);
  const [row] = file ? rowsOf(file, 'code', code) : [];
  return row === undefined ? '' : (file?.text(row, 'decision') ?? '');
}

/** What is to be said of a sheet whose decision is older than the one on the portal, or cannot be compared with it. */
export function saidOfOrder({ file, imported }: ReadSheet, there: string, dates: DecisionDates): Issue | null {
  const { decision } = imported.wording;
  // The cell is written so that no spreadsheet takes it for a formula.
  const isSame = imported.procedure.decision === there;
  const order = isSame || there === '' || decision === '' ? 0 : compareDecisions(decision, there, dates);
  if (order === 0 || order === 1) return null;
  const [rule, end] =
    order === -1 ? [olderSheet, 'cổng giữ bản đang có, không nhập hồ sơ này'] : [unknownOrder, 'không rõ bản nào mới hơn, lấy theo hồ sơ'];
  const message = `Hồ sơ theo ${nameDecision(decision, dates)}; trên cổng mã ${imported.code} theo ${nameDecision(there, dates)}; ${end}.`;
  return issueOf(rule, { file, columnName: labelName('decision') }, { message, found: decision });
}
