import { issueOf, type Rule } from '../issues/rule.ts';
import { printPlace } from '../issues/place.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import { formatNumber } from '../text/number.ts';
import { parsePeriod } from '../text/period.ts';
import type { Check } from './check.ts';
import { correctedFigures, correctedTables, type CorrectedFigure } from './corrected-figures.ts';

const rule: Rule = {
  code: 'dinh-chinh-khac-bang',
  severity: 'warning',
  harm: 'wrong',
  title: 'Số mới của đính chính khác số trong bảng',
  cause: 'Trang in cả con số của bảng lẫn dòng đính chính. Hai nơi nói khác nhau thì người đọc không biết tin số nào.',
  wrong: `dinh-chinh.csv: số mới 12,5; xep-hang/diem.csv: 10,5`,
  right: `cả hai nơi ghi 12,5`,
  mend: 'Sửa con số trong bảng theo đính chính, hoặc sửa cột «Số mới». Số lại đổi sau lần này thì thêm một dòng đính chính mới.',
};

export const correctionAgainstTable: Check = {
  rule,
  needs: ['corrections', ...correctedTables],
  find: ({ tables }) => {
    const told = tables.corrections.rows.map((row) => ({ row, figures: correctedFigures(row, tables) }));
    const known = told.filter(({ figures }) => figures.length > 0);
    // A later correction of the same figure overtakes an earlier one; of one day any may be the last.
    const ofFigure = Map.groupBy(known, ({ row, figures: [first] }) =>
      JSON.stringify([row.unit, parsePeriod(row.period)?.name, identity(first)]),
    );
    return [...ofFigure.values()].flatMap((group) => {
      const day = group.map(({ row }) => row.corrected).reduce((a, b) => (a > b ? a : b));
      const last = group.filter(({ row }) => row.corrected === day);
      const contradicted = last.map(({ row, figures }) => ({ row, figure: contradiction(row, figures) }));
      const [final] = contradicted.slice(-1);
      if (!final?.figure || contradicted.some(({ figure }) => figure === null)) return [];
      const { table, row, column } = final.figure;
      const now = printed(row[column]);
      const message = `Đính chính ghi số mới là «${final.row.after}», nhưng bảng đang ghi «${now}» (${printPlace(table.placeOf(row, column))}).`;
      return [issueOf(rule, tables.corrections.placeOf(final.row, 'after'), { message, found: final.row.after, expected: now })];
    });
  },
};

function identity(figure: CorrectedFigure | undefined): unknown[] {
  return [figure?.table.table.path, figure?.column, figure?.row.criterion];
}

/** The first of the figures where none of them has the new value; `null` too where the value can't be read. */
function contradiction({ after }: CorrectionRow, figures: readonly CorrectedFigure[]): CorrectedFigure | null {
  const isOther = figures.map(({ table, row, column }) => {
    const { kind, measuredIn } = table.table.columns[column] ?? {};
    const text = measuredIn && after.endsWith(measuredIn) ? after.slice(0, -measuredIn.length).trim() : after;
    const reading = kind?.read(text);
    return reading && 'value' in reading && bare(reading.value) !== bare(row[column]);
  });
  return isOther.every(Boolean) ? (figures[0] ?? null) : null;
}

/** A score may have its maximum written beside it. */
function bare(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'score' in value ? value.score : value;
}

function printed(value: unknown): string {
  const own = bare(value);
  return typeof own === 'number' ? formatNumber(own) : String(own);
}
