import { sectorName } from '../domain/one-stop.ts';
import type { Portal } from '../portal/portal.ts';
import { oneStopTable, type OneStopRow } from '../schemas/one-stop.ts';
import { satisfactionTable } from '../schemas/satisfaction.ts';
import { compareDays } from '../text/date.ts';
import { byNewest, periodOf } from '../text/period.ts';
import { fromTable, type DataColumn, type Dataset } from './dataset.ts';
import { nextDue } from './next-due.ts';

export const oneStopId = 'mot-cua';
export const oneStopPeriodId = (slug: string) => `mot-cua-${slug}`;
export const surveysId = 'hai-long';
export const surveyId = (id: string) => `khao-sat-${id}`;

const unitName: DataColumn = { header: 'Tên đơn vị', meaning: 'Tên đầy đủ.' };
const namesOf = (portal: Portal) => new Map(portal.units.map(({ id, name }) => [id, name]));

/** The document that the rows come from, or how many there are. */
function sourceOf(rows: readonly { source: string }[]): string | null {
  const sources = new Set(rows.map(({ source }) => source));
  return sources.size > 1 ? `${sources.size} báo cáo, ghi trong bảng tải về` : (rows[0]?.source ?? null);
}

/** One-stop figures: all of them in one table, and each period by itself. */
export function oneStopDatasets(portal: Portal): Dataset[] {
  const names = namesOf(portal);
  const periods = [...new Set(portal.oneStop.map(({ period }) => period))].map(periodOf).sort(byNewest);
  const dataset = (id: string, title: string, scope: string, rows: OneStopRow[]): Dataset => ({
    id,
    title,
    scope,
    group: 'Một cửa',
    source: sourceOf(rows),
    sourceLink: rows[0]?.sourceLink ?? null,
    asOf: rows[0]?.asOf ?? (rows[0] ? periodOf(rows[0].period).to : null),
    published: rows[0]?.published ?? null,
    nextDue: nextDue('Một cửa', portal),
    ...fromTable(oneStopTable, rows, [unitName, { header: 'Lĩnh vực', meaning: 'Tên lĩnh vực.' }], ({ unit, sector }) => [
      names.get(unit) ?? unit,
      sectorName(sector, portal),
    ]),
  });
  const [newest, oldest] = [periods[0], periods.at(-1)];
  if (!newest || !oldest) return [];
  return [
    dataset(oneStopId, 'Số liệu Một cửa, mọi kỳ', `${oldest.name} đến ${newest.name}`, portal.oneStop),
    ...periods.map(({ name, slug }) =>
      dataset(
        oneStopPeriodId(slug),
        `Số liệu Một cửa, ${name}`,
        name,
        portal.oneStop.filter(({ period }) => period === name),
      ),
    ),
  ];
}

/** Surveys of satisfaction: all of them in one table, and each by itself. */
export function surveyDatasets(portal: Portal): Dataset[] {
  const names = namesOf(portal);
  const surveys = [...Map.groupBy(portal.surveys, ({ survey }) => survey)].sort(([, a], [, b]) =>
    compareDays(b[0]?.to ?? '', a[0]?.to ?? ''),
  );
  const dataset = (id: string, title: string, rows: typeof portal.surveys): Dataset => ({
    id,
    title,
    scope: `Hỏi đến ngày ${rows[0]?.to.split('-').reverse().join('/') ?? ''}`,
    group: 'Hài lòng',
    source: sourceOf(rows),
    sourceLink: rows[0]?.sourceLink ?? null,
    asOf: rows[0]?.to ?? null,
    published: rows[0]?.published ?? null,
    nextDue: nextDue('Hài lòng', portal),
    ...fromTable(satisfactionTable, rows, [unitName], ({ unit }) => [names.get(unit) ?? unit]),
  });
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
