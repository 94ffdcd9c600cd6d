import type { Portal } from '../portal/portal.ts';
import { oneStopTable, type OneStopRow } from '../schemas/one-stop.ts';
import { satisfactionTable, type SatisfactionRow } from '../schemas/satisfaction.ts';
import type { Table } from '../schemas/table.ts';
import { compareDays } from '../text/date.ts';
import { byNewest, periodOf } from '../text/period.ts';
import type { Dataset } from './dataset.ts';
import { fromTable } from './from-table.ts';
import { nextDue } from './next-due.ts';

export const oneStopId = 'mot-cua';
export const oneStopPeriodId = (slug: string) => `mot-cua-${slug}`;
export const surveysId = 'hai-long';
export const surveyId = (id: string) => `khao-sat-${id}`;

/** Tables that are offered as a whole and part by part: each period, each survey. */
export const figureTables: readonly Table[] = [oneStopTable, satisfactionTable];

/** The document that the rows come from, or how many there are. */
function sourceOf(rows: readonly { source: string }[]): string | null {
  const sources = new Set(rows.map(({ source }) => source));
  return sources.size > 1 ? `${sources.size} báo cáo, ghi trong bảng tải về` : (rows[0]?.source ?? null);
}

/** Which of a table's rows, and what they are called. */
interface Part<R> {
  id: string;
  title: string;
  scope: string;
  rows: R[];
  asOf: string | null;
}

function partOf<R extends OneStopRow | SatisfactionRow>(table: Table, { id, title, scope, rows, asOf }: Part<R>, portal: Portal): Dataset {
  const { group = '', subject } = table.openData ?? {};
  const [first] = rows;
  return {
    id,
    title,
    scope,
    group,
    subject: subject ?? null,
    source: sourceOf(rows),
    sourceLink: first?.sourceLink ?? null,
    asOf,
    published: first?.published ?? null,
    nextDue: subject ? nextDue(subject, portal) : null,
    ...fromTable(table, rows, portal),
  };
}

/** One-stop figures: all of them in one table, and each period by itself. */
export function oneStopDatasets(portal: Portal): Dataset[] {
  const ofPeriod = Map.groupBy(portal.oneStop, ({ period }) => period);
  const periods = [...ofPeriod.keys()].map(periodOf).sort(byNewest);
  const desk = portal.settings.oneStopShop.commonName;
  const dataset = (id: string, title: string, scope: string, rows: OneStopRow[]) => {
    const asOf = rows[0]?.asOf ?? (rows[0] ? periodOf(rows[0].period).to : null);
    return { ...partOf(oneStopTable, { id, title, scope, rows, asOf }, portal), group: desk };
  };
  const [newest, oldest] = [periods[0], periods.at(-1)];
  if (!newest || !oldest) return [];
  const title = `Số liệu ${desk}`;
  return [
    dataset(oneStopId, `${title}, mọi kỳ`, `${oldest.name} đến ${newest.name}`, portal.oneStop),
    ...periods.map(({ name, slug }) => dataset(oneStopPeriodId(slug), `${title}, ${name}`, name, ofPeriod.get(name) ?? [])),
  ];
}

/** Surveys of satisfaction: all of them in one table, and each by itself. */
export function surveyDatasets(portal: Portal): Dataset[] {
  const groups = [...Map.groupBy(portal.surveys, ({ survey }) => survey)];
  const surveys = groups.sort(([, a], [, b]) => compareDays(b[0]?.to ?? '', a[0]?.to ?? ''));
  const dataset = (id: string, title: string, rows: SatisfactionRow[]) => {
    const asOf = rows[0]?.to ?? null;
    const scope = `Hỏi đến ngày ${asOf?.split('-').reverse().join('/') ?? ''}`;
    return partOf(satisfactionTable, { id, title, scope, rows, asOf }, portal);
  };
  if (surveys.length === 0) return [];
  return [
    dataset(
      surveysId,
      'Mức độ hài lòng, mọi đợt khảo sát',
      surveys.flatMap(([, rows]) => rows),
    ),
    ...surveys.map(([id, rows]) => dataset(surveyId(id), `Mức độ hài lòng, khảo sát năm ${rows[0]?.to.slice(0, 4)}`, rows)),
  ];
}
