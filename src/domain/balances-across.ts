import { flows, stocks, type FigureKey, type OneStopRow } from '../schemas/one-stop.ts';
import { otherSectors } from '../schemas/sectors.ts';
import type { UnitRow } from '../schemas/units.ts';
import { formatNumber } from '../text/number.ts';
import { periodOf } from '../text/period.ts';
import type { Mismatch } from './balances.ts';
import { figureName } from './figure-names.ts';
import { oneStopKey, oneStopRowsOf } from './one-stop-rows.ts';
import { existsOn, predecessorsOf } from './units.ts';

/** A row whose figures do not agree with those of other rows. */
export interface RowMismatch extends Mismatch {
  row: OneStopRow;
}

const bothKinds = [...flows, ...stocks];

/** Where the sectors of a unit in a period do not add up to its whole. Only when one of them is «khac», the rest. */
export function sectorMismatches(rows: readonly OneStopRow[]): RowMismatch[] {
  const groups = Map.groupBy(
    rows.filter(({ procedure }) => procedure === null),
    (row) => oneStopKey({ ...row, sector: null }),
  );
  return [...groups.values()].flatMap((group) => {
    const whole = group.find(({ sector }) => sector === null);
    const parts = group.filter(({ sector }) => sector !== null);
    return whole && parts.some(({ sector }) => sector === otherSectors) ? compare(whole, parts, bothKinds, 'Cộng các lĩnh vực') : [];
  });
}

/** Where the units below a unit do not add up to it, for periods in which all of them reported. */
export function areaMismatches(rows: readonly OneStopRow[], units: readonly UnitRow[]): RowMismatch[] {
  const reporting = new Set(rows.map(({ unit }) => unit));
  const below = Map.groupBy(
    units.filter(({ id }) => reporting.has(id)),
    ({ parent }) => parent,
  );
  const { rowOf } = oneStopRowsOf(rows);
  return rows.flatMap((whole) => {
    const children = (below.get(whole.unit) ?? []).filter((unit) => existsOn(unit, periodOf(whole.period).from));
    const parts = children.map(({ id }) => rowOf({ ...whole, unit: id }));
    const complete = parts.filter((part) => part !== undefined);
    return complete.length > 0 && complete.length === parts.length
      ? compare(whole, complete, bothKinds, `Cộng ${complete.length} đơn vị`)
      : [];
  });
}

/** Where shorter periods that fill a longer one without a gap do not add up to it. */
export function periodMismatches(rows: readonly OneStopRow[]): RowMismatch[] {
  const groups = Map.groupBy(rows, (row) => oneStopKey({ ...row, period: '' }));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((whole) => {
      const period = periodOf(whole.period);
      return [1, 3].flatMap((months) => {
        const parts = group.filter((row) => within(row.period, period, months));
        return period.months > months && parts.length * months === period.months
          ? compare(whole, parts, flows, `Cộng ${parts.length} kỳ`)
          : [];
      });
    }),
  );
}

function within(name: string, whole: { from: string; to: string }, months: number): boolean {
  const part = periodOf(name);
  return part.months === months && part.from >= whole.from && part.to <= whole.to;
}

/** Where the stock at the start of a period is not what was open when the period before ended, old units included. */
export function stockMismatches(rows: readonly OneStopRow[], units: readonly UnitRow[]): RowMismatch[] {
  const open = new Map(rows.map((row) => [oneStopKey({ ...row, period: periodOf(row.period).to }), row.open]));
  return rows.flatMap((row) => {
    const dayBefore = new Date(Date.parse(periodOf(row.period).from) - 86_400_000).toISOString().slice(0, 10);
    const merged = predecessorsOf({ id: row.unit }, { units }).filter(({ validTo }) => validTo === dayBefore);
    const before = [row.unit, ...merged.map(({ id }) => id)]
      .map((unit) => open.get(oneStopKey({ ...row, unit, period: dayBefore })))
      .filter((figure) => figure !== undefined && figure !== null);
    const total = before.reduce((sum, figure) => sum + figure, 0);
    if (row.carriedOver === null || before.length === 0 || total === row.carriedOver) return [];
    const message = `Tồn đầu kỳ là ${formatNumber(row.carriedOver)}, nhưng cuối kỳ trước đang giải quyết ${formatNumber(total)} hồ sơ.`;
    return [{ row, column: 'carriedOver', found: formatNumber(row.carriedOver), message }];
  });
}

function compare(row: OneStopRow, parts: readonly OneStopRow[], columns: readonly FigureKey[], what: string): RowMismatch[] {
  return columns.flatMap((column) => {
    const figures = parts.map((part) => part[column]);
    const whole = row[column];
    if (whole === null || figures.includes(null)) return [];
    const total = figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
    if (total === whole) return [];
    return [
      {
        row,
        column,
        found: formatNumber(whole),
        message: `${what} được ${formatNumber(total)} hồ sơ ${figureName(column)}, nhưng dòng này ghi ${formatNumber(whole)}.`,
      },
    ];
  });
}
