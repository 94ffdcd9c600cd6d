import type { Portal } from '../../portal/portal.ts';
import {
  cardAddress,
  catalogueFileAddress,
  changesFeedAddress,
  codeAddress,
  comparisonFileAddress,
  catalogueDataAddress,
  csvAddress,
  dataPackageAddress,
  feedAddress,
  feedFormats,
  filingPlacesAddress,
  jsonAddress,
  openSearchAddress,
  qrAddress,
  searchEntriesAddress,
  searchSayingsAddress,
  servicesFileAddress,
  workerAddress,
} from '../addresses.ts';
import { cardPages } from '../cards/card-pages.ts';
import { comparable, comparisonId } from '../comparison.ts';
import { scoredEditionsOf } from '../editions.ts';
import { asksForUnit } from '../my-unit.ts';
import { changesFeed, newsFeedLists } from '../feeds.ts';
import { hasCatalogueFile, hasServicesFile } from '../standard-files.ts';
import type { IsoDate } from '../../text/date.ts';
import type { PageSource } from './page.ts';
import { sourceOf } from './procedures.ts';

/** An address that is answered, but by no page that people read: a file for programs, or a way on to a page. */
export interface PublishedFile {
  /** From the root of the portal; a way on ends with a slash, as pages do. */
  address: string;
  source: PageSource | null;
}

/** Every other address of the portal, apart from the files of `public/` and those that the tools add (`_astro/`, `pagefind/`, the sitemap). */
export function publishedFiles(
  portal: Portal,
  { today, datasets }: { today: IsoDate; datasets: readonly { id: string }[] },
): PublishedFile[] {
  const { procedures, abolished, settings } = portal;
  const addresses = [
    workerAddress,
    searchEntriesAddress,
    searchSayingsAddress,
    ...(settings.site ? [openSearchAddress] : []),
    ...(procedures.length > 0 ? [catalogueFileAddress] : []),
    ...(asksForUnit(portal, today) ? [filingPlacesAddress] : []),
    ...newsFeedLists(portal).flatMap((list) => feedFormats.map((format) => feedAddress(list, format))),
    ...(changesFeed(portal).items.length > 0 ? [changesFeedAddress] : []),
    ...datasets.flatMap((dataset) => [csvAddress(dataset), jsonAddress(dataset)]),
    ...(datasets.length > 0 ? [dataPackageAddress] : []),
    ...(hasServicesFile(portal) ? [servicesFileAddress] : []),
    ...(hasCatalogueFile(portal, datasets.length) ? [catalogueDataAddress] : []),
    ...cardPages(portal).map(({ address }) => cardAddress(address)),
    ...comparable(scoredEditionsOf(portal)).map((edition) => comparisonFileAddress(comparisonId(edition))),
  ];
  return [
    ...addresses.map((address) => ({ address, source: null })),
    ...[...procedures, ...abolished].map((procedure) => ({ address: codeAddress(procedure), source: sourceOf(procedure) })),
    ...(settings.site ? procedures : []).map((procedure) => ({ address: qrAddress(procedure), source: sourceOf(procedure) })),
  ];
}
