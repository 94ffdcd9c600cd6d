import type { Portal } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import { tasksAddress } from './addresses.ts';
import { sayOverdueTasks } from './task-words.ts';
import { overdueTasks } from './tasks.ts';

/** One line of what should have been done by now: how much, whose, since when, and where to read on. */
export interface OverdueLine {
  /** A whole sentence. @example 'Chín kiến nghị kiểm tra quá hạn; lâu nhất: Xã Nậm Lúng, 412 ngày.' */
  text: string;
  address: string;
}

/** What each part of the portal has to say, in the order of the lines. */
const sources: readonly ((portal: Portal, today: IsoDate) => OverdueLine | null)[] = [
  (portal, today) => lineOf(sayOverdueTasks(overdueTasks(portal, today)), tasksAddress),
];

/** What is overdue today, for the first page and the front page of results; empty where nothing is. */
export function overdueLines(portal: Portal, today: IsoDate): OverdueLine[] {
  return sources.flatMap((source) => source(portal, today) ?? []);
}

function lineOf(text: string | null, address: string): OverdueLine | null {
  return text === null ? null : { text, address };
}
