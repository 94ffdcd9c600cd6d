import { articleAddress, officialTextAddress, procedureAddress, roundAddress, staticPageAddress } from '../domain/addresses.ts';
import { longTextOf } from '../domain/long-text.ts';
import type { Place } from '../issues/issue.ts';
import { standingNews } from '../portal/join-news.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import { link } from '../schemas/kinds/text.ts';
import type { Site } from './site.ts';

/** A link that an editor wrote. */
export interface SiteLink {
  /** As the page will have it, but for the base path, which the portal puts before what begins with `/`. */
  href: string;
  /** The page on which a relative link starts; `null` where it may be shown on several. */
  page: string | null;
  place: () => Place;
}

/** Every link of the portal that an editor wrote: in texts, and in the columns that hold an address. */
export function linksOf(reading: PortalReading, site: Site): SiteLink[] {
  return [...textLinks(reading, site), ...tableLinks(reading)];
}

function textLinks({ prose }: PortalReading, { portal }: Site): SiteLink[] {
  const shown = new Map(
    portal.procedures.map((procedure) => {
      const moved = longTextOf(procedure, portal).moved['huong-dan'];
      return [procedure.code, (moved ? officialTextAddress : procedureAddress)(procedure)];
    }),
  );
  const texts = [
    ...standingNews(prose.news).map(({ id, prose: text }) => ({ text, page: articleAddress({ slug: id }) })),
    ...prose.pages.map(({ id, prose: text }) => ({ text, page: staticPageAddress({ slug: id }) })),
    ...prose.rounds.map(({ id, prose: text }) => ({ text, page: roundAddress({ id }) })),
    // The guide of a procedure that no longer applies is not shown.
    ...prose.guides.flatMap(({ id, prose: text }) => (shown.has(id) ? [{ text, page: shown.get(id) ?? '' }] : [])),
  ];
  return texts.flatMap(({ text, page }) => (text.anchors?.links ?? []).map(({ href, place }) => ({ href, page, place: () => place })));
}

function tableLinks({ tables }: PortalReading): SiteLink[] {
  const own = (href: string, place: () => Place): SiteLink => ({ href, page: null, place });
  return Object.values<ReadTable>(tables).flatMap(({ table, rows, placeOf }) => {
    const keys = Object.keys(table.columns).filter((key) => table.columns[key]?.kind === link);
    return keys.flatMap((key) =>
      rows.flatMap((row) => {
        const href = row[key];
        return typeof href === 'string' ? [own(href, () => placeOf(row, key))] : [];
      }),
    );
  });
}
