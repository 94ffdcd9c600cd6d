import type { Portal } from '../../portal/portal.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { decisionAddress, procedureAddress } from '../addresses.ts';
import { once } from '../once.ts';
import { changesOf, type AnnouncedChange } from './announced-changes.ts';
import { actionVerb, sayChange } from './publication-words.ts';

/** One change as people read it in a program for feeds. */
export interface ChangeItem {
  title: string;
  description: string;
  /** When it was announced. */
  day: IsoDate;
  /** Unlike any other: programs for feeds tell items apart by it. */
  address: string;
}

const mostItems = 50;

/** The changes that were announced last. */
export const changeFeed = once((portal: Portal): ChangeItem[] => changesOf(portal).slice(0, mostItems).map(itemOf));

function itemOf(change: AnnouncedChange): ChangeItem {
  const { title, row, decision, effective, ends, procedure, successor, id } = change;
  const from = `${ends ? 'Hết áp dụng' : 'Áp dụng'} từ ${formatDate(effective)}, theo Quyết định ${decision.row.number}.`;
  const instead = ends && successor !== null ? ` Thay bằng: ${successor.title}.` : '';
  return {
    title: `${title}: ${actionVerb[row.action]}`,
    description: `${sayChange(change)}${instead} ${from}`,
    day: decision.row.issued,
    address: procedure ? `${procedureAddress(procedure)}#${chainId(change)}` : `${decisionAddress(decision)}#${id}`,
  };
}

/** The place of a change in the chain on the page of its procedure. */
export function chainId({ decision, id }: Pick<AnnouncedChange, 'decision' | 'id'>): string {
  return `qd-${decision.slug}-${id}`;
}
