import type { Portal, Unit } from '../../portal/portal.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { existsOn, successorOf, unitWith } from '../units.ts';

/** The unit that has to read something again: the one that is named, or whoever took over from it. */
export function unitInCharge(id: string | null, portal: Pick<Portal, 'units'>, today: IsoDate): Unit | null {
  const unit = unitWith(id, portal);
  if (!unit) return null;
  return existsOn(unit, today) ? unit : (successorOf(unit, portal) ?? unit);
}

/**
 * When something was last read again and by whom, as its page says it; nothing where nobody wrote down a day. The unit
 * is named as the table has it: whoever took over later did not read it.
 *
 * @example // => '12/10/2026, Phòng Tư pháp'
 */
export function sayReview(reviewed: IsoDate | null, unit: string | null, portal: Pick<Portal, 'units'>): string | null {
  if (reviewed === null) return null;
  return [formatDate(reviewed), unitWith(unit, portal)?.name].filter(Boolean).join(', ');
}
