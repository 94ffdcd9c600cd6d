import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { formatNumber, formatShare } from '../../text/number.ts';
import type { RankedEdition } from '../editions.ts';
import { trackerOf } from '../inspections/tracker.ts';
import type { OneStopPeriod } from '../one-stop.ts';
import { describePeriod } from '../one-stop-words.ts';
import { oneStopText } from '../published/results.ts';
import { headlineOf, sayMovements } from '../ranking-words.ts';
import { resultAnswers } from '../results.ts';
import type { Survey } from '../satisfaction.ts';
import { counted, said, type CardWords } from './card-words.ts';

const files = (count: number) => `${formatNumber(count)} hồ sơ`;
const requests = (count: number) => `${formatNumber(count)} kiến nghị`;
const inconsistent = 'Số công bố không khớp: xem giải thích trên trang.';

/** The front page of results: its questions, those that have an answer. */
export function resultsCard(portal: Portal, today: IsoDate): CardWords {
  const title = 'Kết quả cải cách hành chính';
  const rows = resultAnswers(portal, today).filter(({ unknown }) => !unknown);
  return { title, shortTitle: title, notice: null, rows: rows.map(({ question, headline, detail }) => said(question, headline, detail)) };
}

/** Who has which band in a year, who leads, who moved. */
export function rankingCard(edition: RankedEdition): CardWords {
  const title = `Xếp loại năm ${edition.year}`;
  const { ranking, indexName } = edition;
  const moved = sayMovements(ranking);
  return {
    title,
    shortTitle: title,
    notice: ranking.notes.length > 0 ? inconsistent : null,
    rows: [
      said('Xếp loại', headlineOf(edition), indexName),
      ...leaderOf(edition),
      ...(moved === '' ? [] : [said('Thay đổi', moved, `So với năm ${edition.year - 1}.`)]),
    ],
  };
}

function leaderOf({ ranking: { units } }: RankedEdition) {
  const first = units.filter(({ rank }) => rank === 1);
  const [leader] = first;
  if (!leader || leader.total === null || units.length === 1) return [];
  const points = `${formatNumber(leader.total)} điểm`;
  return [first.length === 1 ? said('Cao nhất', `${leader.unit.name}, ${points}`) : said('Cao nhất', `${first.length} nơi, ${points}`)];
}

/** The figures of a period, those that were published. */
export function oneStopCard(current: OneStopPeriod, portal: Portal): CardWords {
  const { whole, period } = current;
  const { title } = oneStopText(current, false, portal);
  const { headline, summary } = describePeriod(current);
  const words = { title, shortTitle: `Số liệu một cửa, ${period.name}`, notice: null };
  if (!whole) return { ...words, rows: [said('Số liệu', headline, summary)] };
  const { received, resolved, late, open, overdue } = whole.row;
  const inTime = whole.mismatches.length > 0 ? null : whole.onTimeShare;
  return {
    ...words,
    notice: whole.mismatches.length > 0 ? inconsistent : null,
    rows: [
      ...counted('Đúng hạn', inTime, formatShare),
      ...counted('Tiếp nhận', received, files),
      ...counted('Đã giải quyết', resolved, files),
      ...counted('Trễ hạn', late, files),
      ...counted('Đang giải quyết', open, (count) => files(count) + (overdue === null ? '' : `, ${formatNumber(overdue)} quá hạn`)),
    ],
  };
}

/** How many of those who answered are content. */
export function satisfactionCard({ whole: { row, share, mismatches } }: Survey): CardWords {
  const title = `Mức độ hài lòng, năm ${row.to.slice(0, 4)}`;
  const people = (count: number) => `${formatNumber(count)} người`;
  const percent = share === null || mismatches.length > 0 ? '' : `, ${formatShare(share)}`;
  return {
    title,
    shortTitle: title,
    notice: mismatches.length > 0 ? inconsistent : null,
    rows: [
      said('Hài lòng', people(row.verySatisfied + row.satisfied) + percent, 'Gồm cả rất hài lòng.'),
      said('Bình thường', people(row.neutral)),
      said('Không hài lòng', people(row.dissatisfied + row.veryDissatisfied), 'Gồm cả rất không hài lòng.'),
      said('Đã trả lời', people(row.answered), `${row.sampling}.`),
    ],
  };
}

/** What units were asked to mend, as it stands on a day. */
export function trackerCard(portal: Portal, today: IsoDate): CardWords {
  const { overdue, open, remedied } = trackerOf(portal, today);
  const title = 'Kiến nghị sau kiểm tra';
  const [longest] = overdue;
  const days = longest?.standing.state === 'overdue' ? longest.standing.days : null;
  return {
    title,
    shortTitle: title,
    notice: null,
    rows: [
      said('Quá hạn', requests(overdue.length)),
      ...counted('Lâu nhất', days, (count) => `${formatNumber(count)} ngày, ${longest?.owner.name ?? ''}`),
      said('Chưa xong, chưa quá hạn', requests(open.length)),
      said('Đã khắc phục', requests(remedied.length)),
    ],
  };
}
