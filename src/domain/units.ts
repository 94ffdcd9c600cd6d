import type { Portal, Unit } from '../portal/portal.ts';
import { communeTypes, hamletTypes, unitTypes } from '../schemas/units.ts';
import { compareVietnamese } from '../text/collate.ts';
import type { IsoDate } from '../text/date.ts';
import { once, onceOn } from './once.ts';

type UnitTable = { units: readonly Unit[] };

/** Whether a unit exists on a day. */
export function existsOn(unit: Pick<Unit, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || unit.validTo >= day);
}

/** Whether a unit is ranked and listed among communes. */
export function isCommune(unit: Unit): boolean {
  return communeTypes.includes(unit.type);
}

const isHamlet = ({ type }: Unit) => hamletTypes.includes(type);

/** Units that exist on a day: communes in alphabetical order, the other offices and hamlets in the order of the table. */
export const unitsOn = onceOn((portal: Portal, day): Readonly<Record<'communes' | 'offices' | 'hamlets', readonly Unit[]>> => {
  const current = portal.units.filter((unit) => existsOn(unit, day));
  return {
    communes: current.filter(isCommune).sort((a, b) => compareVietnamese(properName(a), properName(b))),
    offices: current.filter((unit) => !isCommune(unit) && !isHamlet(unit)),
    hamlets: current.filter(isHamlet),
  };
});

/** Units that are listed together, under one heading. */
export interface UnitGroup {
  heading: string;
  units: readonly Unit[];
  /** Whether they are communes, of which a reader may have one of his own. */
  communes: boolean;
}

/** How the units of a day are listed. The portal of one commune begins with itself: other communes are there to compare with. */
export function unitGroups(portal: Portal, day: IsoDate): UnitGroup[] {
  const { communes, offices, hamlets } = unitsOn(portal, day);
  const counted = (units: readonly Unit[]) => `${units.length} ${typesAmong(units)}`;
  const others: UnitGroup = { heading: counted(communes), units: communes, communes: true };
  const own: UnitGroup[] = [
    { heading: 'Cơ quan, phòng, nơi nhận hồ sơ', units: offices, communes: false },
    { heading: counted(hamlets), units: hamlets, communes: false },
  ];
  return (portal.settings.level === 'xã' ? [...own, others] : [others, ...own]).filter(({ units }) => units.length > 0);
}

/** The types of these units, each once, in the order of the enumeration. @example typesAmong(units) // => 'xã, phường' */
function typesAmong(units: readonly Unit[]): string {
  return unitTypes.filter((type) => units.some((unit) => unit.type === type)).join(', ');
}

/** The units by what other tables and other units say of them; made once. */
const indexOf = once((units: readonly Unit[]) => ({
  byId: new Map(units.map((unit) => [unit.id, unit])),
  bySuccessor: Map.groupBy(units, ({ successor }) => successor),
}));

/** The unit of an id, where there is one. */
export function unitWith(id: string | null | undefined, { units }: UnitTable): Unit | undefined {
  return id == null ? undefined : indexOf(units).byId.get(id);
}

/** The unit that took over, followed through several mergers; `null` when the unit still exists. */
export function successorOf(unit: Unit, portal: UnitTable): Unit | null {
  const seen = new Set([unit.id]);
  let current: Unit | null = null;
  let next = unit.successor;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const heir = unitWith(next, portal);
    current = heir ?? current;
    next = heir?.successor ?? null;
  }
  return current;
}

/** The units that were merged into this one. */
export function predecessorsOf({ id }: Pick<Unit, 'id'>, { units }: UnitTable): readonly Unit[] {
  return indexOf(units).bySuccessor.get(id) ?? [];
}

/** The unit that a unit stood under on a day: where its parent had ended, whoever took over from it. */
export function parentOn(unit: Unit, day: IsoDate, portal: UnitTable): Unit | null {
  const parent = unitWith(unit.parent, portal);
  if (!parent) return null;
  return existsOn(parent, day) ? parent : (successorOf(parent, portal) ?? parent);
}

/** Where a unit came from, what it belongs to, and what became of it. */
export interface Lineage {
  successor: Unit | null;
  predecessors: readonly Unit[];
  /** Of a unit that has ended: the one on its last day. */
  parent: Unit | null;
}

export function lineageOf(unit: Unit, portal: UnitTable, today: IsoDate): Lineage {
  return {
    successor: successorOf(unit, portal),
    predecessors: predecessorsOf(unit, portal),
    parent: parentOn(unit, unit.validTo ?? today, portal),
  };
}

/** The ids that come back to themselves when one follows `next`. Every id is visited once, however long the chains. */
export function idsOnCircles(next: ReadonlyMap<string, string | null>): Set<string> {
  const circles = new Set<string>();
  const visited = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    let id: string | null = start;
    for (; id !== null && !visited.has(id); id = next.get(id) ?? null) {
      visited.add(id);
      path.push(id);
    }
    const back = id === null ? -1 : path.indexOf(id);
    if (back >= 0) for (const member of path.slice(back)) circles.add(member);
  }
  return circles;
}

/** The name without its type. @example // Xã Nậm Lúng => 'Nậm Lúng' */
export function properName({ name, type }: Pick<Unit, 'name' | 'type'>): string {
  return name.toLowerCase().startsWith(`${type} `) ? name.slice(type.length + 1) : name;
}
