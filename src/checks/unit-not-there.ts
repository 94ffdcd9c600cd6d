import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { Span } from '../schemas/table.ts';
import { unitColumn, type UnitRow } from '../schemas/units.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'don-vi-ngoai-hieu-luc',
  severity: 'error',
  title: 'Số liệu của đơn vị ngoài thời gian tồn tại',
  cause: 'Đơn vị chưa thành lập hoặc đã sáp nhập thì không có số liệu của kỳ đó. Thường do ghi tên mới cho số của đơn vị cũ.',
  wrong: `xã lập năm 2025 có điểm năm 2024`,
  right: `số năm 2024 ghi cho hai xã cũ`,
  mend: 'Ghi số cho đơn vị có lúc đó, hoặc sửa ngày hiệu lực trong don-vi.csv.',
};

export const unitNotThere: Check = {
  rule,
  needs: [],
  find: ({ tables }) => {
    const unitOf = new Map(tables.units.rows.map((unit) => [unit.id, unit]));
    return Object.values<ReadTable>(tables).flatMap(({ table, rows, placeOf }) => {
      const column = unitColumn(table);
      if (!table.span || column === undefined) return [];
      return rows.flatMap((row): Issue[] => {
        const [id, span] = [row[column] as string, table.span?.(row)];
        const message = span && absence(unitOf.get(id), span);
        return message ? [issueOf(rule, placeOf(row, column), { message, found: id })] : [];
      });
    });
  },
};

/** The same of units that a round inspected and found something at: the round tells the time. */
export const inspectedUnitNotThere: Check = {
  rule,
  needs: [],
  find: ({ tables }) => {
    const unitOf = new Map(tables.units.rows.map((unit) => [unit.id, unit]));
    const spanOf = new Map(tables.inspectionRounds.rows.map(({ id, from, to }) => [id, { from, to, name: `của đợt ${id}` }]));
    const absent = <R extends { round: string; unit: string | null }>(rows: readonly R[], placeOf: (row: R, column: 'unit') => Place) =>
      rows.flatMap((row): Issue[] => {
        const span = spanOf.get(row.round);
        const message = span && row.unit !== null && absence(unitOf.get(row.unit), span);
        return message ? [issueOf(rule, placeOf(row, 'unit'), { message, found: row.unit ?? '' })] : [];
      });
    const { inspectedUnits, findings } = tables;
    return [...absent(inspectedUnits.rows, inspectedUnits.placeOf), ...absent(findings.rows, findings.placeOf)];
  },
};

/** Why a unit has no figures of a time, where it has none. */
function absence(unit: UnitRow | undefined, { from, to, name }: Span): string | null {
  if (!unit) return null;
  const late = unit.validFrom !== null && unit.validFrom > to ? `từ ${formatDate(unit.validFrom)}` : null;
  const gone = unit.validTo !== null && unit.validTo < from ? `đến hết ${formatDate(unit.validTo)}` : null;
  return late || gone ? `${unit.name} có ${late ?? gone}, nên không có số liệu ${name}.` : null;
}
