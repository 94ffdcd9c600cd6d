import type { Portal } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import { latePostingsAddress, recommendationsAddress, tasksAddress } from './addresses.ts';
import { trackerOf } from './inspections/tracker.ts';
import { sayOverdue } from './inspections/words.ts';
import { sayOverduePostings } from './publication/publication-page.ts';
import { sayOverdueTasks } from './plan/task-words.ts';
import { overdueTasks } from './plan/tasks.ts';

/** One line of what should have been done by now: how much, whose, since when, and where to read on. */
export interface OverdueLine {
  /** A whole sentence. @example '9 kiến nghị kiểm tra quá hạn; lâu nhất: Xã Nậm Lúng, 412 ngày.' */
  text: string;
  address: string;
}

/** What is overdue today, for the first page and the front page of results; empty where nothing is. */
export function overdueLines(portal: Portal, today: IsoDate): OverdueLine[] {
  const subjects = [
    { text: sayOverdue(trackerOf(portal, today).overdue), address: recommendationsAddress },
    { text: sayOverduePostings(portal, today), address: latePostingsAddress },
    { text: sayOverdueTasks(overdueTasks(portal, today)), address: tasksAddress },
  ];
  return subjects.flatMap(({ text, address }) => (text === null ? [] : [{ text, address }]));
}
