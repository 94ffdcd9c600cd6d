import type { ReadTable, Tables } from '../portal/read-tables.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { foldKey } from '../text/fold.ts';
import { parsePeriod } from '../text/period.ts';

/** The values of a table that a correction may be about: several where a name stands for the whole and for its sectors. */
export interface CorrectedFigures {
  table: ReadTable;
  column: string;
  /** The row of the first of them. */
  row: AnyRow;
  values: Set<unknown>;
  /** The same for all names of a figure. */
  identity: string;
}

/** The tables that figures are corrected in. */
export const correctedTables = ['oneStop', 'surveys', 'classifications', 'scores', 'criteria'] as const;
type FigureTables = Pick<Tables, (typeof correctedTables)[number]>;
type Add = (figure: { table: ReadTable; column: string; row: AnyRow; period: string; name: string }) => void;

/**
 * Finds the figures that a correction names: its unit, its period, and a column or a criterion called as in the table.
 * Nothing is found where the name is not one of the tables'. Each row is looked at once.
 */
export function figuresByName(tables: FigureTables): (correction: CorrectionRow) => CorrectedFigures | undefined {
  const index = new Map<string, CorrectedFigures>();
  const add: Add = ({ table, column, row, period, name }) => {
    const key = JSON.stringify([row.unit, period, name]);
    const identity = JSON.stringify([table.table.path, column, row.unit, period, row.criterion]);
    const known = index.get(key) ?? { table, column, row, values: new Set(), identity };
    known.values.add(bareFigure(row[column]));
    index.set(key, known);
  };
  addColumns(tables.oneStop, ({ period }) => `Một cửa ${String(period)}`, add);
  addColumns(tables.surveys, ({ to }) => `Hài lòng Năm ${String(to).slice(0, 4)}`, add);
  addColumns(tables.classifications, yearOf, add);
  addScores(tables, add);
  return ({ subject, unit, period, figure }) =>
    index.get(JSON.stringify([unit, `${subject} ${parsePeriod(period)?.name ?? period}`, withoutPrefix(foldKey(figure))]));
}

const yearOf = ({ year }: AnyRow) => `Xếp loại Năm ${String(year)}`;

/** @example // «Điểm tiêu chí «Giải quyết đúng hạn»» => 'giaiquyetdunghan' */
const withoutPrefix = (name: string) => name.replace(/^diem/, '').replace(/^tieuchi/, '');

function addColumns(table: ReadTable, periodOf: (row: AnyRow) => string, add: Add): void {
  const named = Object.entries(table.table.columns).flatMap(([column, { header, measuredIn }]) =>
    measuredIn !== undefined || column === 'band' ? [{ column, name: foldKey(header) }] : [],
  );
  for (const row of table.rows as readonly AnyRow[])
    for (const { column, name } of named) if (row[column] !== null) add({ table, column, row, period: periodOf(row), name });
}

/** Scores of a criterion, by its name and its code. A domain may have the name of a criterion: then nobody knows which is meant. */
function addScores({ criteria, scores }: FigureTables, add: Add): void {
  const domains = new Set(criteria.rows.map(({ domain }) => foldKey(domain)));
  const namesOf = new Map(criteria.rows.map((row) => [keyOf(row), new Set([foldKey(row.name), foldKey(row.criterion)])]));
  for (const row of scores.rows)
    for (const name of namesOf.get(keyOf(row)) ?? [])
      if (!domains.has(name)) add({ table: scores, column: 'score', row, period: yearOf(row), name });
}

function keyOf({ reformIndex, year, criterion }: { reformIndex: string; year: number; criterion: string }): string {
  return JSON.stringify([reformIndex, year, criterion]);
}

/** A score may have its maximum written beside it. */
export function bareFigure(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'score' in value ? value.score : value;
}
