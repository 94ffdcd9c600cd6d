import type { Portal, Unit } from '../portal/portal.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import type { Subject } from '../schemas/subjects.ts';
import { compareDays, formatDate, type IsoDate } from '../text/date.ts';
import { formatNumber, formatShare } from '../text/number.ts';
import { oneStopPeriods, type OneStopFigures, type OneStopPeriod } from './one-stop.ts';
import { editionBefore, editionsOf, meanTotal, movements, sayMovements, type Edition, type RankedUnit } from './rankings.ts';
import { scoreEditionsOf } from './scores.ts';
import { surveysOf } from './satisfaction.ts';

/** One question that the front page answers: a few words in large type, a sentence below, where to read on. */
export interface ResultAnswer {
  question: string;
  headline: string;
  detail: string;
  /** Whether nothing is known. */
  unknown: boolean;
}

/** Whether a portal has any results to show. */
export function hasResults(portal: Portal): boolean {
  return editionsOf(portal).length > 0 || scoreEditionsOf(portal).length > 0 || portal.oneStop.length > 0 || surveysOf(portal).length > 0;
}

/** The newest ranking with the most units, in which the front page reads who leads and who slipped. */
export function mainEdition(portal: Portal): Edition | undefined {
  return editionsOf(portal)[0];
}

/** The newest period that says something of the whole area. */
export function mainPeriod(portal: Portal): OneStopPeriod | undefined {
  return oneStopPeriods(portal).find(({ whole, units }) => whole !== null || units.length > 0);
}

const unknown = (question: string, detail: string): ResultAnswer => ({ question, headline: 'Chưa có số', detail, unknown: true });

/** Is it getting better, who leads, who slipped, what is overdue. */
export function resultAnswers(portal: Portal, today: IsoDate): ResultAnswer[] {
  const edition = mainEdition(portal);
  return [better(edition, portal), leader(edition), slipped(edition), overdue(portal, today)];
}

function better(edition: Edition | undefined, portal: Portal): ResultAnswer {
  const question = 'Có tốt lên không?';
  const before = edition && editionBefore(edition, editionsOf(portal));
  if (!edition || !before) return unknown(question, 'Chưa có hai năm liền để so.');
  const { risen, fallen } = movements(edition);
  const [now, then] = [meanTotal(edition), meanTotal(before)];
  const means =
    now !== null && then !== null
      ? `Điểm trung bình ${formatNumber(round(then))} năm ${before.year}, ${formatNumber(round(now))} năm ${edition.year}.`
      : `So với năm ${before.year}.`;
  return { question, headline: sayMovements(edition), detail: means, unknown: risen.length + fallen.length === 0 };
}

function leader(edition: Edition | undefined): ResultAnswer {
  const question = 'Ai dẫn đầu?';
  const first = edition?.units.filter(({ rank }) => rank === 1) ?? [];
  const second = edition?.units.find(({ rank }) => rank !== null && rank > first.length);
  if (!edition || first.length === 0) return unknown(question, edition ? 'Chỉ công bố tổng số, không công bố tên.' : 'Chưa có xếp loại.');
  const detail = `${formatNumber(first[0]?.total ?? 0)} điểm năm ${edition.year}.${second ? ` Tiếp theo: ${second.unit.name}, ${formatNumber(second.total ?? 0)}.` : ''}`;
  return { question, headline: first.map(({ unit }) => unit.name).join(', '), detail, unknown: false };
}

function slipped(edition: Edition | undefined): ResultAnswer {
  const question = 'Ai tụt lại?';
  const [worst] = edition ? movements(edition).fallen : [];
  if (!edition || edition.units.length === 0) return unknown(question, 'Không có điểm từng đơn vị.');
  if (!worst)
    return { question, headline: 'Không nơi nào giảm', detail: `Năm ${edition.year} so với năm ${edition.year - 1}.`, unknown: true };
  return { question, headline: worst.unit.name, detail: sayFall(worst), unknown: false };
}

/** @example // => 'Giảm 4,5 điểm, từ Tốt xuống Khá.' */
function sayFall({ change, before, band }: RankedUnit): string {
  const bands = before && before.band !== band ? `, từ ${before.band} xuống ${band}` : `, vẫn loại ${band}`;
  return `Giảm ${formatNumber(-(change ?? 0))} điểm${bands}.`;
}

function overdue(portal: Portal, today: IsoDate): ResultAnswer {
  const question = 'Việc gì quá hạn?';
  const period = mainPeriod(portal);
  const figures = period?.whole;
  const late = latePublications(portal, today).length;
  const publications = late > 0 ? ` ${late} kỳ số liệu công bố chậm.` : '';
  if (!period || !figures || figures.row.overdue === null)
    return { ...unknown(question, `Chưa có số hồ sơ quá hạn.${publications}`), unknown: true };
  const owed = owedApologies(figures);
  const detail = `Đang giải quyết mà đã quá hạn, đến ${formatDate(figures.row.asOf ?? period.period.to)}.${owed ? ` ${formatNumber(owed)} hồ sơ trễ chưa có phiếu xin lỗi.` : ''}${publications}`;
  return { question, headline: `${formatNumber(figures.row.overdue)} hồ sơ`, detail, unknown: false };
}

/** Late dossiers without an apology; `null` where one of the figures is missing. */
export function owedApologies({ row: { late, apologies } }: OneStopFigures): number | null {
  return late === null || apologies === null ? null : Math.max(0, late - apologies);
}

/** Figures that the calendar promised for a day that has passed. */
export function latePublications(
  portal: Portal,
  today: IsoDate,
): { subject: Subject; period: string; due: IsoDate; days: number; unit: Unit | undefined }[] {
  return portal.calendar
    .filter(({ published, due }) => published === null && due < today)
    .map(({ subject, period, due, unit }) => ({
      subject,
      period,
      due,
      days: Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000),
      unit: portal.units.find(({ id }) => id === unit),
    }));
}

/** Where to look first: units with overdue dossiers and unsent apologies, the most first. */
export function firstToMend(
  portal: Portal,
): { unit: Unit; overdue: number; owed: number; late: number | null; onTimeShare: number | null }[] {
  return (mainPeriod(portal)?.units ?? [])
    .map(({ unit, figures }) => ({
      unit,
      overdue: figures.row.overdue ?? 0,
      owed: owedApologies(figures) ?? 0,
      late: figures.row.late,
      onTimeShare: figures.onTimeShare,
    }))
    .filter(({ overdue: own, owed }) => own > 0 || owed > 0)
    .sort((a, b) => b.overdue + b.owed - (a.overdue + a.owed) || b.overdue - a.overdue);
}

/** Corrections of one kind of figures, newest first; of one unit where that is asked. */
export function correctionsOf(portal: Portal, subject: Subject, fits: (row: CorrectionRow) => boolean = () => true): CorrectionRow[] {
  return portal.corrections.filter((row) => row.subject === subject && fits(row)).sort((a, b) => compareDays(b.corrected, a.corrected));
}

/** @example sayShare(0.9892) // => '98,9 %' */
export const sayShare = (share: number | null) => (share === null ? 'chưa có số' : formatShare(share));
export const sayFigure = (figure: number | null) => (figure === null ? 'không có số' : formatNumber(figure));

const round = (value: number) => Math.round(value * 10) / 10;
