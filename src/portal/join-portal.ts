import type { NewsFront, StaticPageFront } from '../schemas/news.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Registry } from '../schemas/all-tables.ts';
import type { RowOf } from '../schemas/table.ts';
import { slugOf } from '../text/slug.ts';
import { joinActs, legalBasesOf } from './join-acts.ts';
import { joinLifeEvents } from './join-life-events.ts';
import type { Act, NewsArticle, Portal, Procedure, StaticPage } from './portal.ts';
import type { ProseFile, ProseFiles } from './read-prose-files.ts';
import type { ReadTable, ReadTables, Tables } from './read-tables.ts';

/** What of a reading is joined. */
interface Joinable {
  tables: Tables;
  prose: ProseFiles;
}

/** Joins what was read. Rows that point at nothing were reported by the checks and are left out here. */
export function joinPortal(reading: Joinable, settings: Settings): Portal {
  const { tables, prose } = reading;
  const acts = joinActs(tables.acts.rows, tables.legalBases.rows);
  const all = joinProcedures(reading, acts);
  const procedures = all.filter(({ state }) => state !== 'Đã bãi bỏ');
  return {
    ...rowsOf(tables),
    settings,
    acts,
    procedures,
    abolished: all.filter(({ state }) => state === 'Đã bãi bỏ'),
    lifeEvents: joinLifeEvents(tables.lifeEvents.rows, procedures),
    news: prose.news
      .flatMap((file) => (file.front ? [toArticle(file, file.front)] : []))
      .sort((a, b) => b.published.getTime() - a.published.getTime()),
    pages: prose.pages.flatMap((file) => (file.front ? [toPage(file, file.front)] : [])).sort((a, b) => a.order - b.order),
  };
}

/** The rows of every table by its name. */
export function rowsOf<R extends Registry>(tables: ReadTables<R>): { [N in keyof R]: RowOf<R[N]>[] } {
  const rows = Object.entries<ReadTable>(tables).map(([name, table]) => [name, table.rows]);
  return Object.fromEntries(rows) as { [N in keyof R]: RowOf<R[N]>[] };
}

function joinProcedures({ tables, prose }: Joinable, allActs: readonly Act[]): Procedure[] {
  const sectorOf = new Map(tables.sectors.rows.map((sector) => [sector.id, sector]));
  const order = new Map(tables.sectors.rows.map((sector, index) => [sector.id, index]));
  const byProcedure = <R extends { procedure: string }>(rows: R[]) => Map.groupBy(rows, ({ procedure }) => procedure);
  const [channels, papers, steps] = [byProcedure(tables.channels.rows), byProcedure(tables.papers.rows), byProcedure(tables.steps.rows)];
  const acts = legalBasesOf(tables.legalBases.rows, allActs);
  const guides = new Set(prose.guides.map(({ id }) => id));
  const procedures = tables.procedures.rows.flatMap((row): Procedure[] => {
    const sector = sectorOf.get(row.sectorId);
    if (!sector) return [];
    const title = row.commonName ?? row.name;
    return [
      {
        ...row,
        sector,
        title,
        slug: `${row.code}-${slugOf(title)}`,
        channels: channels.get(row.code) ?? [],
        papers: papers.get(row.code) ?? [],
        steps: (steps.get(row.code) ?? []).toSorted((a, b) => a.number - b.number),
        acts: acts.get(row.code) ?? [],
        hasGuide: guides.has(row.code),
      },
    ];
  });
  return procedures.sort((a, b) => (order.get(a.sector.id) ?? 0) - (order.get(b.sector.id) ?? 0));
}

function toArticle({ id }: ProseFile<NewsFront>, front: NewsFront): NewsArticle {
  return {
    slug: id,
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
    photos: front.anh.map((photo) => ({
      path: photo.tep,
      alt: photo['mo-ta'],
      caption: photo['chu-thich'] ?? null,
      credit: photo.nguon ?? null,
    })),
  };
}

function toPage({ id }: ProseFile<StaticPageFront>, front: StaticPageFront): StaticPage {
  return { slug: id, title: front['tieu-de'], description: front['mo-ta'], order: front['thu-tu'] };
}
