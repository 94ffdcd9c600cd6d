import type { Portal, Unit } from '../portal/portal.ts';
import type { SatisfactionRow } from '../schemas/satisfaction.ts';
import { compareDays } from '../text/date.ts';
import { surveyMismatches } from './balances.ts';
import { once } from './once.ts';
import { unitWith } from './units.ts';

export const levels = [
  { key: 'verySatisfied', name: 'Rất hài lòng' },
  { key: 'satisfied', name: 'Hài lòng' },
  { key: 'neutral', name: 'Bình thường' },
  { key: 'dissatisfied', name: 'Không hài lòng' },
  { key: 'veryDissatisfied', name: 'Rất không hài lòng' },
] as const satisfies readonly { key: keyof SatisfactionRow; name: string }[];

/** What charts of levels count together, said below their titles. */
export const levelsTogether = '«hài lòng» gồm cả rất hài lòng, «không hài lòng» gồm cả rất không hài lòng.';

/** What was answered in one unit in one survey. */
export interface SurveyFigures {
  row: SatisfactionRow;
  unit: Unit;
  /** Satisfied and very satisfied, of all answers; `null` when nobody answered. */
  share: number | null;
  /** Between which shares the whole population lies, 19 times of 20; only for a random sample. */
  interval: [number, number] | null;
  mismatches: string[];
}

/** One survey: the whole area, and its units. */
export interface Survey {
  id: string;
  whole: SurveyFigures;
  units: SurveyFigures[];
  /** Whether people were chosen or asked otherwise than in the survey before, so that the two are not compared. */
  brokenFrom: Survey | null;
}

/** Every survey, newest first. */
export const surveysOf = once((portal: Portal): Survey[] => {
  const groups = [...Map.groupBy(portal.surveys, ({ survey }) => survey)];
  const surveys = groups.flatMap(([id, rows]): Survey[] => {
    const figures = rows.flatMap((row) => {
      const unit = unitWith(row.unit, portal);
      return unit ? [surveyFiguresOf(row, unit)] : [];
    });
    const asked = new Set(rows.map(({ unit }) => unit));
    const whole = figures.find(({ unit }) => !asked.has(unit.parent ?? ''));
    return whole ? [{ id, whole, units: figures.filter((own) => own !== whole), brokenFrom: null }] : [];
  });
  surveys.sort((a, b) => compareDays(b.whole.row.to, a.whole.row.to));
  return surveys.map((survey, index) => {
    const before = surveys[index + 1];
    const changed =
      before && (before.whole.row.sampling !== survey.whole.row.sampling || before.whole.row.method !== survey.whole.row.method);
    return { ...survey, brokenFrom: changed ? before : null };
  });
});

function surveyFiguresOf(row: SatisfactionRow, unit: Unit): SurveyFigures {
  const content = row.verySatisfied + row.satisfied;
  return {
    row,
    unit,
    share: row.answered > 0 ? content / row.answered : null,
    interval: row.sampling === 'Chọn ngẫu nhiên' && row.answered > 0 ? wilson(content, row.answered, row.population) : null,
    mismatches: surveyMismatches(row).map(({ message }) => message),
  };
}

/** What was answered in one place in one survey, and under which name a chart shows it. */
export interface SurveyYear {
  name: string;
  figures: SurveyFigures;
  /** Whether it cannot be compared with the survey before. */
  broken: boolean;
}

/** The whole area in every survey, newest first. */
export const areaSurveysOf = once((portal: Portal): SurveyYear[] => surveysOf(portal).map((survey) => surveyYear(survey.whole, survey)));

/** One unit in every survey that asked there, newest first. */
export function unitSurveysOf({ id }: Unit, portal: Portal): readonly SurveyYear[] {
  return surveysByUnit(portal).get(id) ?? [];
}

const surveysByUnit = once((portal: Portal) =>
  Map.groupBy(
    surveysOf(portal).flatMap((survey) => [survey.whole, ...survey.units].map((figures) => surveyYear(figures, survey))),
    ({ figures }) => figures.unit.id,
  ),
);

function surveyYear(figures: SurveyFigures, { brokenFrom }: Survey): SurveyYear {
  return { name: figures.row.to.slice(0, 4), figures, broken: brokenFrom !== null };
}

/**
 * The 95 % interval of a share by Wilson's score, which keeps inside 0 and 1 also for small samples (E. B. Wilson,
 * J. Am. Stat. Assoc. 22, 1927). Where the population is known, its finite size is taken into account.
 *
 * @example wilson(1053, 1184, null) // => about [0.870, 0.906]
 */
export function wilson(hits: number, sample: number, population: number | null): [number, number] {
  const correction = population !== null && population > sample ? (population - sample) / (population - 1) : 1;
  const z = 1.959964 * Math.sqrt(correction);
  const share = hits / sample;
  const centre = (share + (z * z) / (2 * sample)) / (1 + (z * z) / sample);
  const half = (z / (1 + (z * z) / sample)) * Math.sqrt((share * (1 - share)) / sample + (z * z) / (4 * sample * sample));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
