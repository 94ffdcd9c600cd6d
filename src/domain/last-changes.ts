import type { Portal } from '../portal/portal.ts';
import type { Subject } from '../schemas/subjects.ts';
import { dayInVietNam, type IsoDate } from '../text/date.ts';
import { periodOf } from '../text/period.ts';
import {
  announcementsAddress,
  articleAddress,
  classificationAddress,
  decisionAddress,
  editionAddress,
  inspectionsAddress,
  newsAddress,
  newsYearAddress,
  oneStopAddress,
  oneStopPeriodAddress,
  procedureAddress,
  recommendationsAddress,
  roundAddress,
  satisfactionAddress,
  scoreEditionAddress,
  scoreIndexAddress,
  subjectAddress,
  translationAddress,
} from './addresses.ts';
import { correctionsOf } from './corrections.ts';
import { rankedEditionsOf, scoredEditionsOf } from './editions.ts';
import { newsSubjects, newsYears } from './news/news-archive.ts';
import { lastChange } from './news/news-time.ts';
import { languagesOf } from './translations/languages.ts';
import { changesTo, decisionsOf } from './publication/announced-changes.ts';

/** A page and a day on which something on it changed; `null` where that is not known. */
type Change = readonly [address: string, day: IsoDate | null];

/**
 * The day on which each page last changed for a reader, by its address: as the tables say it (published, corrected,
 * posted, mended), or the history of the repository where they leave that to it. A page of which neither says anything
 * is not there; the day of the build is never taken for one.
 */
export function lastChanges(portal: Portal): Map<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  const all = [
    ...ofNews(portal),
    ...ofProcedures(portal),
    ...ofInspections(portal),
    ...ofFigures(portal),
    ...ofRankings(portal),
    ...ofTranslations(portal),
  ];
  for (const [address, day] of all) if (day !== null && day > (days.get(address) ?? '')) days.set(address, day);
  return days;
}

function ofNews(portal: Portal): Change[] {
  const dayOf = (article: Portal['news'][number]) => dayInVietNam(lastChange(article));
  const years = newsYears(portal).flatMap(({ year, months }) =>
    months.flatMap(({ articles }) => articles.map((article): Change => [newsYearAddress(year), dayOf(article)])),
  );
  return [
    ...portal.news.flatMap((article): Change[] => [articleAddress, () => newsAddress].map((to) => [to(article), dayOf(article)])),
    ...newsSubjects(portal).flatMap((subject) => subject.articles.map((article): Change => [subjectAddress(subject), dayOf(article)])),
    ...years,
    ...portal.withdrawn.map((article): Change => [articleAddress(article), article.day]),
  ];
}

function ofProcedures(portal: Portal): Change[] {
  const { procedures, abolished, history } = portal;
  const posted = [...procedures, ...abolished].flatMap((procedure): Change[] => {
    const days = [...changesTo(procedure.code, portal).map((change) => change.posted), ...(history.days[procedure.code] ?? [])];
    return days.map((day) => [procedureAddress(procedure), day]);
  });
  const decided = decisionsOf(portal).flatMap((decision) =>
    decision.changes.flatMap((change): Change[] => [
      [decisionAddress(decision), change.posted],
      [announcementsAddress, change.posted],
    ]),
  );
  return [...posted, ...decided];
}

/** A translation is of the day of the Vietnamese that it was made from. */
function ofTranslations(portal: Portal): Change[] {
  return languagesOf(portal).flatMap((language) =>
    language.translations.map(({ source, from }): Change => [translationAddress(language, source), from]),
  );
}

function ofInspections({ inspectionRounds, recommendations }: Portal): Change[] {
  const published = inspectionRounds.map((round) => ({ round: round.id, day: round.published }));
  const mended = recommendations.flatMap(({ round, remedied, answered }) => [
    { round, day: remedied },
    { round, day: answered },
  ]);
  return [...published, ...mended].flatMap(({ round, day }): Change[] => [
    [roundAddress({ id: round }), day],
    [inspectionsAddress, day],
    [recommendationsAddress, day],
  ]);
}

function ofFigures(portal: Portal): Change[] {
  const periods = portal.oneStop.flatMap(({ period, published }): Change[] => [
    [oneStopPeriodAddress(periodOf(period)), published],
    [oneStopAddress, published],
  ]);
  const corrected = correctionsOf(portal, 'Một cửa').flatMap(({ row }): Change[] => [
    [oneStopPeriodAddress(periodOf(row.period)), row.corrected],
    [oneStopAddress, row.corrected],
  ]);
  const surveys = portal.surveys.map(({ published }): Change => [satisfactionAddress, published]);
  return [...periods, ...corrected, ...surveys, ...correctionDays(portal, 'Hài lòng').map((day): Change => [satisfactionAddress, day])];
}

function ofRankings(portal: Portal): Change[] {
  const daysOf = (year: number, published: IsoDate | null) => [published, ...correctionDays(portal, 'Xếp loại', year)];
  const ranked = rankedEditionsOf(portal).flatMap(({ year, published }) =>
    daysOf(year, published).flatMap((day): Change[] => [editionAddress(year), classificationAddress].map((address) => [address, day])),
  );
  const scored = scoredEditionsOf(portal).flatMap((edition) =>
    daysOf(edition.year, edition.published).flatMap((day): Change[] =>
      [scoreEditionAddress(edition), scoreIndexAddress(edition)].map((address) => [address, day]),
    ),
  );
  return [...ranked, ...scored];
}

function correctionDays(portal: Portal, subject: Subject, year?: number): IsoDate[] {
  return correctionsOf(portal, subject, (period) => year === undefined || period === String(year)).map(({ row }) => row.corrected);
}
