import type { InspectionRoundRow } from '../../schemas/inspections.ts';
import { capitalise, decapitalise } from '../../text/capitalise.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import type { AreaCoverage } from './areas.ts';
import type { Finding } from './finding.ts';
import type { Age, Asked, Owner, StandingFinding } from './findings.ts';
import { publicationOf, type InspectionRound, type Publication, type RoundSize } from './rounds.ts';
import { outcomesOf, type RoundOutcome } from './series.ts';
import { isSettled, type FindingState, type Standing } from './standing.ts';
import type { Tracker } from './tracker.ts';
import type { UnitFindings } from './unit-findings.ts';

/** @example // => 'từ 05/10/2026 đến 16/10/2026' */
export function sayDays({ from, to }: Pick<InspectionRoundRow, 'from' | 'to'>): string {
  return from === to ? `ngày ${formatDate(from)}` : `từ ${formatDate(from)} đến ${formatDate(to)}`;
}

/** @example // => '21 đơn vị', '11 đơn vị và 1 nhóm không nêu số', 'nguồn không nêu đơn vị' */
export function saySize({ known, uncounted }: RoundSize): string {
  const groups = uncounted > 0 ? `${uncounted} nhóm đơn vị không nêu số` : '';
  if (known === 0) return groups || 'nguồn không nêu đơn vị';
  return [`${formatNumber(known)} đơn vị`, groups].filter(Boolean).join(' và ');
}

/** How long readers waited for the outcome. @example // => 'Công bố 06/11/2026, sau 21 ngày' */
export function sayPublication({ published }: Pick<InspectionRoundRow, 'published'>, publication: Publication): string {
  if (publication.state === 'going on') return 'Đang kiểm tra';
  if (publication.state === 'waiting') return `Chưa công bố, đã ${formatNumber(publication.days)} ngày sau ngày cuối`;
  const later = publication.days === 0 ? 'ngay ngày cuối' : `sau ${formatNumber(publication.days)} ngày`;
  return `Công bố ${published === null ? '' : formatDate(published)}, ${later}`;
}

/** @example // => 'Cả sáu nội dung của chương trình 2011–2020 (Nghị quyết 30c/NQ-CP).' */
export function sayCoverage({ programme: { years, act, areas }, covered, others }: AreaCoverage): string {
  const whose = `nội dung của chương trình ${years} (${act})`;
  const rest = others.length > 0 ? ` ${covered > 0 ? 'Thêm ' : ''}${others.length} nội dung nguồn gọi bằng tên khác.` : '';
  if (covered === areas.length) return `Cả sáu ${whose}.${rest}`;
  return covered === 0 ? capitalise(rest.trim()) : `${covered} trong sáu ${whose}.${rest}`;
}

/** How a recommendation stands. @example // => 'Quá hạn 340 ngày' */
export function sayStanding(standing: Standing): string {
  if (standing.state === 'overdue') return `Quá hạn ${formatNumber(standing.days)} ngày`;
  if (standing.state === 'undated') return 'Chưa xong, nguồn không nêu hạn';
  if (standing.state === 'open') return standing.daysLeft === 0 ? 'Đến hạn hôm nay' : `Còn ${formatNumber(standing.daysLeft)} ngày`;
  const { on, daysLate } = standing;
  const when = on === null ? 'Đã khắc phục, nguồn không nêu ngày' : `Đã khắc phục ngày ${formatDate(on)}`;
  if (daysLate === null) return when;
  return daysLate > 0 ? `${when}, trễ ${formatNumber(daysLate)} ngày` : `${when}, đúng hạn`;
}

const stateNames: Readonly<Record<FindingState, string>> = {
  overdue: 'Quá hạn',
  undated: 'Chưa xong',
  open: 'Chưa đến hạn',
  late: 'Đã khắc phục, trễ hạn',
  remedied: 'Đã khắc phục',
  raised: 'Đã đề xuất lên trên',
  unasked: 'Chưa có kiến nghị',
};
export const sayState = (state: FindingState) => stateNames[state];

/** Of whom a finding speaks, in the words of the source where it names no unit. */
export function sayWhom({ unit, row }: Pick<Finding, 'unit' | 'row'>): string {
  return unit?.name ?? (row.scope === null ? 'Nguồn không nêu đơn vị' : capitalise(row.scope));
}

/** @example // => 'Xã Huổi Sắn, nhận việc của Xã Pú Tăng' */
export function sayOwner({ name, formerly }: Owner): string {
  return formerly ? `${name}, nhận việc của ${formerly.name}` : name;
}

/** How old a finding is. @example // => '26 tháng, qua 3 đợt kiểm tra, từ 12/10/2024' */
export function sayAge({ months, rounds, since }: Age): string {
  const long = months > 0 ? `${formatNumber(months)} tháng` : 'chưa đầy một tháng';
  return `${long}${rounds > 1 ? `, qua ${rounds} đợt` : ''}, từ ${formatDate(since)}`;
}

/** @example // => 'Lặp lại lần thứ 3; tồn tại 26 tháng, qua 3 đợt, từ 12/10/2024' */
export function sayRepeat({ age, state }: StandingFinding): string {
  const time = `${isSettled(state) ? 'kéo dài' : 'tồn tại'} ${sayAge(age)}`;
  return age.rounds > 1 ? `Lặp lại, lần thứ ${age.rounds}; ${time}.` : `${capitalise(time)}.`;
}

/** What is overdue and whose, in one sentence; `null` where nothing is. */
export function sayOverdue(overdue: readonly Asked[]): string | null {
  const [first] = overdue;
  if (first?.standing.state !== 'overdue') return null;
  const { owner, standing } = first;
  const days = `${formatNumber(standing.days)} ngày`;
  if (overdue.length === 1) return `Một kiến nghị kiểm tra quá hạn: ${owner.name}, ${days}.`;
  return `${formatNumber(overdue.length)} kiến nghị kiểm tra quá hạn; lâu nhất: ${owner.name}, ${days}.`;
}

/** The answer that the tracker begins with. @example // => '7 kiến nghị quá hạn ở 5 nơi' */
export function trackerHeadline({ overdue, open, remedied }: Tracker): string {
  const places = [...new Set(overdue.map(({ owner }) => owner.name))];
  const late = `${formatNumber(overdue.length)} kiến nghị quá hạn`;
  if (places.length > 1) return `${late} ở ${formatNumber(places.length)} nơi`;
  if (places.length === 1) return overdue.length > 1 ? `${late}, đều của ${places[0]}` : `${late}, của ${places[0]}`;
  if (open.length > 0) return `Không kiến nghị nào quá hạn, ${formatNumber(open.length)} chưa xong`;
  return remedied.length > 0 ? 'Mọi kiến nghị đã khắc phục' : 'Chưa có yêu cầu khắc phục nào';
}

/** Whether findings are remedied or only recorded, as a sentence. @example // => 'Khắc phục được 9 trong 14 hạn chế; 3 còn quá hạn, 2 chưa có kiến nghị' */
export function sayOutcomes(outcomes: readonly RoundOutcome[]): string {
  const sum = (count: (outcome: RoundOutcome) => number) => outcomes.reduce((total, own) => total + count(own), 0);
  const [found, mended] = [sum((own) => own.found), sum((own) => own.remedied + own.late)];
  const rest = [
    [sum(({ overdue }) => overdue), 'quá hạn'],
    [sum(({ unasked }) => unasked), 'chưa có kiến nghị'],
  ] as const;
  const left = rest.flatMap(([count, what]) => (count > 0 ? [`${formatNumber(count)} ${what}`] : [])).join(', ');
  const none = found === 1 ? 'Một hạn chế, chưa khắc phục' : `Cả ${formatNumber(found)} hạn chế chưa khắc phục`;
  const start = mended === 0 ? none : `Đã khắc phục ${formatNumber(mended)} trong ${formatNumber(found)} hạn chế`;
  return left ? `${start}; ${left}` : start;
}

/** What a round found, in short. @example // => '3 ưu điểm, 12 hạn chế' */
export function sayFound({ findings }: Pick<InspectionRound, 'findings'>): string {
  const limits = findings.filter(({ row }) => row.side === 'Hạn chế').length;
  const strengths = findings.length - limits;
  if (findings.length === 0) return 'Chưa ghi kết luận';
  return [limits > 0 && `${formatNumber(limits)} hạn chế`, strengths > 0 && `${formatNumber(strengths)} ưu điểm`]
    .filter(Boolean)
    .join(', ');
}

/** @example // => 'ngày 15/11/2026' */
export const sayOn = (day: IsoDate | null) => (day === null ? 'nguồn không nêu ngày' : `ngày ${formatDate(day)}`);

/** What rounds found wrong at a unit, in short. @example // => '3 hạn chế, 2 chưa xong, 1 quá hạn, 1 lặp lại' */
export function sayUnitFindings({ limitations, before }: UnitFindings): string {
  const isOpen = ({ state }: StandingFinding) => !isSettled(state);
  const unmended = limitations.filter(isOpen);
  const counts = [
    [unmended.filter(({ state }) => state === 'overdue').length, 'quá hạn'],
    [unmended.filter(({ earlier }) => earlier.length > 0).length, 'lặp lại'],
    [before.filter(isOpen).length, 'nhận từ đơn vị cũ'],
  ] as const;
  const rest = counts.flatMap(([count, what]) => (count > 0 ? [`${formatNumber(count)} ${what}`] : []));
  return [sayMended(limitations.length, unmended.length), ...rest].join(', ');
}

function sayMended(found: number, unmended: number): string {
  if (found === 0) return 'không có hạn chế nào được ghi';
  if (unmended === found) return `${formatNumber(found)} hạn chế chưa xong`;
  return `${formatNumber(found)} hạn chế, ${unmended === 0 ? 'đã khắc phục hết' : `${formatNumber(unmended)} chưa xong`}`;
}

/** What a round comes to, in a few sentences. @example // => '11 đơn vị; 12 hạn chế, 3 ưu điểm. Đã khắc phục 4 trong 12 hạn chế; 2 quá hạn. Công bố 06/11/2026, sau 21 ngày.' */
export function sayRound(round: InspectionRound, limitations: readonly StandingFinding[], today: IsoDate): string {
  const outcome = limitations.length > 0 ? ` ${sayOutcomes(outcomesOf(limitations))}.` : '';
  return `${capitalise(saySize(round.size))}; ${decapitalise(sayFound(round))}.${outcome} ${sayPublication(round.row, publicationOf(round.row, today))}.`;
}
