import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import {
  classificationAddress,
  comparisonAddress,
  editionAddress,
  oneStopAddress,
  oneStopPeriodAddress,
  openDataAddress,
  resultsAddress,
  satisfactionAddress,
  scoreEditionAddress,
  scoreIndexAddress,
  scoresAddress,
} from '../addresses.ts';
import { comparable } from '../comparison.ts';
import { byIndex, rankedEditionsOf, scoredEditionsOf, type RankedEdition, type ScoredEdition } from '../editions.ts';
import { leadingPeriod, oneStopPeriods, type OneStopPeriod } from '../one-stop.ts';
import { describePeriod } from '../one-stop-words.ts';
import { headlineOf } from '../ranking-words.ts';
import { hasResults, resultAnswers, type ResultAnswer } from '../results.ts';
import { surveysOf, type Survey } from '../satisfaction.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

/** The answers of the front page of results in one line; what is not known is left out. */
export function sayAnswers(answers: readonly ResultAnswer[]): string {
  return answers
    .filter(({ unknown }) => !unknown)
    .map(({ question, headline }) => `${question} ${headline}.`)
    .join(' ');
}

export function resultsText({ settings }: Portal, answers: readonly ResultAnswer[]): PageText {
  return { title: 'Kết quả cải cách hành chính', description: `Kết quả cải cách hành chính của ${settings.name}. ${sayAnswers(answers)}` };
}

/** Of the newest year there are two pages: one that stays at its address, one that is always the newest. */
export function classificationText(main: RankedEdition, newest: boolean): PageText {
  return {
    title: newest ? 'Xếp loại mới nhất' : `Xếp loại năm ${main.year}`,
    description: `${main.indexName} năm ${main.year}${newest ? ' (mới nhất)' : ''}: ${headlineOf(main)}; điểm, hạng và thay đổi của từng đơn vị.`,
  };
}

export function scoresText(indexes: number): PageText {
  return {
    title: 'Các bộ chỉ số',
    description: `${indexes} bộ chỉ số chấm điểm cải cách hành chính: chấm ai, bao nhiêu tiêu chí, theo văn bản nào.`,
  };
}

/** What an edition of an index says in one sentence. */
export function summariseScores({ scores: { cards, criteria, maximum } }: ScoredEdition): string {
  const only = cards.length === 1 ? cards[0] : undefined;
  if (!only) return `${cards.length} đơn vị, ${criteria.length} tiêu chí, tối đa ${formatNumber(maximum)} điểm.`;
  return `${only.unit.name}: ${only.total === null ? 'chưa đủ điểm các tiêu chí' : `${formatNumber(only.total)}/${formatNumber(maximum)} điểm`}.`;
}

export function scoreEditionText(edition: ScoredEdition, newest: boolean): PageText {
  const { indexName, year } = edition;
  return {
    title: `${indexName}${newest ? ' (mới nhất)' : `, năm ${year}`}`,
    description: `${indexName}, năm ${year}${newest ? ' (mới nhất)' : ''}: điểm từng lĩnh vực, từng tiêu chí. ${summariseScores(edition)}`,
  };
}

export const comparisonText: PageText = {
  title: 'So sánh các đơn vị',
  description: 'Đặt tối đa bốn đơn vị cạnh nhau, từng tiêu chí: ai hơn ở đâu, hơn bao nhiêu điểm.',
};

export function oneStopText(current: OneStopPeriod, newest: boolean, { settings }: Portal): PageText {
  const desk = settings.oneStopShop.commonName;
  const { name } = current.period;
  return {
    title: newest ? `Số liệu ${desk} mới nhất` : `Số liệu ${desk}, ${name}`,
    description: `${desk} ${name}${newest ? ' (mới nhất)' : ''}: ${describePeriod(current).summary}`,
  };
}

/** How many of those who answered a survey are content, in one sentence. */
export function summariseSurvey({ whole: { row } }: Survey): string {
  return `${formatNumber(row.verySatisfied + row.satisfied)} trong ${formatNumber(row.answered)} người trả lời hài lòng hoặc rất hài lòng.`;
}

export function satisfactionText(newest: Survey): PageText {
  return {
    title: 'Mức độ hài lòng của người dân',
    description: `Khảo sát năm ${newest.whole.row.to.slice(0, 4)}: ${summariseSurvey(newest)} Số phiếu từng mức, cách hỏi, sai số, từng đơn vị.`,
  };
}

export function openDataText({ settings }: Portal, datasets: number): PageText {
  return {
    title: 'Dữ liệu mở',
    description: `${datasets} bảng số liệu của ${settings.name} để tải về: CSV mở bằng Excel và JSON, có nguồn, kỳ và nghĩa từng cột.`,
  };
}

/** @param datasets how many tables the portal offers for download */
export function resultPages(portal: Portal, today: IsoDate, datasets: number): PublishedPage[] {
  const page = (address: string, text: PageText) => publishedPage(address, text, null, portal.settings);
  const [periods, editions, [survey]] = [oneStopPeriods(portal), scoredEditionsOf(portal), surveysOf(portal)];
  const years = [...Map.groupBy(rankedEditionsOf(portal), ({ year }) => year).values()].flatMap(([main]) => main ?? []);
  return [
    ...(hasResults(portal) ? [page(resultsAddress, resultsText(portal, resultAnswers(portal, today)))] : []),
    ...years.slice(0, 1).map((main) => page(classificationAddress, classificationText(main, true))),
    ...years.map((main) => page(editionAddress(main.year), classificationText(main, false))),
    ...[leadingPeriod(portal) ?? []].flat().map((period) => page(oneStopAddress, oneStopText(period, true, portal))),
    ...periods.map((current) => page(oneStopPeriodAddress(current.period), oneStopText(current, false, portal))),
    ...(survey ? [page(satisfactionAddress, satisfactionText(survey))] : []),
    ...(comparable(editions).length > 0 ? [page(comparisonAddress, comparisonText)] : []),
    ...scorePages(portal),
    ...(datasets > 0 ? [page(openDataAddress, openDataText(portal, datasets))] : []),
  ];
}

function scorePages(portal: Portal): PublishedPage[] {
  const indexes = byIndex(scoredEditionsOf(portal));
  if (indexes.length === 0) return [];
  const page = (edition: ScoredEdition, newest: boolean) => {
    const [first] = edition.scores.criteria;
    const row = { reformIndex: edition.reformIndex, year: edition.year, criterion: first?.criterion };
    const source = sourceRow('criteria', row, { address: 'reformIndex', title: 'indexName' });
    return publishedPage(
      newest ? scoreIndexAddress(edition) : scoreEditionAddress(edition),
      scoreEditionText(edition, newest),
      source,
      portal.settings,
    );
  };
  return [
    publishedPage(scoresAddress, scoresText(indexes.length), null, portal.settings),
    ...indexes.flatMap((editions) => [
      ...editions.slice(0, 1).map((edition) => page(edition, true)),
      ...editions.map((edition) => page(edition, false)),
    ]),
  ];
}
