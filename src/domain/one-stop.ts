import type { Portal, Unit } from '../portal/portal.ts';
import type { OneStopRow } from '../schemas/one-stop.ts';
import { otherSectors } from '../schemas/sectors.ts';
import { byNewest, periodOf, type Period } from '../text/period.ts';
import { oneStopMismatches } from './balances.ts';
import { once } from './once.ts';
import { oneStopRowsOf } from './one-stop-rows.ts';
import { existsOn, unitWith } from './units.ts';

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
  /** Late dossiers without one. */
  owedApologies: number | null;
  /** What does not add up, in words, and what the editor says of it. */
  mismatches: string[];
  explanation: string | null;
}

/** The figures of a sector under its name. */
export interface SectorFigures {
  name: string;
  figures: OneStopFigures;
}

/** The figures of one period: the whole area, its sectors, its units. */
export interface OneStopPeriod {
  period: Period;
  whole: OneStopFigures | null;
  sectors: SectorFigures[];
  units: { unit: Unit; figures: OneStopFigures }[];
}

/** The shares that a row of figures allows. Missing figures give `null`, never nought. */
export const figuresOf = once((row: OneStopRow): OneStopFigures => {
  const part = (some: number | null, all: number | null) => (some === null || all === null || all === 0 ? null : some / all);
  return {
    row,
    period: periodOf(row.period),
    onTimeShare: part(inTime(row), row.resolved),
    onlineShare: part(row.online, row.received),
    apologyShare: part(row.apologies, row.late),
    owedApologies: row.late === null || row.apologies === null ? null : Math.max(0, row.late - row.apologies),
    mismatches: oneStopMismatches(row).map(({ message }) => message),
    explanation: row.mismatch,
  };
});

/** Resolved dossiers that were not late, also where only the late ones were counted. */
function inTime({ onTime, early, resolved, late }: OneStopRow): number | null {
  if (onTime !== null) return onTime + (early ?? 0);
  return late === null || resolved === null ? null : resolved - late;
}

/** Every period with figures, newest first. The whole area is the unit that has no parent among the reporting units. */
export const oneStopPeriods = once((portal: Portal): OneStopPeriod[] => {
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
          const unit = unitWith(row.unit, portal);
          return unit && unit.id !== whole?.id && row.sector === null ? [{ unit, figures: figuresOf(row) }] : [];
        }),
      };
    })
    .sort((a, b) => byNewest(a.period, b.period));
});

/**
 * The newest period that speaks for the whole area: by its own figures, or by those of every unit that there was and that
 * ever reports. Where there is none, the newest of any units.
 */
export const mainPeriod = once((portal: Portal): OneStopPeriod | undefined => {
  const periods = oneStopPeriods(portal);
  return periods.find((one) => one.whole !== null || speaksForAll(one, periods)) ?? periods.find(({ units }) => units.length > 0);
});

/** The period that stands at the front: the main one, or else the newest of which only sectors are known. */
export function leadingPeriod(portal: Portal): OneStopPeriod | undefined {
  return mainPeriod(portal) ?? oneStopPeriods(portal)[0];
}

function speaksForAll({ units, period }: OneStopPeriod, periods: readonly OneStopPeriod[]): boolean {
  const told = new Set(units.map(({ unit }) => unit));
  const reporting = periods.flatMap((one) => one.units.map(({ unit }) => unit));
  return units.length > 1 && reporting.filter((unit) => existsOn(unit, period.to)).every((unit) => told.has(unit));
}

/** Periods after the leading one, in which only some units reported. */
export function newerPeriods(portal: Portal): OneStopPeriod[] {
  const [periods, lead] = [oneStopPeriods(portal), leadingPeriod(portal)];
  return lead ? periods.slice(0, periods.indexOf(lead)).filter(({ units }) => units.length > 0) : [];
}

/** The unit whose figures are those of the whole area in a period. */
export function areaOf({ whole }: OneStopPeriod, portal: Portal): Unit | undefined {
  return unitWith(whole?.row.unit, portal);
}

export function sectorName(sector: string | null, portal: Portal): string {
  if (sector === null) return 'Mọi lĩnh vực';
  if (sector === otherSectors) return 'Lĩnh vực khác';
  return sectorNames(portal).get(sector) ?? sector;
}

const sectorNames = once(({ sectors }: Portal) => new Map(sectors.map(({ id, name }) => [id, name])));

/** What is known of a procedure in the newest period that names it. */
export function procedureFigures(code: string, portal: Portal): OneStopFigures | null {
  const rows = oneStopRowsOf(portal.oneStop).ofProcedure.get(code) ?? [];
  return rows.map(figuresOf).sort((a, b) => byNewest(a.period, b.period))[0] ?? null;
}
