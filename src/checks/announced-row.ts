import type { AnnouncedChange } from '../domain/publication/announced-changes.ts';
import { ownerOf } from '../domain/publication/publication-page.ts';
import type { Place } from '../issues/issue.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { formatDate } from '../text/date.ts';

/** Where a change stands in its table. */
export function placeOfChange({ row }: AnnouncedChange, column: string, { tables }: PortalReading): Place {
  return tables.announcedChanges.placeOf(row, column);
}

/** Where the row of the procedure stands that has to be mended. */
export function placeOfProcedure({ row }: AnnouncedChange, column: string, { tables }: PortalReading): Place {
  const procedure = tables.procedures.rows.find(({ code }) => code === row.procedure);
  return procedure ? tables.procedures.placeOf(procedure, column) : tables.announcedChanges.placeOf(row, 'procedure');
}

/** The decision, the day and whose it is, for the message. @example // => 'Quyết định 9/QĐ-UBND, từ 01/11/2026; phụ trách: Phòng Tư pháp' */
export function sayDecision(change: AnnouncedChange): string {
  return `Quyết định ${change.decision.row.number}, từ ${formatDate(change.effective)}; phụ trách: ${ownerOf(change)}`;
}
