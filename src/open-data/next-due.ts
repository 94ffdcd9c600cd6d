import { once } from '../domain/once.ts';
import type { Portal } from '../portal/portal.ts';
import type { Subject } from '../schemas/subjects.ts';
import type { IsoDate } from '../text/date.ts';

/** The day by which the next figures of a kind are promised; `null` when the calendar says nothing. */
export function nextDue(subject: Subject, portal: Portal): IsoDate | null {
  return earliestDue(portal).get(subject) ?? null;
}

const earliestDue = once(({ calendar }: Portal) => {
  const open = calendar.filter(({ published }) => published === null).sort((a, b) => Number(b.due > a.due) - Number(a.due > b.due));
  // The last one written is the earliest.
  return new Map(open.map(({ subject, due }) => [subject, due]));
});
