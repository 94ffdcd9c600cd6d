import type { Portal } from '../portal/portal.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { formatNumber, formatShare } from '../text/number.ts';
import { editionBefore, rankedEditionsOf, scoredEditionsOf, type RankedEdition } from './editions.ts';
import { latePublications } from './first-to-mend.ts';
import { mainPeriod } from './one-stop.ts';
import { meanTotal, movements, sayMovements } from './ranking-words.ts';
import type { RankedUnit } from './rankings.ts';
import { surveysOf } from './satisfaction.ts';
import { ownerOf } from './plan/task-words.ts';
import { overdueTasks, type Task } from './plan/tasks.ts';

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
  const kinds = [rankedEditionsOf(portal), scoredEditionsOf(portal), portal.oneStop, surveysOf(portal), portal.tasks, portal.outreach];
  return kinds.some(({ length }) => length > 0);
}

/** The newest ranking with the most units, in which the front page reads who leads and who slipped. */
export function mainEdition(portal: Portal): RankedEdition | undefined {
  return rankedEditionsOf(portal)[0];
}

const unknown = (question: string, detail: string): ResultAnswer => ({ question, headline: 'Chưa có số', detail, unknown: true });

/** Is it getting better, who leads, who slipped, what is overdue. */
export function resultAnswers(portal: Portal, today: IsoDate): ResultAnswer[] {
  const edition = mainEdition(portal);
  return [better(edition, portal), leader(edition), slipped(edition, portal), overdue(portal, today)];
}

function better(edition: RankedEdition | undefined, portal: Portal): ResultAnswer {
  const question = 'Có tốt lên không?';
  const before = edition && editionBefore(edition, portal);
  if (!edition || !before) return unknown(question, 'Chưa có hai năm liền để so.');
  const { risen, fallen } = movements(edition.ranking);
  const [now, then] = [meanTotal(edition.ranking), meanTotal(before.ranking)];
  const means =
    now !== null && then !== null
      ? `Điểm trung bình ${formatNumber(round(then))} năm ${before.year}, ${formatNumber(round(now))} năm ${edition.year}.`
      : `So với năm ${before.year}.`;
  return { question, headline: sayMovements(edition.ranking), detail: means, unknown: risen.length + fallen.length === 0 };
}

function leader(edition: RankedEdition | undefined): ResultAnswer {
  const question = 'Ai dẫn đầu?';
  const first = edition?.ranking.units.filter(({ rank }) => rank === 1) ?? [];
  const second = edition?.ranking.units.find(({ rank }) => rank !== null && rank > first.length);
  if (!edition || first.length === 0) return unknown(question, edition ? 'Chỉ công bố tổng số, không công bố tên.' : 'Chưa có xếp loại.');
  const detail = `${formatNumber(first[0]?.total ?? 0)} điểm năm ${edition.year}.${second ? ` Tiếp theo: ${second.unit.name}, ${formatNumber(second.total ?? 0)}.` : ''}`;
  return { question, headline: first.map(({ unit }) => unit.name).join(', '), detail, unknown: false };
}

function slipped(edition: RankedEdition | undefined, portal: Portal): ResultAnswer {
  const question = 'Ai tụt lại?';
  const [worst] = edition ? movements(edition.ranking).fallen : [];
  if (!edition || edition.ranking.units.length === 0) return unknown(question, 'Không có điểm từng đơn vị.');
  if (!editionBefore(edition, portal)) return unknown(question, 'Chưa có hai năm liền để so.');
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
  if (!period || !figures || figures.row.overdue === null) return overdueTask(question, publications, overdueTasks(portal, today));
  const owed = figures.owedApologies;
  const detail = `Đang giải quyết mà đã quá hạn, đến ${formatDate(figures.row.asOf ?? period.period.to)}.${owed ? ` ${formatNumber(owed)} hồ sơ trễ chưa có phiếu xin lỗi.` : ''}${publications}`;
  return { question, headline: `${formatNumber(figures.row.overdue)} hồ sơ`, detail, unknown: false };
}

/** Where the counter has no figures, the plan may have. */
function overdueTask(question: string, publications: string, tasks: readonly Task[]): ResultAnswer {
  const [longest] = tasks;
  if (!longest) return unknown(question, `Chưa có số hồ sơ quá hạn.${publications}`);
  const detail = `Lâu nhất: ${ownerOf(longest)}, ${longest.daysLate} ngày. Chưa có số hồ sơ quá hạn.${publications}`;
  return { question, headline: `${tasks.length} nhiệm vụ`, detail, unknown: false };
}

/** @example sayShare(0.9892) // => '98,9 %' */
export const sayShare = (share: number | null) => (share === null ? 'chưa có số' : formatShare(share));
export const sayFigure = (figure: number | null) => (figure === null ? 'không có số' : formatNumber(figure));

const round = (value: number) => Math.round(value * 10) / 10;
