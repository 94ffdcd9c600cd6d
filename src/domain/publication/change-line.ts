import type { Portal } from '../../portal/portal.ts';
import type { AnnouncedAction } from '../../schemas/announcements.ts';
import type { IsoDate } from '../../text/date.ts';
import { decisionAddress, procedureAddress } from '../addresses.ts';
import type { AnnouncedChange } from './announced-changes.ts';
import { postingOf } from './posting.ts';
import { sayChange, sayEffective, sayPosting } from './publication-words.ts';

/** A change in words, for the lists that show it. */
export interface ChangeLine {
  id: string;
  title: string;
  code: string;
  /** The page of the procedure, where there is one. */
  address: string | null;
  action: AnnouncedAction;
  /** What citizens see differently. */
  says: string;
  /** From when it applies. */
  effective: string;
  posting: string;
  /** Whether it is behind its deadline and still not posted. */
  overdue: boolean;
  /** The unit in charge. */
  unit: { name: string; id: string } | null;
  instead: { title: string; address: string } | null;
  decision: { number: string; address: string };
  note: string | null;
}

export function changeLine(change: AnnouncedChange, portal: Portal, today: IsoDate): ChangeLine {
  const { id, title, row, procedure, unit, successor, decision } = change;
  const posting = postingOf(change, portal, today);
  return {
    id,
    title,
    code: row.procedure,
    address: procedure && procedureAddress(procedure),
    action: row.action,
    says: sayChange(change),
    effective: sayEffective(change, today),
    posting: sayPosting(change, posting),
    overdue: posting.state === 'overdue',
    unit,
    instead: successor && successor !== procedure ? { title: successor.title, address: procedureAddress(successor) } : null,
    decision: { number: decision.row.number, address: decisionAddress(decision) },
    note: row.note,
  };
}
