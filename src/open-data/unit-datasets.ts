import { rankedYearsOf, scoredYearsOf } from '../domain/editions.ts';
import { once } from '../domain/once.ts';
import { oneStopRowsOf } from '../domain/one-stop-rows.ts';
import type { Portal, Unit } from '../portal/portal.ts';
import { sectorName } from '../domain/one-stop.ts';
import { oneStopTable } from '../schemas/one-stop.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { satisfactionTable } from '../schemas/satisfaction.ts';
import type { Table } from '../schemas/table.ts';
import type { Value } from './csv.ts';
import { unknownProvenance, type Dataset } from './dataset.ts';

export const unitDatasetId = ({ id }: { id: string }) => `don-vi-${id}`;

const columns = [
  { header: 'Loại số liệu', meaning: 'Xếp loại, Điểm, Một cửa hoặc Hài lòng.', unit: null },
  { header: 'Kỳ', meaning: 'Năm hoặc kỳ của con số.', unit: null },
  { header: 'Chỉ tiêu', meaning: 'Con số nói về cái gì.', unit: null },
  { header: 'Giá trị', meaning: 'Số được công bố; trống là không có số.', unit: null },
  { header: 'Đơn vị tính', meaning: 'Điểm, hồ sơ, phiếu; hoặc mức xếp loại.', unit: null },
  { header: 'Văn bản nguồn', meaning: 'Nơi công bố con số.', unit: null },
  { header: 'Ghi chú', meaning: 'Điều cần biết thêm, kể cả chỗ không khớp.', unit: null },
];

/** Everything that was published of one unit, a row a figure; `null` when nothing was. */
export function unitDataset(unit: Unit, portal: Portal): Dataset | null {
  const rows = [...rankings(unit, portal), ...scores(unit, portal), ...oneStop(unit, portal), ...surveys(unit, portal)];
  if (rows.length === 0) return null;
  return {
    ...unknownProvenance,
    source: 'Ghi ở từng dòng',
    id: unitDatasetId(unit),
    title: `${unit.name}: mọi số liệu đã công bố`,
    scope: unit.name,
    group: 'Đơn vị',
    subject: null,
    columns,
    rows,
  };
}

function rankings(unit: Unit, portal: Portal): Value[][] {
  return rankedYearsOf(unit, portal).flatMap(({ edition: { indexName, year, source }, ranked }) => {
    const note = [ranked.note, ...(ranked.mismatch?.findings ?? []), ranked.mismatch?.explanation].filter(Boolean).join(' ') || null;
    return [
      ['Xếp loại', year, indexName, ranked.band, 'mức', source, note],
      ['Xếp loại', year, `${indexName}: tổng điểm`, ranked.total, 'điểm', source, note],
    ];
  });
}

function scores(unit: Unit, portal: Portal): Value[][] {
  return scoredYearsOf(unit, portal).flatMap(({ edition: { year, scores: edition }, card }) =>
    card.criteria.map(({ criterion, score, note, mismatch }): Value[] => [
      'Điểm',
      year,
      `${criterion.name} (tối đa ${String(criterion.maximum).replace('.', ',')})`,
      score,
      'điểm',
      edition.source,
      mismatch ?? note,
    ]),
  );
}

function oneStop(unit: Unit, portal: Portal): Value[][] {
  return (oneStopRowsOf(portal.oneStop).ofUnit.get(unit.id) ?? []).flatMap((row) => {
    const what = row.sector === null ? '' : `, ${sectorName(row.sector, portal)}`;
    return figuresOf(oneStopTable, row).map(([header, figure, counted]): Value[] => {
      return ['Một cửa', row.period, header + what, figure, counted, row.source, row.mismatch ?? row.note];
    });
  });
}

function surveys(unit: Unit, portal: Portal): Value[][] {
  return (surveysByUnit(portal).get(unit.id) ?? []).flatMap((row) =>
    figuresOf(satisfactionTable, row).map(([header, figure, counted]): Value[] => {
      return ['Hài lòng', row.to.slice(0, 4), header, figure, counted, row.source, row.mismatch ?? row.note];
    }),
  );
}

/** The figures of a row that were published, in the order of the columns: what they are called, how much, what is counted. */
function figuresOf(table: Table, row: AnyRow): [header: string, figure: number, measuredIn: string][] {
  return Object.entries(table.columns).flatMap(([key, { header, measuredIn }]) => {
    const figure = row[key];
    return measuredIn && typeof figure === 'number' ? [[header, figure, measuredIn]] : [];
  });
}

const surveysByUnit = once((portal: Portal) => Map.groupBy(portal.surveys, ({ unit }) => unit));
