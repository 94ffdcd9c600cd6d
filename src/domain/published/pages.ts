import type { Rule } from '../../issues/rule.ts';
import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { actPages } from './acts.ts';
import { announcementPages } from './announcements.ts';
import { boardPages } from './board.ts';
import { cataloguePages, sectorPages } from './catalogue.ts';
import { furniturePages } from './furniture.ts';
import { helpPages } from './help.ts';
import { inspectionPages } from './inspections.ts';
import { lifeEventPages } from './life-events.ts';
import { articlePages, newsPages } from './news.ts';
import type { PublishedPage } from './page.ts';
import { planPages } from './plan.ts';
import { procedurePages } from './procedures.ts';
import { resultPages } from './results.ts';
import { staticPages } from './texts.ts';
import { translationPages } from './translations.ts';
import { unitPages } from './units.ts';

/** What of the published pages follows from more than the portal folder. */
export interface Beyond {
  today: IsoDate;
  /** Every rule that has a help page. */
  rules: readonly Rule[];
  /** Every table that is offered for download. */
  datasets: readonly { id: string }[];
}

/**
 * Every page that the portal publishes, with its title and description as they stand in the page. Redirects and files
 * for programs are in `publishedFiles`. The pages are in order of precedence: where two are the same, the later one has
 * to give way, so texts come last.
 */
export function publishedPages(portal: Portal, { today, rules, datasets }: Beyond): PublishedPage[] {
  return [
    ...furniturePages(portal),
    ...helpPages(portal, rules),
    ...cataloguePages(portal),
    ...resultPages(portal, today, datasets.length),
    ...inspectionPages(portal, today),
    ...announcementPages(portal, today),
    ...planPages(portal, today),
    ...boardPages(portal, today),
    ...translationPages(portal),
    ...actPages(portal, today),
    ...newsPages(portal),
    ...sectorPages(portal),
    ...unitPages(portal),
    ...procedurePages(portal),
    ...lifeEventPages(portal),
    ...staticPages(portal),
    ...articlePages(portal),
  ];
}
