import type { Portal } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import { latePostingsAddress } from './addresses.ts';
import { sayOverdue } from './publication/publication-page.ts';

/** One line of what should have been done by now: how much, whose, since when, and where to read on. */
export interface OverdueLine {
  /** A whole sentence. @example 'Chín kiến nghị kiểm tra quá hạn; lâu nhất: Xã Nậm Lúng, 412 ngày.' */
  text: string;
  address: string;
}

/** What is overdue today, for the first page and the front page of results; empty where nothing is. */
export function overdueLines(portal: Portal, today: IsoDate): OverdueLine[] {
  return [latePostings(portal, today)].flatMap((line) => line ?? []);
}

function latePostings(portal: Portal, today: IsoDate): OverdueLine | null {
  const text = sayOverdue(portal, today);
  return text === null ? null : { text, address: latePostingsAddress };
}
