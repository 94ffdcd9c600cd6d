import type { Unit } from '../portal/portal.ts';
import { bands, type Band, type BandTotalRow, type ClassificationRow } from '../schemas/rankings.ts';
import { compareVietnamese } from '../text/collate.ts';
import type { Mismatch } from './balances.ts';
import type { EditionRows } from './edition-rows.ts';
import { bandTotalMismatches, classificationMismatches } from './ranking-balances.ts';
import { yearStandings, type YearStandings } from './standings.ts';

/** One unit in the classification of one year, with where it stood before. */
export interface RankedUnit {
  unit: Unit;
  /** 1 is best; units with the same total share a rank; `null` when the unit was not ranked. */
  rank: number | null;
  /** Whether another unit has the same rank. */
  tied: boolean;
  /** Points as published. */
  total: number | null;
  band: Band;
  note: string | null;
  /** What does not add up, with the editor's explanation; `null` when everything does. */
  mismatch: { findings: string[]; explanation: string | null } | null;
  before: { year: number; total: number | null; band: Band; rank: number | null } | null;
  /** Points gained since the year before; `null` when either is missing. */
  change: number | null;
}

/** How many units one band has. */
export interface BandCount {
  band: Band;
  count: number;
}

/** The classification of all units in one year. Where only totals are known, `units` is empty. */
export interface Ranking {
  /** Best first. */
  units: RankedUnit[];
  /** How many units there are, also when only this number is known. */
  size: number;
  /** How many units each band has, bands that occur only. */
  bands: BandCount[];
  thresholds: { band: Band; minimum: number }[];
  /** What the published totals get wrong, and what is said of it. */
  notes: string[];
}

/**
 * @param before the rows of the year before
 * @returns `null` where neither units nor totals were published
 */
export function rankingOf(rows: EditionRows, before: EditionRows | undefined, unitOf: (id: string) => Unit | undefined): Ranking | null {
  const { classifications, totals, thresholds } = rows;
  if (classifications.length + totals.length === 0) return null;
  const years = { now: yearStandings(classifications), before: yearStandings(before?.classifications ?? []) };
  const scores = Map.groupBy(rows.scores, ({ unit }) => unit);
  const units = classifications.flatMap((row) => {
    const unit = unitOf(row.unit);
    if (!unit) return [];
    const findings = classificationMismatches(row, scores.get(row.unit) ?? [], rows.criteria, thresholds);
    return [rankedUnit(row, unit, findings, years)];
  });
  return {
    units: units.sort(byRank),
    size: classifications.length || (totals[0]?.whole ?? 0),
    bands: countBands(classifications, totals),
    thresholds: thresholds.toSorted((a, b) => b.minimum - a.minimum),
    notes: totalNotes(totals, classifications),
  };
}

function rankedUnit(row: ClassificationRow, unit: Unit, findings: Mismatch[], years: Record<'now' | 'before', YearStandings>): RankedUnit {
  const { total, band, note } = row;
  const past = years.before.rowOf.get(row.unit);
  const { rank = null, sharers = 0 } = years.now.standingOf(row) ?? {};
  return {
    unit,
    rank,
    tied: sharers > 1,
    total,
    band,
    note,
    mismatch: findings.length > 0 || row.mismatch ? { findings: findings.map(({ message }) => message), explanation: row.mismatch } : null,
    before: past ? { year: past.year, total: past.total, band: past.band, rank: years.before.standingOf(past)?.rank ?? null } : null,
    change: rank !== null && total !== null && past && past.total !== null && past.band !== 'Không xếp loại' ? total - past.total : null,
  };
}

function byRank(a: RankedUnit, b: RankedUnit): number {
  const band = bands.indexOf(a.band) - bands.indexOf(b.band);
  return (a.rank ?? 1e9) - (b.rank ?? 1e9) || (a.rank === null ? band : 0) || compareVietnamese(a.unit.name, b.unit.name);
}

function countBands(rows: readonly ClassificationRow[], totals: readonly BandTotalRow[]): BandCount[] {
  const count = (band: Band) =>
    rows.length > 0 ? rows.filter((row) => row.band === band).length : (totals.find((row) => row.band === band)?.count ?? 0);
  return bands.map((band) => ({ band, count: count(band) })).filter(({ count: number }) => number > 0);
}

function totalNotes(totals: readonly BandTotalRow[], rows: readonly ClassificationRow[]): string[] {
  const findings = bandTotalMismatches(totals, rows).map(({ mismatch }) => mismatch.message);
  return [...findings, ...totals.flatMap(({ mismatch, note }) => [mismatch, note]).filter((text) => text !== null)];
}
