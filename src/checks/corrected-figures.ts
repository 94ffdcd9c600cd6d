import type { ReadTable, Tables } from '../portal/read-tables.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { foldKey } from '../text/fold.ts';
import { parsePeriod, type Period } from '../text/period.ts';

/** A value of a table of figures that a correction may be about. */
export interface CorrectedFigure {
  table: ReadTable;
  row: AnyRow;
  column: string;
}

/** The tables that figures are corrected in. */
export const correctedTables = ['oneStop', 'surveys', 'classifications', 'scores', 'criteria'] as const;
type FigureTables = Pick<Tables, (typeof correctedTables)[number]>;

/**
 * The figures that a correction names: its unit, its period, and a column or a criterion called as in the table. Several
 * where one name stands for the whole and for its sectors; none where the name is not one of the tables'.
 */
export function correctedFigures(correction: CorrectionRow, tables: FigureTables): CorrectedFigure[] {
  const period = parsePeriod(correction.period);
  if (correction.unit === null || period === null) return [];
  const name = foldKey(correction.figure);
  const ofUnit = ({ row }: CorrectedFigure) => row.unit === correction.unit;
  if (correction.subject === 'Một cửa')
    return inColumn(tables.oneStop, name).filter((one) => ofUnit(one) && one.row.period === period.name);
  if (correction.subject === 'Hài lòng') return inColumn(tables.surveys, name).filter((one) => ofUnit(one) && isWithin(one.row, period));
  const inYear = ({ row }: CorrectedFigure) => period.name === `Năm ${String(row.year)}`;
  return [...inColumn(tables.classifications, name), ...ofCriterion(tables, name)].filter((one) => ofUnit(one) && inYear(one));
}

function isWithin({ from, to }: AnyRow, period: Period): boolean {
  return period.months === 12 ? String(to).startsWith(`${period.year}-`) : String(from) >= period.from && String(to) <= period.to;
}

function inColumn(table: ReadTable, name: string): CorrectedFigure[] {
  const found = Object.entries(table.table.columns).find(([key, { header, measuredIn }]) => {
    return (measuredIn !== undefined || key === 'band') && foldKey(header) === name;
  });
  return found ? table.rows.filter((row: AnyRow) => row[found[0]] !== null).map((row) => ({ table, row, column: found[0] })) : [];
}

/** Scores of a criterion: `Điểm tiêu chí «Giải quyết đúng hạn»`, `Giải quyết đúng hạn`, `TT1`. A domain may have the name of a criterion. */
function ofCriterion({ criteria, scores }: FigureTables, figure: string): CorrectedFigure[] {
  const name = figure.replace(/^diem/, '').replace(/^tieuchi/, '');
  if (criteria.rows.some(({ domain }) => foldKey(domain) === name)) return [];
  const named = criteria.rows.filter((row) => foldKey(row.name) === name || foldKey(row.criterion) === name);
  const own = new Set(named.map(keyOf));
  return scores.rows.filter((row) => own.has(keyOf(row))).map((row) => ({ table: scores, row, column: 'score' }));
}

function keyOf({ reformIndex, year, criterion }: { reformIndex: string; year: number; criterion: string }): string {
  return JSON.stringify([reformIndex, year, criterion]);
}
