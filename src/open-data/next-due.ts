import type { Portal } from '../portal/portal.ts';
import type { Subject } from '../schemas/corrections.ts';
import type { IsoDate } from '../text/date.ts';

/** The day by which the next figures of a kind are promised; `null` when the calendar says nothing. */
export function nextDue(subject: Subject, { calendar }: Portal): IsoDate | null {
  const open = calendar.filter((row) => row.subject === subject && row.published === null).map(({ due }) => due);
  return open.sort()[0] ?? null;
}
