import type { NewsArticle, Portal, Sector, Unit } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import { unitCorrections, type Correction } from './corrections.ts';
import { rankedYearsOf, scoredYearsOf, type RankedYear, type ScoredYear } from './editions.ts';
import { unitFindings, type UnitFindings } from './inspections/unit-findings.ts';
import { asksForUnit, communeNow } from './my-unit.ts';
import { articlesAbout } from './news/news-topics.ts';
import { sectorsWithProcedures } from './catalogue.ts';
import { once } from './once.ts';
import { unitSurveysOf, type SurveyYear } from './satisfaction.ts';
import { unitOneStop, type UnitOneStop } from './unit-one-stop.ts';
import { unitTasks, type TaskYear } from './plan/tasks.ts';
import { lineageOf, predecessorsOf, type Lineage } from './units.ts';

/** Everything that a unit's page says of it. */
export interface Profile {
  lineage: Lineage;
  /** The commune that a reader chooses on this page; `null` where there is nothing to choose. */
  choice: Unit | null;
  history: readonly RankedYear[];
  /** The years of the units merged into it, which are never joined to its own. */
  historyBefore: RankedYear[];
  /** The newest card of each index that scored it. */
  scores: ScoredYear[];
  oneStop: UnitOneStop | null;
  surveys: readonly SurveyYear[];
  findings: UnitFindings;
  sectors: readonly Sector[];
  articles: NewsArticle[];
  corrections: readonly Correction[];
  /** Its tasks in each plan, the newest first. */
  tasks: readonly TaskYear[];
}

export function profileOf(unit: Unit, portal: Portal, today: IsoDate): Profile {
  const scores = Map.groupBy(scoredYearsOf(unit, portal), ({ edition }) => edition.reformIndex);
  return {
    lineage: lineageOf(unit, portal, today),
    choice: asksForUnit(portal, today) ? communeNow(unit, portal, today) : null,
    history: rankedYearsOf(unit, portal),
    historyBefore: predecessorsOf(unit, portal)
      .flatMap((old) => rankedYearsOf(old, portal))
      .sort((a, b) => b.edition.year - a.edition.year),
    scores: [...scores.values()].flatMap((own) => own.slice(0, 1)),
    oneStop: unitOneStop(unit, portal),
    surveys: unitSurveysOf(unit, portal),
    findings: unitFindings(unit, portal, today),
    sectors: sectorsByUnit(portal).get(unit.id) ?? [],
    articles: articlesAbout([{ unit: unit.id }], portal),
    corrections: unitCorrections(unit, portal),
    tasks: unitTasks(unit, portal, today),
  };
}

/** A sector in which the office has no procedure yet has no page. */
const sectorsByUnit = once((portal: Portal) =>
  Map.groupBy(
    sectorsWithProcedures(portal).map(({ sector }) => sector),
    ({ unit }) => unit,
  ),
);
