import type { Portal } from '../../portal/portal.ts';
import type { AnnouncementRow } from '../../schemas/announcements.ts';
import type { IsoDate } from '../../text/date.ts';
import { addDays, calendarOf } from './working-days.ts';

/**
 * Until when what a decision announces has to be posted: the day that it names itself, or else so many days after it
 * was issued as `cong.yaml` says. The last day of calendar days that is no working day moves to the next one (Civil Code
 * 2015, article 148.5).
 *
 * @param ends the day on which the procedure ends, where it does: until then it has to stay listed, so nothing is due before
 * @returns `null` where nobody set a deadline
 */
export function dueOf({ due, issued }: Pick<AnnouncementRow, 'due' | 'issued'>, ends: IsoDate | null, portal: Portal): IsoDate | null {
  const { posting } = portal.settings;
  if (due !== null || posting === null) return due;
  const calendar = calendarOf(portal.daysOff);
  const last = posting.unit === 'ngày làm việc' ? calendar.add(issued, posting.days) : calendar.onOrAfter(addDays(issued, posting.days));
  return ends !== null && ends > last ? calendar.onOrAfter(ends) : last;
}
