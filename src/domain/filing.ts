import type { Portal, Procedure } from '../portal/portal.ts';
import type { Level } from '../schemas/procedures.ts';
import type { Settings } from '../schemas/settings.ts';
import type { IsoDate } from '../text/date.ts';
import { asksForUnit } from './my-unit.ts';
import { isRemote, otherDesk, placeOf, remotePlaceOf } from './desk.ts';
import { nationalAddress } from './national-portal.ts';
import { unitsOn } from './units.ts';

/** Where to hand in, and how to get there. */
export interface Filing {
  /** In the words of the record. */
  place: string | null;
  /** The one-stop shop of whoever publishes, where procedures of its level are filed. */
  shop: Settings['oneStopShop'] | null;
  /** Whether a commune takes the papers, and the portal says how to reach each. */
  byCommune: boolean;
  /** Whether a reader has to say which commune is his. */
  ofSeveral: boolean;
  /** On the national portal. */
  online: string | null;
}

/** The level of procedures that an office decides. */
export const levelOf: Readonly<Record<Settings['level'], Level>> = { tỉnh: 'Cấp Tỉnh', sở: 'Cấp Tỉnh', huyện: 'Cấp Huyện', xã: 'Cấp Xã' };

/** Police, schools and commands have desks of their own, which the portal knows by name only. */
export function filingOf(procedure: Procedure, portal: Portal, today: IsoDate): Filing {
  const { settings } = portal;
  const atCounter = otherDesk(procedure) === null && !needsNoDesk(procedure);
  const shop = atCounter && procedure.levels.includes(levelOf[settings.level]) ? settings.oneStopShop : null;
  const communes = settings.level !== 'xã' && procedure.levels.includes('Cấp Xã') ? unitsOn(portal, today).communes : [];
  const byCommune = atCounter && communes.length > 0;
  return {
    place: filedAt(procedure),
    shop,
    byCommune,
    ofSeveral: byCommune && asksForUnit(portal, today),
    online: nationalAddress(procedure),
  };
}

/** Whether the record says where to file. */
export function saysWhere(procedure: Procedure): boolean {
  return filedAt(procedure) !== null || nationalAddress(procedure) !== null;
}

/** Papers go online or by post alone, and no editor answers that a desk takes them all the same. */
function needsNoDesk(procedure: Procedure): boolean {
  return isRemote(procedure) && !procedure.answers.some(({ question }) => question === 'Nộp ở đâu');
}

function filedAt(procedure: Procedure): string | null {
  return needsNoDesk(procedure) ? remotePlaceOf(procedure) : placeOf(procedure);
}
