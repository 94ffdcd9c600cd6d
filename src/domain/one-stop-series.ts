import type { Portal, Unit } from '../portal/portal.ts';
import { figureKeys, type OneStopRow } from '../schemas/one-stop.ts';
import type { Period } from '../text/period.ts';
import { figuresOf, sectorName, type OneStopFigures } from './one-stop.ts';
import { oneStopRowsOf } from './one-stop-rows.ts';
import { predecessorsOf } from './units.ts';

/** One quarter of a series; before a merger it is the sum of the old units, and says so. */
export interface SeriesPoint {
  period: Period;
  figures: OneStopFigures | null;
  /** The units whose figures were added, when they are not the unit itself. */
  addedFrom: readonly Unit[];
}

/** The quarters of one sector of a unit. */
export interface SectorSeries {
  name: string;
  series: SeriesPoint[];
}

/** Quarterly figures of a unit, oldest first. Periods in which nobody reported are there, without figures. */
export function quarterSeries(unit: Unit, portal: Portal, sector: string | null = null): SeriesPoint[] {
  const { quarters, rowOf } = oneStopRowsOf(portal.oneStop);
  const old = predecessorsOf(unit, portal);
  return quarters
    .filter(({ from }) => unit.validTo === null || unit.validTo >= from)
    .map((period): SeriesPoint => {
      const rowOfUnit = ({ id }: Unit) => rowOf({ unit: id, sector, procedure: null, period: period.name });
      const own = rowOfUnit(unit);
      if (own) return { period, figures: figuresOf(own), addedFrom: [] };
      const parts = old.map(rowOfUnit).filter((row) => row !== undefined);
      if (parts.length > 0 && parts.length === old.length) return { period, figures: figuresOf(addRows(parts)), addedFrom: old };
      return { period, figures: null, addedFrom: [] };
    });
}

/** The series of every sector that a unit reported in some quarter, in the order of the table. */
export function sectorSeries(unit: Unit, portal: Portal): SectorSeries[] {
  const rows = oneStopRowsOf(portal.oneStop).ofUnit.get(unit.id) ?? [];
  const sectors = new Set(rows.map(({ sector }) => sector).filter((sector) => sector !== null));
  return [...sectors]
    .map((sector) => ({ name: sectorName(sector, portal), series: quarterSeries(unit, portal, sector) }))
    .filter(({ series }) => series.some(({ figures }) => figures));
}

/** Counts of several units in one period, added; a figure that one of them lacks is missing from the sum. */
function addRows(rows: readonly OneStopRow[]): OneStopRow {
  const sum = { ...(rows[0] as OneStopRow) };
  for (const key of figureKeys) {
    const figures = rows.map((row) => row[key]);
    sum[key] = figures.includes(null) ? null : figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  }
  return sum;
}
