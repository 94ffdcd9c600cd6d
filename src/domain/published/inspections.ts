import type { Portal } from '../../portal/portal.ts';
import type { InspectionKind } from '../../schemas/inspections.ts';
import type { IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { inspectionAreaAddress, inspectionKindAddress, inspectionsAddress, recommendationsAddress, roundAddress } from '../addresses.ts';
import { areaRecordsOf, type AreaRecord } from '../inspections/area-records.ts';
import { kindsWithPages } from '../inspections/register.ts';
import { roundsOf, type InspectionRound } from '../inspections/rounds.ts';
import { hasTracker, trackerOf, type Tracker } from '../inspections/tracker.ts';
import { sayDays, sayFound, saySize, trackerHeadline } from '../inspections/words.ts';
import { publishedPage, sourceRow, type PageSource, type PageText, type PublishedPage } from './page.ts';

export function inspectionsText({ settings, inspectionRounds }: Portal): PageText {
  return {
    title: 'Kiểm tra',
    description: `${formatNumber(inspectionRounds.length)} đợt kiểm tra, thanh tra, giám sát của ${settings.name}: nơi nào được kiểm tra, kết luận gì, đã sửa chưa.`,
  };
}

export function inspectionKindText(kind: InspectionKind, { inspectionRounds }: Portal): PageText {
  const own = inspectionRounds.filter((round) => round.kind === kind).length;
  return {
    title: `Các đợt ${kind.toLowerCase()}`,
    description: `${formatNumber(own)} đợt ${kind.toLowerCase()}, mới nhất ở trên: nơi nào được xem, kết luận gì, đã sửa chưa.`,
  };
}

export function recommendationsText(tracker: Tracker): PageText {
  return {
    title: 'Kiến nghị sau kiểm tra',
    description: `${trackerHeadline(tracker)}. Từng kiến nghị: ai phải làm, hạn nào, đã xong chưa, tồn tại nào lặp lại.`,
  };
}

export function roundText(round: InspectionRound): PageText {
  const { row, size } = round;
  return { title: row.name, description: `${row.name}, ${sayDays(row)} (${row.id}): ${saySize(size)}. ${sayFound(round)}.` };
}

export function areaText({ area, findings, rounds }: AreaRecord): PageText {
  const limits = findings.filter(({ row }) => row.side === 'Hạn chế').length;
  return {
    title: `Nội dung kiểm tra: ${area.name}`,
    description: `${area.name}: ${formatNumber(limits)} hạn chế qua ${formatNumber(rounds.length)} đợt kiểm tra; nơi nào đã khắc phục, bằng cách nào.`,
  };
}

export function inspectionPages(portal: Portal, today: IsoDate): PublishedPage[] {
  const rounds = roundsOf(portal);
  if (rounds.length === 0) return [];
  const page = (address: string, text: PageText, source: PageSource | null = null) => publishedPage(address, text, source, portal.settings);
  return [
    page(inspectionsAddress, inspectionsText(portal)),
    ...(hasTracker(portal) ? [page(recommendationsAddress, recommendationsText(trackerOf(portal, today)))] : []),
    ...kindsWithPages(portal).map((kind) => page(inspectionKindAddress(kind), inspectionKindText(kind, portal))),
    ...areaRecordsOf(portal).map((record) => page(inspectionAreaAddress(record.area.name), areaText(record), sourceOfArea(record))),
    ...rounds.map((round) =>
      page(
        roundAddress(round.row),
        roundText(round),
        sourceRow('inspectionRounds', { id: round.row.id }, { address: 'id', title: 'name' }),
      ),
    ),
  ];
}

/** Where an editor named an area: in the newest round that has it, or in what was found in it. */
function sourceOfArea({ rounds: [round], findings: [finding] }: AreaRecord): PageSource | null {
  if (round) return sourceRow('inspectionRounds', { id: round.row.id }, { address: 'areas', title: 'areas' });
  return finding ? sourceRow('findings', { id: finding.row.id }, { address: 'area', title: 'area' }) : null;
}
