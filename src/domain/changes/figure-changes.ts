import { bands } from '../../schemas/rankings.ts';
import { registry, type TableName } from '../../schemas/all-tables.ts';
import type { AnyRow } from '../../schemas/reference.ts';
import type { Subject } from '../../schemas/subjects.ts';
import type { Table } from '../../schemas/table.ts';
import { capitalise, decapitalise } from '../../text/capitalise.ts';
import { parsePeriod, periodOf } from '../../text/period.ts';
import {
  classificationAddress,
  editionAddress,
  oneStopAddress,
  oneStopPeriodAddress,
  outreachPeriodAddress,
  satisfactionAddress,
  scoreEditionAddress,
} from '../addresses.ts';
import { unitWith } from '../units.ts';
import type { Change, Part, Side } from './change.ts';
import { columnParts } from './compare-columns.ts';
import { compareTable } from './compare-rows.ts';

/** The tables of figures, with where each row is shown. */
const figureTables = {
  classifications: ({ year }: AnyRow) => editionAddress(Number(year)),
  bandTotals: ({ year }: AnyRow) => editionAddress(Number(year)),
  thresholds: ({ year }: AnyRow) => editionAddress(Number(year)),
  scores: ({ reformIndex, year }: AnyRow) => scoreEditionAddress({ reformIndex: String(reformIndex), year: Number(year) }),
  criteria: ({ reformIndex, year }: AnyRow) => scoreEditionAddress({ reformIndex: String(reformIndex), year: Number(year) }),
  oneStop: ({ period }: AnyRow) => oneStopPeriodAddress(periodOf(String(period))),
  surveys: () => satisfactionAddress,
  outreach: ({ period }: AnyRow) => outreachPeriodAddress(periodOf(String(period))),
} as const satisfies Partial<Record<TableName, (row: AnyRow) => string>>;
type FigureTable = keyof typeof figureTables;
const figureTableNames = Object.keys(figureTables) as FigureTable[];

interface Told {
  name: FigureTable;
  table: Table;
  before: Side;
  after: Side;
}

/** Figures that were corrected or taken away, told apart from those of a new period. */
export function figureChanges(before: Side, after: Side): Change[] {
  return figureTableNames.flatMap((name) => {
    const told: Told = { name, table: registry[name], before, after };
    const { added, removed, changed } = compareTable(name, before, after);
    return [...changed.flatMap((pair) => corrected(pair, told)), ...lost(removed, told), ...summed(added, told)];
  });
}

function corrected({ before, after }: { before: AnyRow; after: AnyRow }, told: Told): Change[] {
  const { name, table } = told;
  const [figures, others] = [
    columnParts(before, after, table, { told: otherColumns(table) }),
    columnParts(before, after, table, { told: figureColumns(table) }),
  ];
  const about = [...qualifiers(after), capitalise(periodName(after, table)), tableWords(name)].filter(Boolean).join(', ');
  const says = figures.map(({ says: text }) => text.replace(/^xếp loại /, '')).join(', ');
  const missing = figures.length > 0 && subjectOf(table) !== null && !isExplained(after, told);
  const parts: Part[] = [
    ...(figures.length > 0 ? [{ says: `${says} (${about})`, weight: 'fact' as const }] : []),
    ...(missing ? [{ says: unexplained, weight: 'alarm' as const }] : []),
    ...others.map((part): Part => (part.weight === 'wording' ? part : { ...part, says: `${part.says} (${about})` })),
  ];
  const kind = figures.length > 0 && subjectOf(table) !== null ? 'corrected' : 'other';
  return parts.length > 0 ? [changeOf(after, parts, kind, told)] : [];
}

const unexplained = 'số này đã công bố mà chưa có dòng mới trong dinh-chinh.csv nói vì sao sửa';

function lost(rows: readonly AnyRow[], told: Told): Change[] {
  const { name, table } = told;
  return [...Map.groupBy(rows, (row) => `${String(row.unit)}|${periodName(row, table)}`).values()].map((group): Change => {
    const [row = {}] = group;
    const says = `bỏ ${group.length} dòng đã công bố của ${periodName(row, table)} (${tableWords(name)})`;
    return changeOf(row, [{ says, weight: subjectOf(table) === null ? 'fact' : 'alarm' }], 'lost', told);
  });
}

/** @example // => 'Quý III/2026: thêm số liệu của 25 đơn vị' */
function summed(rows: readonly AnyRow[], told: Told): Change[] {
  const { name, table, before } = told;
  const known = new Set((before.rows[name] as AnyRow[]).map((row) => editionOf(row, table)));
  return [...Map.groupBy(rows, (row) => editionOf(row, table))].map(([edition, group]): Change => {
    const [row = {}] = group;
    const units = [...new Set(group.flatMap(({ unit }) => (typeof unit === 'string' ? [unit] : [])))];
    const [only] = units;
    const whose = units.length > 3 ? `${units.length} đơn vị` : units.map((id) => unitName(id, told)).join(', ');
    const what = `thêm ${known.has(edition) ? `${group.length} dòng` : 'số liệu'}${whose === '' ? `, ${group.length} dòng` : ` của ${whose}`} (${tableWords(name)})${sayBands(group)}`;
    return {
      ...changeOf(row, [{ says: what, weight: 'fact' }], 'figures', told),
      title: capitalise(periodName(row, table)),
      unit: units.length === 1 ? (only ?? null) : null,
    };
  });
}

function sayBands(rows: readonly AnyRow[]): string {
  const counts = bands.map((band) => [band, rows.filter((row) => row.band === band).length] as const).filter(([, count]) => count > 0);
  const ranked = rows.every((row) => 'total' in row && 'band' in row);
  return ranked && counts.length > 0 ? `: ${counts.map(([band, count]) => `${count} ${band}`).join(', ')}` : '';
}

function changeOf(row: AnyRow, parts: readonly Part[], kind: Change['kind'], told: Told): Change {
  const unit = typeof row.unit === 'string' ? row.unit : null;
  const title = unit === null ? told.table.title : unitName(unit, told);
  return { kind, title, address: figureTables[told.name](row), unit, parts, tables: [told.name] };
}

function unitName(id: string, { before, after }: Told): string {
  return (unitWith(id, after.portal) ?? unitWith(id, before.portal))?.name ?? id;
}

const tableWords = (name: FigureTable) => decapitalise(registry[name].title);
const subjectOf = (table: Table): Subject | null => table.openData?.subject ?? null;
const editionOf = (row: AnyRow, table: Table) => `${String(row.reformIndex ?? row.survey ?? '')}|${periodName(row, table)}`;

function periodName(row: AnyRow, table: Table): string {
  if (typeof row.period === 'string') return row.period;
  return typeof row.year === 'number' ? `năm ${row.year}` : (table.span?.(row).name ?? '');
}

function qualifiers(row: AnyRow): string[] {
  const { criterion, sector, procedure, band, total } = row;
  return [
    typeof criterion === 'string' ? `tiêu chí ${criterion}` : '',
    typeof sector === 'string' ? `lĩnh vực ${sector}` : '',
    typeof procedure === 'string' ? `thủ tục ${procedure}` : '',
    typeof band === 'string' && total === undefined && criterion === undefined ? `mức ${band}` : '',
  ].filter(Boolean);
}

function figureColumns({ columns }: Table): string[] {
  return Object.keys(columns).filter((key) => columns[key]?.measuredIn !== undefined || key === 'band');
}

function otherColumns(table: Table): string[] {
  const figures = figureColumns(table);
  return Object.keys(table.columns).filter((key) => !figures.includes(key));
}

/** Whether a row of corrections that was not there before is of these figures. */
function isExplained(row: AnyRow, { table, before, after }: Told): boolean {
  const old = new Set(before.rows.corrections.map((correction) => JSON.stringify(correction)));
  const own = typeof row.year === 'number' ? `Năm ${row.year}` : typeof row.period === 'string' ? row.period : null;
  const year = own === null && typeof row.to === 'string' ? `Năm ${row.to.slice(0, 4)}` : own;
  return after.rows.corrections.some(
    (correction) =>
      !old.has(JSON.stringify(correction)) &&
      correction.subject === subjectOf(table) &&
      (correction.unit === null || row.unit === undefined || correction.unit === row.unit) &&
      (parsePeriod(correction.period)?.name ?? correction.period) === year,
  );
}

/** Where corrections of a kind of figures are shown. */
export const subjectAddresses: Record<Subject, string> = {
  'Xếp loại': classificationAddress,
  'Một cửa': oneStopAddress,
  'Hài lòng': satisfactionAddress,
};
