import { issueOf, type Rule } from '../issues/rule.ts';
import { printPlace } from '../issues/place.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import { compareDays } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';
import { bareFigure, correctedTables, figuresByName, type CorrectedFigures } from './corrected-figures.ts';

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
    const figuresOf = figuresByName(tables);
    const known = tables.corrections.rows.flatMap((row) => {
      const figures = figuresOf(row);
      return figures ? [{ row, figures }] : [];
    });
    return [...Map.groupBy(known, ({ figures }) => figures.identity).values()].flatMap((group) => {
      // A later correction of the same figure overtakes an earlier one; of one day any may be the last.
      const day = group
        .map(({ row }) => row.corrected)
        .toSorted(compareDays)
        .at(-1);
      const last = group.filter(({ row }) => row.corrected === day);
      const [final] = last.slice(-1);
      if (!final || !last.every(contradicts)) return [];
      const { table, row, column } = final.figures;
      const now = printed(row[column]);
      const message = `Đính chính ghi số mới là «${final.row.after}», nhưng bảng đang ghi «${now}» (${printPlace(table.placeOf(row, column))}).`;
      return [issueOf(rule, tables.corrections.placeOf(final.row, 'after'), { message, found: final.row.after, expected: now })];
    });
  },
};

/** Whether none of the figures has the new value; not where it can't be read. */
function contradicts({ row: { after }, figures }: { row: CorrectionRow; figures: CorrectedFigures }): boolean {
  const { kind, measuredIn } = figures.table.table.columns[figures.column] ?? {};
  const text = measuredIn && after.endsWith(measuredIn) ? after.slice(0, -measuredIn.length).trim() : after;
  const reading = kind?.read(text);
  return reading !== undefined && 'value' in reading && !figures.values.has(bareFigure(reading.value));
}

function printed(value: unknown): string {
  const own = bareFigure(value);
  return typeof own === 'number' ? formatNumber(own) : String(own);
}
