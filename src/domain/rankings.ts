import type { Portal, Unit } from '../portal/portal.ts';
import { bands, type Band, type ClassificationRow } from '../schemas/rankings.ts';
import { compareVietnamese } from '../text/collate.ts';

/** One unit in the classification of one year, with where it stood before. */
export interface RankedUnit {
  unit: Unit;
  /** 1 is best; units with the same total share a rank; `null` when the unit was not ranked. */
  rank: number | null;
  /** Points as published. */
  total: number | null;
  band: Band;
  note: string | null;
  before: { year: number; total: number | null; band: Band } | null;
  /** Points gained since the year before; `null` when either is missing. */
  change: number | null;
}

/** The classification of all units in one year. */
export interface Edition {
  reformIndex: string;
  indexName: string;
  year: number;
  source: string | null;
  published: string | null;
  units: RankedUnit[];
  /** How many units each band has, bands that occur only. */
  bands: { band: Band; count: number }[];
}

/** Every edition of every reform index, newest first. */
export function editionsOf(portal: Portal): Edition[] {
  const unitOf = new Map(portal.units.map((unit) => [unit.id, unit]));
  const nameOf = new Map(portal.criteria.map(({ reformIndex, indexName }) => [reformIndex, indexName]));
  const groups = Map.groupBy(portal.classifications, ({ reformIndex, year }) => `${reformIndex} ${year}`);
  return [...groups.values()]
    .map((rows): Edition => {
      const { reformIndex, year, source, published } = rows[0] as ClassificationRow;
      const before = new Map((groups.get(`${reformIndex} ${year - 1}`) ?? []).map((row) => [row.unit, row]));
      const units = rows.flatMap((row) => {
        const unit = unitOf.get(row.unit);
        return unit ? [rankedUnit(row, unit, rows, before.get(row.unit))] : [];
      });
      return { reformIndex, indexName: nameOf.get(reformIndex) ?? reformIndex, year, source, published, units: units.sort(byRank), bands: countBands(rows) };
    })
    .sort((a, b) => b.year - a.year || compareVietnamese(a.indexName, b.indexName));
}

function rankedUnit(row: ClassificationRow, unit: Unit, rows: readonly ClassificationRow[], before: ClassificationRow | undefined): RankedUnit {
  const { total, band, note } = row;
  const ranked = total !== null && band !== 'Không xếp loại';
  const better = ranked ? rows.filter((other) => other.band !== 'Không xếp loại' && (other.total ?? -1) > total).length : 0;
  return {
    unit,
    rank: ranked ? better + 1 : null,
    total,
    band,
    note,
    before: before ? { year: before.year, total: before.total, band: before.band } : null,
    change: ranked && before?.total != null && before.band !== 'Không xếp loại' ? total - before.total : null,
  };
}

function byRank(a: RankedUnit, b: RankedUnit): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareVietnamese(a.unit.name, b.unit.name);
}

function countBands(rows: readonly ClassificationRow[]): Edition['bands'] {
  return bands.map((band) => ({ band, count: rows.filter((row) => row.band === band).length })).filter(({ count }) => count > 0);
}

/** What a year's classification says in one sentence, for a heading. @example // '6 Tốt, 15 Khá, 4 Trung bình' */
export function summariseBands({ bands: counts }: Edition): string {
  return counts.map(({ band, count }) => `${count}\u00a0${band.toLowerCase()}`).join(', ');
}

/** Every year in which a unit was classified, newest first. */
export function historyOf(unit: Unit, editions: readonly Edition[]): { edition: Edition; ranked: RankedUnit }[] {
  return editions.flatMap((edition) => {
    const ranked = edition.units.find((entry) => entry.unit.id === unit.id);
    return ranked ? [{ edition, ranked }] : [];
  });
}
