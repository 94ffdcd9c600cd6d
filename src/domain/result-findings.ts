import type { Portal } from '../portal/portal.ts';
import { capitalise, decapitalise } from '../text/capitalise.ts';
import type { IsoDate } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import { actsInOrder, summariseActs } from './acts/act-list.ts';
import {
  actsAddress,
  announcementsAddress,
  classificationAddress,
  comparisonAddress,
  inspectionsAddress,
  oneStopAddress,
  outreachAddress,
  recommendationsAddress,
  satisfactionAddress,
  scoreEditionAddress,
  tasksAddress,
} from './addresses.ts';
import { comparable, comparisonData, contrast } from './comparison.ts';
import { byIndex, scoredEditionsOf } from './editions.ts';
import { roundsOf } from './inspections/rounds.ts';
import { hasTracker, trackerOf } from './inspections/tracker.ts';
import { sayFound, saySize, trackerHeadline } from './inspections/words.ts';
import { leadingPeriod } from './one-stop.ts';
import { describePeriod } from './one-stop-words.ts';
import { headlineOf as headlineOfOutreach, outreachPeriods } from './plan/outreach.ts';
import { summariseTasks } from './plan/task-words.ts';
import { currentPlan, taskYearsOf } from './plan/tasks.ts';
import { sayLateness } from './publication/publication-page.ts';
import { summariseSurvey } from './published/results.ts';
import { headlineOf } from './ranking-words.ts';
import { mainEdition } from './results.ts';
import { surveysOf } from './satisfaction.ts';
import { sayDomains } from './score-words.ts';
import { resultEntries } from './sections.ts';

/** A part of the results, with what it found in one sentence, or what is there where it finds nothing of its own. */
export interface ResultFinding {
  name: string;
  address: string;
  what: string;
}

/** What each part of the results says, in the order of the sections. */
export function resultFindings(portal: Portal, today: IsoDate): ResultFinding[] {
  const said = new Map([...ofScores(portal), ...ofService(portal), ...ofThePlan(portal, today), ...ofTheOffice(portal, today)]);
  return resultEntries(portal).map(({ name, address, what }) => ({ name, address, what: said.get(address) ?? `${capitalise(what)}.` }));
}

type Said = [address: string, says: string];

function ofScores(portal: Portal): Said[] {
  const edition = mainEdition(portal);
  const newest = byIndex(scoredEditionsOf(portal)).map(([first]) => first);
  const [compared] = comparable(scoredEditionsOf(portal));
  const apart = compared && sayApart(comparisonData(compared));
  return [
    ...(edition ? [[classificationAddress, `Năm ${edition.year}: ${headlineOf(edition)}.`] satisfies Said] : []),
    ...newest.map((own): Said => [scoreEditionAddress(own), `Năm ${own.year}. ${sayDomains(own.scores)}.`]),
    ...(apart ? [[comparisonAddress, apart] satisfies Said] : []),
  ];
}

/** The two that lie furthest apart; `null` where their points are not known. */
function sayApart(data: ReturnType<typeof comparisonData>): string | null {
  const [one = '', other = ''] = contrast(data);
  const [a, b] = [data.totals[one] ?? null, data.totals[other] ?? null];
  const name = (id: string) => data.units.find((unit) => unit.id === id)?.name ?? id;
  if (a === null || b === null || a === b) return null;
  return `Cách nhau xa nhất: ${name(one)} và ${name(other)}, ${formatNumber(Math.abs(a - b))} điểm.`;
}

function ofService(portal: Portal): Said[] {
  const [period, [survey]] = [leadingPeriod(portal), surveysOf(portal)];
  const overdue = period?.whole?.row.overdue ?? null;
  const late = overdue === null ? '' : `, ${formatNumber(overdue)} hồ sơ quá hạn chưa xong`;
  return [
    ...(period ? [[oneStopAddress, `${period.period.name}: ${describePeriod(period).headline}${late}.`] satisfies Said] : []),
    ...(survey ? [[satisfactionAddress, `Năm ${survey.whole.row.to.slice(0, 4)}: ${summariseSurvey(survey)}`] satisfies Said] : []),
  ];
}

function ofThePlan(portal: Portal, today: IsoDate): Said[] {
  const plan = currentPlan(taskYearsOf(portal, today), today);
  const [outreach] = outreachPeriods(portal);
  return [
    ...(plan ? [[tasksAddress, `Năm ${plan.year}: ${summariseTasks(plan)}`] satisfies Said] : []),
    ...(outreach ? [[outreachAddress, `${headlineOfOutreach(outreach)}.`] satisfies Said] : []),
  ];
}

function ofTheOffice(portal: Portal, today: IsoDate): Said[] {
  const [round] = roundsOf(portal);
  return [
    ...(portal.announcements.length > 0 ? [[announcementsAddress, sayLateness(portal, today)] satisfies Said] : []),
    ...(actsInOrder(portal).length > 0 ? [[actsAddress, `${summariseActs(portal, today)}.`] satisfies Said] : []),
    ...(round ? [[inspectionsAddress, `${round.row.name}: ${saySize(round.size)}, ${decapitalise(sayFound(round))}.`] satisfies Said] : []),
    ...(hasTracker(portal) ? [[recommendationsAddress, `${trackerHeadline(trackerOf(portal, today))}.`] satisfies Said] : []),
  ];
}
