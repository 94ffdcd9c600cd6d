import type { Site } from '../checks/site.ts';
import { announcementsAddress, changeNotesAddress } from '../domain/addresses.ts';
import { changeNotesOf } from '../domain/changes/change-notes.ts';
import { changesOf, sideOf } from '../domain/changes/changes-of.ts';
import { fileOf } from '../domain/follow-link.ts';
import { addDays } from '../domain/publication/working-days.ts';
import type { Issue } from '../issues/issue.ts';
import { printPlace } from '../issues/place.ts';
import { hasErrors } from '../issues/report.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { readRevision } from '../portal/read-revision.ts';
import { revisionOfDay } from '../portal/revision-of-day.ts';
import type { ChangeNotes } from '../portal/staged-notes.ts';
import { formatDate, type IsoDate } from '../text/date.ts';

/** How far back citizens are told. */
const daysTold = 30;
/** What an old revision may weigh: the tables and texts of 10,000 procedures are 100 MB. A build is not to end over what is gone. */
const mostBytes = 128 * 1024 * 1024;

/** What changed for citizens, or why nothing can be said of it, in a sentence; both are `null` where nobody expects it. */
export interface ReadNotes {
  notes: ChangeNotes | null;
  trouble: string | null;
}

/**
 * Compares a portal that the checks have passed with itself of thirty days before, out of its repository. Nobody
 * expects it where the settings name no repository, this copy of it has no history that goes back so far, no page would
 * lead there, or an editor's own stands in its place.
 *
 * @param today a portal can be built again for a day that has passed
 */
export async function readChangeNotes(reading: PortalReading, { served }: Pick<Site, 'served'>, today: IsoDate): Promise<ReadNotes> {
  const { folder, settings } = reading;
  const nothing = { notes: null, trouble: null };
  if (!settings?.repository || !served.has(fileOf(announcementsAddress)) || served.has(fileOf(changeNotesAddress))) return nothing;
  const since = addDays(today, -daysTold);
  const commit = await revisionOfDay(folder, since);
  if (!commit) return nothing;
  const old = await readRevision(folder, commit, mostBytes);
  if (!old?.reading.settings || hasErrors(old.reading.issues)) {
    return { notes: null, trouble: sayTrouble(since, commit, old?.reading.issues ?? []) };
  }
  const changes = changesOf(sideOf(old.reading, old.reading.settings), sideOf(reading, settings), today);
  return { notes: changeNotesOf(changes, { since, until: today }), trouble: null };
}

function sayTrouble(since: IsoDate, commit: string, issues: readonly Issue[]): string {
  const first = issues.find(({ severity }) => severity === 'error');
  const where = first ? `, chỗ đầu tiên ở ${printPlace(first.place)}` : '';
  const which = `bản ngày ${formatDate(since)} trong kho mã (lần ghi ${commit.slice(0, 10)})`;
  return `Lần này không có trang nói thay đổi, vì ${which} không đọc được hết${where}. Bạn không phải sửa gì: trang có lại khi mốc so ${daysTold} ngày qua bản ấy.`;
}
