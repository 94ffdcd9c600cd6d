import type { Portal, Sector } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { formatShare } from '../../text/number.ts';
import { decisionAddress } from '../addresses.ts';
import { decisionsOf, type AnnouncedChange, type Decision } from './announced-changes.ts';
import { changeLine, type ChangeLine } from './change-line.ts';
import { sayWorkingDays } from './publication-words.ts';
import { awaitedChanges, overdueChanges, type Unposted } from './standing.ts';
import type { Timeliness } from './timeliness.ts';
import { calendarOf } from './working-days.ts';

/** How many changes of one decision, and of all of them, the list of what is new has. */
const [newOfOne, newOfAll] = [6, 24];

/** What one decision brought, as much of it as the list of what is new has room for. */
interface NewChanges {
  decision: Decision;
  changes: AnnouncedChange[];
  /** How many more are on the page of the decision. */
  more: number;
}

/** What is new for citizens, by decision, the newest first. */
function newestChanges(portal: Portal): NewChanges[] {
  let room = newOfAll;
  return decisionsOf(portal).flatMap((decision) => {
    const changes = decision.changes.slice(0, Math.min(newOfOne, room));
    room -= changes.length;
    return changes.length === 0 ? [] : [{ decision, changes, more: decision.changes.length - changes.length }];
  });
}

/** Decisions by the year in which they were issued, the newest first. */
export function decisionsByYear(portal: Portal): { year: string; decisions: Decision[] }[] {
  return [...Map.groupBy(decisionsOf(portal), ({ row }) => row.issued.slice(0, 4))].map(([year, decisions]) => ({ year, decisions }));
}

/** What a decision does, by sector; what has no sector comes last. */
function changesBySector({ changes }: Decision, portal: Portal): { sector: Sector | null; changes: AnnouncedChange[] }[] {
  const order = new Map<Sector | null, number>(portal.sectors.map((sector, index) => [sector, index]));
  const place = (sector: Sector | null) => order.get(sector) ?? order.size;
  return [...Map.groupBy(changes, ({ sector }) => sector)]
    .map(([sector, own]) => ({ sector, changes: own }))
    .sort((a, b) => place(a.sector) - place(b.sector));
}

/** @example // => '3 thủ tục công bố chưa đăng; lâu nhất: Phòng Tư pháp, 12 ngày làm việc.'; `null` where nothing is overdue */
export function sayOverduePostings(portal: Portal, today: IsoDate): string | null {
  const overdue = overdueChanges(portal, today);
  const [worst] = overdue;
  if (!worst) return null;
  return `${countProcedures(overdue)} thủ tục công bố chưa đăng; lâu nhất: ${ownerOf(worst.change)}, ${sayWorkingDays(worst.days)}.`;
}

/** A procedure that one decision touches twice is one procedure. */
function countProcedures(changes: readonly Unposted[]): number {
  return new Set(changes.map(({ change }) => change.row.procedure)).size;
}

/** Who has to post a change. */
export function ownerOf({ unit, sector }: AnnouncedChange): string {
  return unit?.name ?? (sector === null ? 'chưa rõ đơn vị phụ trách' : `lĩnh vực ${sector.name}, chưa ghi đơn vị phụ trách`);
}

/** How days and days of posting are known, in sentences. */
export function howItIsCounted(portal: Portal): string[] {
  const { posting } = portal.settings;
  const { years } = calendarOf(portal.daysOff);
  return [
    posting === null
      ? 'Chưa có quy định hạn đăng, nên cổng chỉ đếm ngày làm việc từ ngày ký quyết định, không nói đúng hạn hay chậm.'
      : `Hạn đăng: ${posting.days} ${posting.unit} sau ngày ký quyết định, theo ${posting.source}. Quyết định nêu hạn riêng thì theo hạn đó. Thủ tục bãi bỏ còn áp dụng thì hạn là ngày hết áp dụng.`,
    years === null
      ? 'Ngày làm việc: thứ Hai đến thứ Sáu. Chưa có bảng ngày nghỉ, nên ngày lễ chưa được trừ.'
      : `Ngày làm việc: thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ ${years.first === years.last ? `năm ${years.first}` : `từ năm ${years.first} đến năm ${years.last}`}; ngoài khoảng đó chỉ trừ thứ Bảy, Chủ nhật. Ngày nghỉ bù, ngày hoán đổi do người biên tập thêm.`,
    ...sayHistory(portal),
  ];
}

function sayHistory({ history }: Portal): string[] {
  switch (history.state) {
    case 'unasked':
      return [];
    case 'read':
      return [
        'Ngày đăng lấy từ bảng. Bảng để trống thì lấy ngày đầu tiên, từ ngày ký quyết định trở đi, mà dòng của thủ tục được sửa trong kho mã.',
      ];
    case 'shallow':
      return [
        'Bảng còn ngày đăng để trống. Lần dựng này chỉ có một đoạn lịch sử của kho mã (bản chép nông), nên cổng không suy ra ngày đăng từ lịch sử.',
      ];
    case 'none':
      return ['Bảng còn ngày đăng để trống. Thư mục cổng không có lịch sử sửa, nên những ngày đó không rõ.'];
    case 'unreadable':
      return ['Bảng còn ngày đăng để trống. Lịch sử của kho mã không đọc hết được, nên những ngày đó không rõ.'];
  }
}

/** How many overdue postings the page lists. */
const listedOverdue = 30;

/** The overdue postings that the page lists, and how many more there are. */
export function lateLines(portal: Portal, today: IsoDate): { late: { line: ChangeLine; days: number }[]; more: number } {
  const overdue = overdueChanges(portal, today);
  const late = overdue.slice(0, listedOverdue).map(({ change, days }) => ({ line: changeLine(change, portal, today), days }));
  return { late, more: overdue.length - late.length };
}

/** What is new, in words. */
export function newLines(portal: Portal, today: IsoDate) {
  return newestChanges(portal).map(({ decision, changes, more }) => ({
    number: decision.row.number,
    issued: decision.row.issued,
    address: decisionAddress(decision),
    lines: changes.map((change) => changeLine(change, portal, today)),
    more,
  }));
}

/** What is overdue and whose, or what else can be said of what is not posted; a sentence. */
export function sayLateness(portal: Portal, today: IsoDate): string {
  const overdue = sayOverduePostings(portal, today);
  if (overdue !== null) return overdue;
  const awaited = awaitedChanges(portal, today).length;
  if (portal.settings.posting === null) return awaited === 0 ? 'Mọi việc đã công bố đều đã đăng.' : `${awaited} việc công bố chưa đăng.`;
  return awaited === 0 ? 'Không thủ tục nào chậm đăng.' : `Không thủ tục nào chậm đăng; ${awaited} việc còn trong hạn.`;
}

/** @example sayYear(2026, …) // => 'Năm 2026: 45 trong 48 việc đăng đúng hạn (93,8 %). 2 việc không rõ ngày đăng, không tính.' */
export function sayYear(year: number, { inTime, late, overdue, undated, share }: Timeliness): string {
  const unknown = undated === 0 ? '' : ` ${undated} việc không rõ ngày đăng, không tính.`;
  if (share === null) return `Năm ${year}: chưa có việc nào rõ ngày đăng.${unknown}`;
  return `Năm ${year}: ${inTime} trong ${inTime + late + overdue} việc đăng đúng hạn (${formatShare(share)}).${unknown}`;
}

/** The lines of a decision by sector, with the name of the sector. */
export function decisionLines(decision: Decision, portal: Portal, today: IsoDate): { sector: Sector | null; lines: ChangeLine[] }[] {
  return changesBySector(decision, portal).map(({ sector, changes }) => ({
    sector,
    lines: changes.map((change) => changeLine(change, portal, today)),
  }));
}
