import type { Portal, Unit } from '../portal/portal.ts';
import { capitalise } from '../text/capitalise.ts';
import type { IsoDate } from '../text/date.ts';
import { withoutEnd } from '../text/ends-and-lines.ts';
import { phoneNumbers } from '../text/phone.ts';
import { existsOn, isCommune, successorOf } from './units.ts';

type Units = Pick<Portal, 'units'>;
type Places = Units & { settings: Pick<Portal['settings'], 'level'> };

/**
 * What a page fills in of the commune that a reader chose: its code, its name, where it is and when it is open, its
 * telephone number as it is written and as it is called. Of a commune that has ended: its code and that of its heir.
 */
export type FilingPlace = [id: string, name: string, says: string, phone: string, callable: string] | [id: string, heir: string];

/**
 * Whether a reader can say which commune is his: the portal has several of them on that day. A portal of one commune has
 * its neighbours only to compare with; nobody files there.
 */
export function asksForUnit({ units, settings }: Places, day: IsoDate): boolean {
  return settings.level !== 'xã' && units.filter((unit) => isCommune(unit) && existsOn(unit, day)).length > 1;
}

/** The commune that a reader means who says «mine» of a unit: itself, or the one that took over from it; `null` of anything else. */
export function communeNow(unit: Unit, portal: Units, day: IsoDate): Unit | null {
  const current = existsOn(unit, day) ? unit : successorOf(unit, portal);
  return current && isCommune(unit) && isCommune(current) && existsOn(current, day) ? current : null;
}

/** Where people file, a row a commune; also those that ended, for whoever chose them before. Empty where there is no choice. */
export function filingPlaces(portal: Places, day: IsoDate): FilingPlace[] {
  if (!asksForUnit(portal, day)) return [];
  return portal.units.flatMap((unit): FilingPlace[] => {
    const current = communeNow(unit, portal, day);
    if (!current) return [];
    return [current === unit ? placeOf(unit) : [unit.id, current.id]];
  });
}

/** @example placeOf(unit) // => ['xa-a', 'Xã A', 'Bản A, xã A. Thứ Hai đến thứ Sáu: 7 giờ 30 – 17 giờ.', '0200 320 0100', '02003200100'] */
function placeOf({ id, name, address, hours, phone }: Unit): FilingPlace {
  const says = [address, hours].flatMap((text) => (text === null ? [] : [`${withoutEnd(capitalise(text), '.')}.`])).join(' ');
  return [id, name, says, phone ?? '', phoneNumbers(phone ?? '')[0] ?? ''];
}
