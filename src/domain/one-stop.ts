import type { Portal, Unit } from '../portal/portal.ts';
import type { OneStopRow } from '../schemas/one-stop.ts';
import { otherSectors } from '../schemas/sectors.ts';
import { compareDays } from '../text/date.ts';
import { byNewest, periodOf, type Period } from '../text/period.ts';
import { oneStopMismatches } from './balances.ts';
import { once } from './once.ts';
import { predecessorsOf } from './units.ts';

/** One-stop figures of one unit or sector in one period, with the shares that they allow. */
export interface OneStopFigures {
  row: OneStopRow;
  period: Period;
  /** Of the resolved dossiers, those not late; `null` without both figures. */
  onTimeShare: number | null;
  /** Of the received dossiers, those filed online. */
  onlineShare: number | null;
  /** Of the late dossiers, those with an apology. */
  apologyShare: number | null;
  /** What does not add up, in words, and what the editor says of it. */
  mismatches: string[];
  explanation: string | null;
}

/** The figures of one period: the whole area, its sectors, its units. */
export interface OneStopPeriod {
  period: Period;
  whole: OneStopFigures | null;
  sectors: { name: string; figures: OneStopFigures }[];
  units: { unit: Unit; figures: OneStopFigures }[];
}

/** The shares that a row of figures allows. Missing figures give `null`, never nought. */
export function figuresOf(row: OneStopRow): OneStopFigures {
  const part = (some: number | null, all: number | null) => (some === null || all === null || all === 0 ? null : some / all);
  const onTime =
    row.onTime === null && row.late !== null && row.resolved !== null
      ? row.resolved - row.late
      : row.onTime === null
        ? null
        : row.onTime + (row.early ?? 0);
  return {
    row,
    period: periodOf(row.period),
    onTimeShare: part(onTime, row.resolved),
    onlineShare: part(row.online, row.received),
    apologyShare: part(row.apologies, row.late),
    mismatches: oneStopMismatches(row).map(({ message }) => message),
    explanation: row.mismatch,
  };
}

/** Every period with figures, newest first. The whole area is the unit that has no parent among the reporting units. */
export const oneStopPeriods = once((portal: Portal): OneStopPeriod[] => {
  const unitOf = new Map(portal.units.map((unit) => [unit.id, unit]));
  const reporting = new Set(portal.oneStop.map(({ unit }) => unit));
  const isWhole = (unit: Unit | undefined) => unit !== undefined && !reporting.has(unit.parent ?? '');
  const whole = portal.units.find((unit) => reporting.has(unit.id) && isWhole(unit));
  const periods = Map.groupBy(
    portal.oneStop.filter(({ procedure }) => procedure === null),
    ({ period }) => period,
  );
  return [...periods]
    .map(([name, rows]) => {
      const own = rows.filter(({ unit }) => unit === whole?.id);
      const total = own.find(({ sector }) => sector === null);
      return {
        period: periodOf(name),
        whole: total ? figuresOf(total) : null,
        sectors: own
          .filter(({ sector }) => sector !== null)
          .map((row) => ({ name: sectorName(row.sector, portal), figures: figuresOf(row) })),
        units: rows.flatMap((row) => {
          const unit = unitOf.get(row.unit);
          return unit && unit.id !== whole?.id && row.sector === null ? [{ unit, figures: figuresOf(row) }] : [];
        }),
      };
    })
    .sort((a, b) => byNewest(a.period, b.period));
});

export function sectorName(sector: string | null, portal: Portal): string {
  if (sector === null) return 'Mọi lĩnh vực';
  if (sector === otherSectors) return 'Lĩnh vực khác';
  return sectorNames(portal).get(sector) ?? sector;
}

const sectorNames = once(({ sectors }: Portal) => new Map(sectors.map(({ id, name }) => [id, name])));

/** One quarter of a series; before a merger it is the sum of the old units, and says so. */
export interface SeriesPoint {
  period: Period;
  figures: OneStopFigures | null;
  /** The units whose figures were added, when they are not the unit itself. */
  addedFrom: Unit[];
}

/** Quarterly figures of a unit, oldest first. Periods in which nobody reported are there, without figures. */
export function quarterSeries(unit: Unit, portal: Portal, sector: string | null = null): SeriesPoint[] {
  const quarters = [...new Set(portal.oneStop.map(({ period }) => period))].map(periodOf).filter(({ months }) => months === 3);
  const rowOf = (id: string, period: Period) =>
    portal.oneStop.find((row) => row.unit === id && row.sector === sector && row.procedure === null && row.period === period.name);
  const old = predecessorsOf(unit, portal);
  return quarters
    .sort((a, b) => compareDays(a.to, b.to))
    .flatMap((period): SeriesPoint[] => {
      if (unit.validTo !== null && unit.validTo < period.from) return [];
      const own = rowOf(unit.id, period);
      if (own) return [{ period, figures: figuresOf(own), addedFrom: [] }];
      const parts = old.map(({ id }) => rowOf(id, period)).filter((row) => row !== undefined);
      if (parts.length > 0 && parts.length === old.length) return [{ period, figures: figuresOf(addRows(parts)), addedFrom: old }];
      return [{ period, figures: null, addedFrom: [] }];
    });
}

const addable = [
  'carriedOver',
  'received',
  'inPerson',
  'online',
  'byPost',
  'resolved',
  'early',
  'onTime',
  'late',
  'open',
  'overdue',
  'returned',
  'apologies',
] as const;

/** Counts of several units in one period, added; a figure that one of them lacks is missing from the sum. */
export function addRows(rows: readonly OneStopRow[]): OneStopRow {
  const sum = { ...(rows[0] as OneStopRow) };
  for (const key of addable) {
    const figures = rows.map((row) => row[key]);
    sum[key] = figures.includes(null) ? null : figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  }
  return sum;
}

/** What is known of a procedure in the newest period that names it. */
export function procedureFigures(code: string, portal: Portal): OneStopFigures | null {
  const rows = portal.oneStop.filter(({ procedure }) => procedure === code).map(figuresOf);
  return rows.sort((a, b) => byNewest(a.period, b.period))[0] ?? null;
}
