import type { Portal, Unit } from '../portal/portal.ts';
import { byNewest } from '../text/period.ts';
import { figuresOf, sectorName, type OneStopFigures, type SectorFigures } from './one-stop.ts';
import { oneStopRowsOf } from './one-stop-rows.ts';
import { quarterSeries, type SeriesPoint } from './one-stop-series.ts';

/** The newest figures of one unit, those of its sectors in the same period, and its quarters. */
export interface UnitOneStop {
  whole: OneStopFigures;
  /** The one with the most late dossiers first. */
  sectors: SectorFigures[];
  series: SeriesPoint[];
}

/** @returns `null` for a unit that never reported its figures over all sectors */
export function unitOneStop(unit: Unit, portal: Portal): UnitOneStop | null {
  const own = (oneStopRowsOf(portal.oneStop).ofUnit.get(unit.id) ?? []).map(figuresOf).sort((a, b) => byNewest(a.period, b.period));
  const whole = own.find(({ row }) => row.sector === null);
  if (!whole) return null;
  const sectors = own
    .filter(({ row, period }) => row.sector !== null && period.name === whole.period.name)
    .sort((a, b) => (b.row.late ?? 0) - (a.row.late ?? 0))
    .map((figures) => ({ name: sectorName(figures.row.sector, portal), figures }));
  return { whole, sectors, series: quarterSeries(unit, portal) };
}
