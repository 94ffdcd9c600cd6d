import { fileOf } from '../domain/follow-link.ts';
import { moveAddresses, movesOf, type Move } from '../domain/moves.ts';
import { publishedFiles, type PublishedFile } from '../domain/published/files.ts';
import type { PublishedPage } from '../domain/published/page.ts';
import { publishedPages } from '../domain/published/pages.ts';
import type { Rule } from '../issues/rule.ts';
import { datasetsOf } from '../open-data/datasets.ts';
import type { RowHistory } from '../portal/history.ts';
import { joinPortal } from '../portal/join-portal.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { isPublished } from '../public-files/public-types.ts';
import type { IsoDate } from '../text/date.ts';

/** What a portal folder will publish, as far as it could be read. */
export interface Site {
  portal: Portal;
  pages: PublishedPage[];
  files: PublishedFile[];
  /** Every address that was published once and leads on. */
  moves: readonly Move[];
  /** Every file that is there of its own accord: without the pages that lead on from old addresses, and the rules for web servers. */
  standing: ReadonlySet<string>;
  /** Every file that a server will have, but for those that the tools add: `thu-tuc/index.html`, `mau/ct01.docx`. */
  served: ReadonlySet<string>;
  /** Whether every row and text could be read. Of a page that is missing otherwise, the reason was told already. */
  complete: boolean;
}

/** What of a site does not follow from the folder as it lies there. */
interface Around {
  today: IsoDate;
  /** Every rule that has a help page. */
  rules: readonly Rule[];
  history: RowHistory;
}

/** Looks ahead to what a folder publishes; `null` when its settings can't be read. */
export function siteOf(reading: PortalReading, { today, rules, history }: Around): Site | null {
  const { settings, tables, prose, publicFiles } = reading;
  if (!settings) return null;
  const portal = joinPortal(reading, settings, { history });
  const datasets = datasetsOf(portal);
  const pages = publishedPages(portal, { today, rules, datasets });
  const files = publishedFiles(portal, { today, datasets });
  const moves = movesOf(portal);
  const standing = [
    ...[...pages, ...files].map(({ address }) => fileOf(address)),
    ...publicFiles.filter(isPublished).map((file) => file.slice('public/'.length)),
  ];
  return {
    portal,
    pages,
    files,
    moves,
    standing: new Set(standing),
    served: new Set([...standing, ...moveAddresses(moves).map(fileOf)]),
    complete:
      Object.values(tables).every(({ complete }) => complete) && [...prose.news, ...prose.pages].every(({ front }) => front !== null),
  };
}

/** Whether an address lies in a section whose pages come from tables and texts: while one of these can't be read, nobody knows what is there. */
export function isGenerated(address: string): boolean {
  return /^\/(?:thu-tuc|linh-vuc|su-kien|don-vi|ket-qua|du-lieu-mo|tin-tuc|trang|kiem-tra|[a-z]{2,3}(?:-[a-z]{4})?\/thu-tuc)\//.test(
    address,
  );
}
