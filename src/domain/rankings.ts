import type { Portal, Unit } from '../portal/portal.ts';
import {
  bands,
  type Band,
  type BandTotalRow,
  type ClassificationRow,
  type CriterionRow,
  type ScoreRow,
  type ThresholdRow,
} from '../schemas/rankings.ts';
import { compareVietnamese } from '../text/collate.ts';
import { once } from './once.ts';
import { bandTotalMismatches, classificationMismatches, editionKey } from './ranking-balances.ts';
import { standings, type Standings } from './standings.ts';

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
export interface Edition {
  reformIndex: string;
  indexName: string;
  year: number;
  source: string | null;
  sourceLink: string | null;
  asOf: string | null;
  published: string | null;
  units: RankedUnit[];
  /** How many units there are, also when only this number is known. */
  size: number;
  /** How many units each band has, bands that occur only. */
  bands: BandCount[];
  thresholds: { band: Band; minimum: number }[];
  /** What the published totals get wrong, and what is said of it. */
  notes: string[];
}

/** Every edition of every reform index: newest first, in a year the one with the most units first. */
export const editionsOf = once((portal: Portal): Edition[] => {
  const named = Map.groupBy(portal.classifications, editionKey);
  const totals = Map.groupBy(portal.bandTotals, editionKey);
  const lookup: Lookup = {
    unitOf: new Map(portal.units.map((unit) => [unit.id, unit])),
    nameOf: new Map([...portal.bandTotals, ...portal.criteria].map(({ reformIndex, indexName }) => [reformIndex, indexName])),
    criteria: Map.groupBy(portal.criteria, editionKey),
    scores: Map.groupBy(portal.scores, (row) => `${editionKey(row)} ${row.unit}`),
    thresholds: Map.groupBy(portal.thresholds, editionKey),
    named,
  };
  return [...new Set([...named.keys(), ...totals.keys()])]
    .map((key) => edition(named.get(key) ?? [], totals.get(key) ?? [], lookup))
    .sort((a, b) => b.year - a.year || b.size - a.size || compareVietnamese(a.indexName, b.indexName));
});

interface Lookup {
  unitOf: Map<string, Unit>;
  nameOf: Map<string, string>;
  criteria: Map<string, CriterionRow[]>;
  scores: Map<string, ScoreRow[]>;
  thresholds: Map<string, ThresholdRow[]>;
  named: Map<string, ClassificationRow[]>;
}

function edition(rows: ClassificationRow[], totals: BandTotalRow[], lookup: Lookup): Edition {
  const { reformIndex, year, source, published } = (rows[0] ?? totals[0]) as ClassificationRow | BandTotalRow;
  const [now, before] = [standings(rows), standings(lookup.named.get(editionKey({ reformIndex, year: year - 1 })) ?? [])];
  const units = rows.flatMap((row) => {
    const unit = lookup.unitOf.get(row.unit);
    return unit ? [rankedUnit(row, unit, { now, before }, lookup)] : [];
  });
  return {
    reformIndex,
    indexName: lookup.nameOf.get(reformIndex) ?? reformIndex,
    year,
    source,
    sourceLink: rows[0]?.sourceLink ?? null,
    asOf: rows[0]?.asOf ?? null,
    published,
    units: units.sort(byRank),
    size: rows.length || (totals[0]?.whole ?? 0),
    bands: countBands(rows, totals),
    thresholds: (lookup.thresholds.get(editionKey({ reformIndex, year })) ?? []).toSorted((a, b) => b.minimum - a.minimum),
    notes: totalNotes(totals, rows),
  };
}

function rankedUnit(row: ClassificationRow, unit: Unit, { now, before }: Record<'now' | 'before', Standings>, lookup: Lookup): RankedUnit {
  const { total, band, note } = row;
  const past = before.rowOf.get(row.unit);
  const rank = now.rankOf(row);
  const key = editionKey(row);
  const findings = classificationMismatches(
    row,
    lookup.scores.get(`${key} ${row.unit}`) ?? [],
    lookup.criteria.get(key) ?? [],
    lookup.thresholds.get(key) ?? [],
  );
  return {
    unit,
    rank,
    tied: rank !== null && now.sharing(row) > 1,
    total,
    band,
    note,
    mismatch: findings.length > 0 || row.mismatch ? { findings: findings.map(({ message }) => message), explanation: row.mismatch } : null,
    before: past ? { year: past.year, total: past.total, band: past.band, rank: before.rankOf(past) } : null,
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

/** What a year's classification says in one sentence, for a heading. @example // '6 tốt, 15 khá, 4 trung bình' */
export function summariseBands({ bands: counts }: Pick<Edition, 'bands'>): string {
  return counts.map(({ band, count }) => `${count}\u00a0${band.toLowerCase()}`).join(', ');
}

/** What a year's classification says, for a heading: of a single unit its band, of several how many have each. */
export function headlineOf(edition: Edition): string {
  const [only, ...others] = edition.units;
  return only && others.length === 0 ? `${only.unit.name} xếp loại ${only.band}` : summariseBands(edition);
}

/** Every year in which a unit was classified, newest first. */
export function historyOf(unit: Unit, editions: readonly Edition[]): { edition: Edition; ranked: RankedUnit }[] {
  return historiesOf(editions).get(unit.id) ?? [];
}

const historiesOf = once((editions: readonly Edition[]) =>
  Map.groupBy(
    editions.flatMap((edition) => edition.units.map((ranked) => ({ edition, ranked }))),
    ({ ranked }) => ranked.unit.id,
  ),
);

/** The edition of the same index in an earlier year, if it is known. */
export function editionBefore({ reformIndex, year }: Edition, editions: readonly Edition[]): Edition | undefined {
  return editions.find((other) => other.reformIndex === reformIndex && other.year === year - 1);
}

/** Who gained and who lost points since the year before, the largest first. */
export function movements({ units }: Edition): { risen: RankedUnit[]; fallen: RankedUnit[]; same: number } {
  const moved = units.filter(({ change }) => change !== null).sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
  return {
    risen: moved.filter(({ change }) => (change ?? 0) > 0),
    fallen: moved.filter(({ change }) => (change ?? 0) < 0).reverse(),
    same: moved.filter(({ change }) => change === 0).length,
  };
}

/** @example sayMovements(edition) // => '19 nơi tăng, 5 nơi giảm' */
export function sayMovements(edition: Edition): string {
  const { risen, fallen, same } = movements(edition);
  const counts = [
    [risen.length, 'tăng'],
    [fallen.length, 'giảm'],
    [same, 'giữ nguyên'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, verb]) => `${count} nơi ${verb}`)
    .join(', ');
}

/** The mean of the published totals, ranked units only; `null` when there is none. */
export function meanTotal({ units }: Edition): number | null {
  const totals = units.flatMap(({ total, rank }) => (total !== null && rank !== null ? [total] : []));
  return totals.length > 0 ? totals.reduce((sum, total) => sum + total, 0) / totals.length : null;
}
