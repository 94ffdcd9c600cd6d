import type { ActRow } from '../schemas/acts.ts';
import type { ChannelRow } from '../schemas/channels.ts';
import type { NewsFront } from '../schemas/news.ts';
import type { PaperRow } from '../schemas/papers.ts';
import type { ProcedureRow } from '../schemas/procedures.ts';
import type { CalendarRow, CorrectionRow } from '../schemas/corrections.ts';
import type { OneStopRow } from '../schemas/one-stop.ts';
import type { BandTotalRow, ClassificationRow, CriterionRow, ScoreRow, ThresholdRow } from '../schemas/rankings.ts';
import type { SatisfactionRow } from '../schemas/satisfaction.ts';
import type { SectorRow } from '../schemas/sectors.ts';
import type { Settings } from '../schemas/settings.ts';
import type { StepRow } from '../schemas/steps.ts';
import type { SynonymRow } from '../schemas/synonyms.ts';
import type { UnitRow } from '../schemas/units.ts';
import { slugOf } from '../text/slug.ts';
import { joinLifeEvents, type LifeEvent } from './join-life-events.ts';
import type { PortalReading } from './read-portal.ts';

export type Unit = UnitRow;
export type Sector = SectorRow;
export type Channel = ChannelRow;
export type Paper = PaperRow;
export type Step = StepRow;
export type Act = ActRow;

/** A procedure with everything that the tables say of it. */
export interface Procedure extends ProcedureRow {
  sector: Sector;
  /** What the page is called: the common name, or the official one. */
  title: string;
  /** `<code>-<slug>`, the last part of its address. */
  slug: string;
  channels: Channel[];
  papers: Paper[];
  steps: Step[];
  acts: Act[];
  /** Whether `content/thu-tuc/<code>.md` has a longer text. */
  hasGuide: boolean;
}

export type { LifeEvent, LifeEventStep } from './join-life-events.ts';

export interface NewsArticle {
  slug: string;
  title: string;
  kicker: string | null;
  lead: string;
  published: Date;
  author: string | null;
  source: string | null;
  featured: boolean;
  subjects: string[];
  unitIds: string[];
  procedureCodes: string[];
  photos: { path: string; alt: string; caption: string | null; credit: string | null }[];
}

export interface StaticPage {
  slug: string;
  title: string;
  description: string;
  order: number;
}

/** Everything that a portal folder publishes, joined. What the folder lacks is an empty list. */
export interface Portal {
  settings: Settings;
  units: Unit[];
  sectors: Sector[];
  procedures: Procedure[];
  /** Procedures that no longer apply: their addresses stay, nothing lists them. */
  abolished: Procedure[];
  lifeEvents: LifeEvent[];
  criteria: CriterionRow[];
  scores: ScoreRow[];
  classifications: ClassificationRow[];
  synonyms: SynonymRow[];
  bandTotals: BandTotalRow[];
  thresholds: ThresholdRow[];
  oneStop: OneStopRow[];
  surveys: SatisfactionRow[];
  corrections: CorrectionRow[];
  calendar: CalendarRow[];
  news: NewsArticle[];
  pages: StaticPage[];
}

/** Joins what was read. Rows that point at nothing were reported by the checks and are left out here. */
export function joinPortal(reading: PortalReading, settings: Settings): Portal {
  const { tables, prose } = reading;
  const all = joinProcedures(reading);
  const procedures = all.filter(({ state }) => state !== 'Đã bãi bỏ');
  return {
    settings,
    units: tables.units.rows,
    sectors: tables.sectors.rows,
    procedures,
    abolished: all.filter(({ state }) => state === 'Đã bãi bỏ'),
    lifeEvents: joinLifeEvents(tables.lifeEvents.rows, procedures),
    criteria: tables.criteria.rows,
    scores: tables.scores.rows,
    classifications: tables.classifications.rows,
    synonyms: tables.synonyms.rows,
    bandTotals: tables.bandTotals.rows,
    thresholds: tables.thresholds.rows,
    oneStop: tables.oneStop.rows,
    surveys: tables.surveys.rows,
    corrections: tables.corrections.rows,
    calendar: tables.calendar.rows,
    news: prose.news.flatMap(({ id, front }) => (front ? [toArticle(id, front)] : [])).sort((a, b) => b.published.getTime() - a.published.getTime()),
    pages: prose.pages
      .flatMap(({ id, front }) => (front ? [{ slug: id, title: front['tieu-de'], description: front['mo-ta'], order: front['thu-tu'] }] : []))
      .sort((a, b) => a.order - b.order),
  };
}

function joinProcedures({ tables, prose }: PortalReading): Procedure[] {
  const sectorOf = new Map(tables.sectors.rows.map((sector) => [sector.id, sector]));
  const order = new Map(tables.sectors.rows.map((sector, index) => [sector.id, index]));
  const byProcedure = <R extends { procedure: string }>(rows: R[]) => Map.groupBy(rows, ({ procedure }) => procedure);
  const [channels, papers, steps, acts] = [byProcedure(tables.channels.rows), byProcedure(tables.papers.rows), byProcedure(tables.steps.rows), byProcedure(tables.acts.rows)];
  const guides = new Set(prose.guides.map(({ id }) => id));
  const procedures = tables.procedures.rows.flatMap((row): Procedure[] => {
    const sector = sectorOf.get(sectorIdOf(row.placeOf('code').file));
    if (!sector) return [];
    const title = row.commonName ?? row.name;
    return [{
      ...row,
      sector,
      title,
      slug: `${row.code}-${slugOf(title)}`,
      channels: channels.get(row.code) ?? [],
      papers: papers.get(row.code) ?? [],
      steps: (steps.get(row.code) ?? []).toSorted((a, b) => a.number - b.number),
      acts: acts.get(row.code) ?? [],
      hasGuide: guides.has(row.code),
    }];
  });
  return procedures.sort((a, b) => (order.get(a.sector.id) ?? 0) - (order.get(b.sector.id) ?? 0));
}

/** The sector that a table belongs to by the folder it lies in: `data/thu-tuc/ho-tich/danh-muc.csv` → `ho-tich`. */
export function sectorIdOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function toArticle(slug: string, front: NewsFront): NewsArticle {
  return {
    slug,
    title: front['tieu-de'],
    kicker: front.mu ?? null,
    lead: front.sapo,
    published: front['thoi-gian'],
    author: front['tac-gia'] ?? null,
    source: front.nguon ?? null,
    featured: front['noi-bat'],
    subjects: front['chu-de'],
    unitIds: front['don-vi'],
    procedureCodes: front['thu-tuc'],
    photos: front.anh.map((photo) => ({ path: photo.tep, alt: photo['mo-ta'], caption: photo['chu-thich'] ?? null, credit: photo.nguon ?? null })),
  };
}
