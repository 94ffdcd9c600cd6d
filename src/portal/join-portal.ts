import type { StaticPageFront } from '../schemas/news.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Registry } from '../schemas/all-tables.ts';
import type { RowOf } from '../schemas/table.ts';
import { slugOf } from '../text/slug.ts';
import { unaskedHistory, type RowHistory } from './history.ts';
import { joinActs, legalBasesOf } from './join-acts.ts';
import { joinLifeEvents } from './join-life-events.ts';
import { joinNews } from './join-news.ts';
import type { Act, Portal, Procedure, StaticPage } from './portal.ts';
import type { ProseFile, ProseFiles } from './read-prose-files.ts';
import type { ChangeNotes } from './staged-notes.ts';
import type { PagePlaces } from './staged-places.ts';
import type { ReadTable, ReadTables, Tables } from './read-tables.ts';

/** What a portal is told that does not lie in its folder. */
export interface Around {
  history?: RowHistory;
  places?: PagePlaces;
  notes?: ChangeNotes | null;
}

/** What of a reading is joined. */
interface Joinable {
  tables: Tables;
  prose: ProseFiles;
}

/** Joins what was read. Rows that point at nothing were reported by the checks and are left out here. */
export function joinPortal(reading: Joinable, settings: Settings, around: Around = {}): Portal {
  const { history = unaskedHistory, places = {}, notes = null } = around;
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
    ...joinNews(prose.news),
    pages: prose.pages.flatMap((file) => (file.front ? [toPage(file, file.front)] : [])).sort((a, b) => a.order - b.order),
    history,
    places,
    notes,
    movedParts: null,
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
  const [answers, laterRules] = [byProcedure(tables.answers.rows), byProcedure(tables.laterRules.rows)];
  const acts = legalBasesOf(tables.legalBases.rows, allActs);
  const guides = new Map(prose.guides.map(({ id, prose: { body } }) => [id, body]));
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
        answers: answers.get(row.code) ?? [],
        acts: acts.get(row.code) ?? [],
        laterRules: laterRules.get(row.code) ?? [],
        hasGuide: guides.has(row.code),
        guide: guides.get(row.code) ?? '',
      },
    ];
  });
  return procedures.sort((a, b) => (order.get(a.sector.id) ?? 0) - (order.get(b.sector.id) ?? 0));
}

function toPage({ id }: ProseFile<StaticPageFront>, front: StaticPageFront): StaticPage {
  const { 'tieu-de': title, 'mo-ta': description, 'thu-tu': order, 'phu-trach': unit = null, 'ra-soat': reviewed = null } = front;
  return { slug: id, title, description, order, unit, reviewed };
}
