import {
  articleAddress,
  contactAddress,
  officialTextAddress,
  procedureAddress,
  roundAddress,
  staticPageAddress,
} from '../domain/addresses.ts';
import { relatedTo } from '../domain/catalogue.ts';
import { longTextOf, movedParts } from '../domain/long-text.ts';
import { sectionsOf } from '../domain/procedure-page.ts';
import { standingNews } from '../portal/join-news.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { Site } from './site.ts';

/** The beginning of the main part, in every page. */
// No heading of a text has a capital in its id.
const everywhere = 'noiDung';
/** Places that a page has whatever the portal says. */
const always: Readonly<Record<string, readonly string[]>> = { [contactAddress]: ['phan-anh'] };

/**
 * The places of a page that a link may lead to: those that stay when figures change. `null` when a text could not be
 * read, so that nothing is said of its places.
 *
 * @returns takes the address of a page
 */
export function placesOf({ prose }: PortalReading, { portal, pages }: Site): (address: string) => ReadonlySet<string> | null {
  const known = new Set(pages.map(({ address }) => address));
  const procedures = new Map(portal.procedures.map((procedure) => [procedureAddress(procedure), procedure]));
  const guides = new Map(prose.guides.map(({ id, prose: text }) => [id, text]));
  const officialTexts = new Map(portal.procedures.map((procedure) => [officialTextAddress(procedure), procedure]));
  const texts = new Map([
    ...standingNews(prose.news).map(({ id, prose: text }) => [articleAddress({ slug: id }), text] as const),
    ...prose.pages.map(({ id, prose: text }) => [staticPageAddress({ slug: id }), text] as const),
    ...prose.rounds.map(({ id, prose: text }) => [roundAddress({ id }), text] as const),
  ]);
  return (address) => {
    // A way on to a page, and a page that stands in public/, have no place that is vouched for.
    if (!known.has(address)) return new Set();
    const procedure = procedures.get(address);
    const whole = officialTexts.get(address);
    const guided = procedure ?? whole;
    const parts = guided ? movedParts(longTextOf(guided, portal)).map(({ id }) => id) : [];
    const text = guided ? (parts.includes('huong-dan') === (guided === whole) ? guides.get(guided.code) : undefined) : texts.get(address);
    if (text && !text.anchors) return null;
    const sections = procedure ? sectionsOf(procedure, relatedTo(procedure, portal).length > 0).map(({ id }) => id) : whole ? parts : [];
    return new Set([everywhere, ...(always[address] ?? []), ...sections, ...(text?.anchors?.ids ?? [])]);
  };
}
