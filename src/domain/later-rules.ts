import type { Portal, Procedure } from '../portal/portal.ts';
import { formatDate } from '../text/date.ts';
import { actAddress } from './addresses.ts';
import { nameOfAct } from './acts/act-kinds.ts';
import { actWith, hasPage } from './acts/acts.ts';

/** Where a later act overtakes the record: what that says, what applies now, and by which act. */
export interface ShownRule {
  recordSays: string;
  nowApplies: string;
  /** @example 'Điều 7 Nghị định 63/2024/NĐ-CP' */
  source: string;
  /** The page of the act. */
  address: string | null;
  /** @example 'từ 01/07/2024' */
  from: string | null;
}

export function laterRulesOf({ laterRules }: Procedure, portal: Portal): ShownRule[] {
  return laterRules.map(({ recordSays, nowApplies, number, clause, from }) => {
    const act = actWith(number, portal);
    return {
      recordSays,
      nowApplies,
      source: [clause, nameOfAct(act ?? { number, kind: null, title: null })].filter(Boolean).join(' '),
      address: act && hasPage(act, portal) ? actAddress(act) : null,
      from: from && `từ ${formatDate(from)}`,
    };
  });
}
