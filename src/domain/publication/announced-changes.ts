import type { Portal, Procedure, Sector, Unit } from '../../portal/portal.ts';
import type { AnnouncedChangeRow, AnnouncementRow } from '../../schemas/announcements.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { slugOf } from '../../text/slug.ts';
import { once } from '../once.ts';
import { unitWith } from '../units.ts';
import { dueOf } from './deadline.ts';

/** A decision that announces procedures, with all that it does. */
export interface Decision {
  row: AnnouncementRow;
  /** The last part of its address. */
  slug: string;
  effective: IsoDate;
  changes: AnnouncedChange[];
}

/** What a decision does to one procedure, and what the portal shows of it. */
export interface AnnouncedChange {
  row: AnnouncedChangeRow;
  decision: Omit<Decision, 'changes'>;
  /** The place of this change on the page of its decision. */
  id: string;
  /** The procedure, also when it is no longer listed; `null` when the catalogue does not have it. */
  procedure: Procedure | null;
  /** What citizens know the procedure by. */
  title: string;
  sector: Sector | null;
  /** Who is in charge of posting it: the unit of the sector. */
  unit: Unit | null;
  /** The procedure to do instead, where the catalogue lists it. */
  successor: Procedure | null;
  /** Whether nobody may apply for this procedure any more once it is in force. */
  ends: boolean;
  effective: IsoDate;
  /** Until when it has to be posted; `null` when nobody set a deadline. */
  due: IsoDate | null;
  posted: IsoDate | null;
  postedFrom: 'table' | 'history' | null;
  /** Whether the catalogue is in the state that the decision wants, whenever that came about. */
  shown: boolean;
}

/** Every announcing decision, the newest first. */
export const decisionsOf = once((portal: Portal): Decision[] => {
  const rowsOf = Map.groupBy(portal.announcedChanges, ({ decision }) => decision);
  const taken = new Map<string, number>();
  const rows = portal.announcements.toSorted((a, b) => compareDays(a.issued, b.issued));
  const order = new Map(rows.map(({ number }, index) => [slugOf(number), index]));
  const known = { order, procedures: catalogueOf(portal), sectors: new Map(portal.sectors.map((sector) => [sector.id, sector])) };
  const decisions = rows.map((row): Decision => {
    const slug = slugOf(row.number) || 'quyet-dinh';
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    const decision = { row, slug: times > 1 ? `${slug}-lan-${times}` : slug, effective: row.effective ?? row.issued };
    return { ...decision, changes: (rowsOf.get(row.number) ?? []).map((change) => changeOf(change, decision, known, portal)) };
  });
  return decisions.reverse();
});

/** Every change that was announced, the newest decision first. */
export const changesOf = once((portal: Portal): AnnouncedChange[] => decisionsOf(portal).flatMap(({ changes }) => changes));

/** What was announced of a procedure, the newest first; also what made it the successor of another one. */
export function changesTo(code: string, portal: Portal): readonly AnnouncedChange[] {
  return changesByProcedure(portal).get(code) ?? [];
}

const changesByProcedure = once((portal: Portal) => Map.groupBy(inOrderOfForce(changesOf(portal)), ({ row }) => row.procedure));

/** The change that came into force last first. Of changes of one day that which ends a procedure has the last word. */
function inOrderOfForce(changes: readonly AnnouncedChange[]): AnnouncedChange[] {
  return changes.toSorted(
    (a, b) =>
      compareDays(b.effective, a.effective) || compareDays(b.decision.row.issued, a.decision.row.issued) || Number(b.ends) - Number(a.ends),
  );
}

const catalogueOf = ({ procedures, abolished }: Portal) => ({
  listed: new Map(procedures.map((procedure) => [procedure.code, procedure])),
  abolished: new Map(abolished.map((procedure) => [procedure.code, procedure])),
});

interface Known {
  /** Decisions by the slug of their number, the oldest first. */
  order: ReadonlyMap<string, number>;
  procedures: ReturnType<typeof catalogueOf>;
  sectors: ReadonlyMap<string, Sector>;
}

function changeOf(row: AnnouncedChangeRow, decision: AnnouncedChange['decision'], known: Known, portal: Portal): AnnouncedChange {
  const { listed, abolished } = known.procedures;
  const procedure = listed.get(row.procedure) ?? abolished.get(row.procedure) ?? null;
  const sector = known.sectors.get(row.sector ?? procedure?.sector.id ?? '') ?? null;
  const ends = row.action === 'Bãi bỏ' || (row.action === 'Thay thế' && row.successor !== null && row.successor !== row.procedure);
  const effective = row.effective ?? decision.effective;
  const fromHistory = portal.history.days[row.procedure]?.find((day) => day >= decision.row.issued) ?? null;
  const posted = row.posted ?? fromHistory;
  return {
    row,
    decision,
    id: `tt-${slugOf(`${row.procedure} ${row.action}`)}`,
    procedure,
    title: procedure?.title ?? row.name ?? `Thủ tục mã ${row.procedure}`,
    sector,
    unit: unitWith(sector?.unit, portal) ?? null,
    successor: listed.get(row.successor ?? '') ?? null,
    ends,
    effective,
    due: dueOf(decision.row, ends ? effective : null, portal),
    posted,
    postedFrom: posted === null ? null : row.posted === null ? 'history' : 'table',
    shown: isShown({ row, ends, procedure, listed: listed.has(row.procedure) }, known.order),
  };
}

interface Standing extends Pick<AnnouncedChange, 'row' | 'ends' | 'procedure'> {
  listed: boolean;
}

/**
 * Whether the catalogue shows a change: a new procedure is in it, an ended one is not, and an amended one names the
 * decision that amended it, or a later one, in its column «Quyết định công bố».
 */
function isShown({ row, ends, procedure, listed }: Standing, order: ReadonlyMap<string, number>): boolean {
  if (ends) return !listed;
  if (row.action === 'Mới ban hành' || (procedure !== null && !listed)) return procedure !== null;
  const [named, wanted] = [order.get(slugOf(procedure?.decision ?? '')), order.get(slugOf(row.decision))];
  return named !== undefined && wanted !== undefined && named >= wanted;
}
