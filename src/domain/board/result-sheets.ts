import type { Portal } from '../../portal/portal.ts';
import { capitalise } from '../../text/capitalise.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { formatColumn, formatNumber } from '../../text/number.ts';
import { announcementsAddress, classificationAddress, recommendationsAddress } from '../addresses.ts';
import { rankedEditionsOf, type RankedEdition } from '../editions.ts';
import type { Asked } from '../inspections/findings.ts';
import { hasTracker, trackerOf } from '../inspections/tracker.ts';
import { sayOwner, trackerHeadline } from '../inspections/words.ts';
import { decisionsOf, type Decision } from '../publication/announced-changes.ts';
import { actionVerb, sayChange, sayEffective } from '../publication/publication-words.ts';
import { addDays } from '../publication/working-days.ts';
import { headlineOf } from '../ranking-words.ts';
import type { RankedUnit } from '../rankings.ts';
import { cell, type SheetRow, type TableSheet } from './sheet-table.ts';

/** Sheets that are posted besides the procedures, by the last two steps of their addresses. */
export interface ResultSheets {
  id: 'ket-qua/xep-loai' | 'kiem-tra/qua-han' | 'cong-bo/moi';
  /** What the list of sheets and the page call them. */
  name: string;
  sheets: TableSheet[];
}

/** What this portal has to post of results, inspections and announcements. */
export function resultSheets(portal: Portal, today: IsoDate): ResultSheets[] {
  const rankings = rankingSheets(portal);
  const changes = newestDecisions(portal, today);
  const all: ResultSheets[] = [
    { id: 'ket-qua/xep-loai', name: 'Xếp loại các đơn vị', sheets: rankings },
    { id: 'kiem-tra/qua-han', name: 'Kiến nghị sau kiểm tra đã quá hạn', sheets: hasOverdue(portal) ? [overdueSheet(portal, today)] : [] },
    { id: 'cong-bo/moi', name: 'Thủ tục mới, thay đổi, bãi bỏ', sheets: changes.length > 0 ? [changesSheet(changes, today)] : [] },
  ];
  return all.filter(({ sheets }) => sheets.length > 0);
}

/** Whether anything could be overdue: also that nothing is can be posted. */
const hasOverdue = (portal: Portal) => portal.inspectionRounds.length > 0 && hasTracker(portal);

/** A sheet for each index of the newest year that names the units. */
function rankingSheets(portal: Portal): TableSheet[] {
  const [newest] = rankedEditionsOf(portal);
  return rankedEditionsOf(portal)
    .filter(({ year, ranking }) => year === newest?.year && ranking.units.length > 0)
    .map(rankingSheet);
}

function rankingSheet(edition: RankedEdition): TableSheet {
  const { year, indexName, source, published, ranking } = edition;
  const { units, thresholds, notes } = ranking;
  const say = formatColumn(units.map(({ total }) => total));
  const from = thresholds.filter(({ minimum }) => minimum > 0).map(({ band, minimum }) => `${band} từ ${formatNumber(minimum)} điểm`);
  const says = [source, published && `công bố ngày ${formatDate(published)}`].filter(Boolean).join(', ');
  return {
    title: `Xếp loại năm ${year}: ${indexName}`,
    about: [
      `${capitalise(headlineOf(edition))}.`,
      ...(from.length > 0 ? [`${from.join(', ')}.`] : []),
      ...(says ? [`Theo ${says}.`] : []),
      ...notes,
    ],
    table: {
      kind: 'ranking',
      caption: 'Điểm và xếp loại, bằng điểm thì cùng hạng',
      heads: ['Hạng', 'Đơn vị', 'Điểm', 'Xếp loại', 'Năm trước'],
      groups: [{ name: null, rows: units.map((unit) => rankedRow(unit, say)) }],
    },
    more: { address: classificationAddress, what: 'xem điểm từng tiêu chí' },
  };
}

function rankedRow({ unit, rank, total, band, before, note, mismatch }: RankedUnit, say: (total: number) => string): SheetRow {
  const said = [note, ...(mismatch ? [...mismatch.findings, mismatch.explanation] : [])].filter((text) => text !== null).join(' ');
  const past = before ? `${before.band}${before.rank === null ? '' : `, hạng ${before.rank}`}` : 'Chưa có';
  return {
    number: rank === null ? '–' : String(rank),
    name: cell(unit.name, said || null),
    cells: [cell(total === null ? 'Chưa có' : say(total)), cell(band), cell(past)],
  };
}

function overdueSheet(portal: Portal, today: IsoDate): TableSheet {
  const tracker = trackerOf(portal, today);
  const { overdue } = tracker;
  return {
    title: 'Kiến nghị sau kiểm tra đã quá hạn',
    about: [`${trackerHeadline(tracker)}.`],
    table:
      overdue.length === 0
        ? null
        : {
            kind: 'overdue',
            caption: 'Số ngày quá hạn, lâu nhất ở trên',
            heads: ['Số thứ tự', 'Ai phải làm', 'Số ngày quá hạn', 'Phải làm gì', 'Hạn', 'Đợt kiểm tra'],
            groups: [{ name: null, rows: overdue.map(overdueRow) }],
          },
    more: { address: recommendationsAddress, what: 'xem từng kiến nghị, đã khắc phục đến đâu' },
  };
}

function overdueRow({ row, owner, standing, finding }: Asked, index: number): SheetRow {
  return {
    number: String(index + 1),
    name: cell(sayOwner(owner), owner.person),
    cells: [
      cell(standing.state === 'overdue' ? formatNumber(standing.days) : ''),
      cell(row.text, finding.earlier.length > 0 ? 'Hạn chế này lặp lại' : null),
      cell(row.due === null ? 'Nguồn không nêu' : formatDate(row.due)),
      cell(finding.round.name),
    ],
  };
}

/** How far back the sheet of changes looks from the newest decision, in days. */
const changesFor = 30;

/** The decisions of the last month in which there were any, the newest first; those of which nothing is listed are left out. */
function newestDecisions(portal: Portal, today: IsoDate): Decision[] {
  const decisions = decisionsOf(portal).filter(({ row, changes }) => row.issued <= today && changes.length > 0);
  const [newest] = decisions;
  return newest ? decisions.filter(({ row }) => row.issued >= addDays(newest.row.issued, -changesFor)) : [];
}

function changesSheet(decisions: readonly Decision[], today: IsoDate): TableSheet {
  const days = decisions.map(({ row }) => row.issued);
  const [last, first] = [formatDate(days[0] ?? ''), formatDate(days.at(-1) ?? '')];
  let number = 1;
  return {
    title: 'Thủ tục hành chính mới, thay đổi, bãi bỏ',
    about: [first === last ? `Theo quyết định công bố ngày ${last}.` : `Theo các quyết định công bố từ ngày ${first} đến ngày ${last}.`],
    table: {
      kind: 'changes',
      caption: 'Thay đổi của từng thủ tục, quyết định mới nhất ở trên',
      heads: ['Số thứ tự', 'Thủ tục', 'Thay đổi', 'Điều cần biết', 'Áp dụng'],
      groups: decisions.map(({ row, changes }) => ({
        name: `Quyết định ${row.number} ngày ${formatDate(row.issued)}${row.issuer ? `, ${row.issuer}` : ''}`,
        rows: changes.map((change) => ({
          number: String(number++),
          name: cell(change.title, `Mã ${change.row.procedure}`),
          cells: [
            cell(capitalise(actionVerb[change.row.action])),
            cell(sayChange(change), change.ends && change.successor ? `Thay bằng: ${change.successor.title}` : null),
            cell(capitalise(sayEffective(change, today))),
          ],
        })),
      })),
    },
    more: { address: announcementsAddress, what: 'xem các quyết định công bố' },
  };
}
