import type { InspectionKind } from '../schemas/inspections.ts';
import type { Band } from '../schemas/rankings.ts';
import { nameKey } from '../text/name-key.ts';
import { slugOf } from '../text/slug.ts';

// The public addresses, from the root of the portal. They are a contract: a page may move, its address may not go.

export const homeAddress = '/';
export const proceduresAddress = '/thu-tuc/';
export const alphabetAddress = '/thu-tuc/a-z/';
export const sayingsAddress = '/thu-tuc/ten-goi/';
export const lifeEventsAddress = '/su-kien/';
export const unitsAddress = '/don-vi/';
export const resultsAddress = '/ket-qua/';
export const classificationAddress = '/ket-qua/xep-loai/';
export const oneStopAddress = '/ket-qua/mot-cua/';
export const satisfactionAddress = '/ket-qua/hai-long/';
export const tasksAddress = '/ket-qua/nhiem-vu/';
export const outreachAddress = '/ket-qua/tuyen-truyen/';
export const inspectionsAddress = '/kiem-tra/';
export const recommendationsAddress = '/kiem-tra/kien-nghi/';
export const actsAddress = '/van-ban/';
export const announcementsAddress = '/cong-bo/';
export const latePostingsAddress = '/cong-bo/#cham-dang';
export const changeNotesAddress = '/cong-bo/thay-doi/';
export const bulletinAddress = '/cong-bo/truyen-thanh/';
export const changesFeedAddress = '/cong-bo/rss.xml';
export const scoresAddress = '/ket-qua/chi-so/';
export const comparisonAddress = '/ket-qua/so-sanh/';
export const openDataAddress = '/du-lieu-mo/';
export const newsAddress = '/tin-tuc/';
export const contactAddress = '/lien-he/';
export const searchAddress = '/tim-kiem/';
export const handbookAddress = '/tro-giup/';
export const helpAddress = '/tro-giup/loi/';
export const healthAddress = '/tro-giup/tinh-trang/';
export const boardAddress = '/niem-yet/';
export const languagesAddress = '/ngon-ngu/';
export const notFoundAddress = '/404.html';

// Folders without a page of their own.
export const sectorsFolder = '/linh-vuc/';
export const staticPagesFolder = '/trang/';

// Files for programs.
export const catalogueFileAddress = '/thu-tuc/danh-muc.json';
/** The worker that keeps what was visited; where a portal keeps nothing, the one that clears it. */
export const workerAddress = '/ngoai-tuyen.js';
export const searchEntriesAddress = '/tim-kiem/goi-y.json';
export const searchSayingsAddress = '/tim-kiem/dong-nghia.json';
/** How a browser searches the portal from its own address bar. */
export const openSearchAddress = '/tim-kiem/opensearch.xml';
export const filingPlacesAddress = '/don-vi/noi-nop.json';
export const csvAddress = ({ id }: { id: string }) => `${openDataAddress}${id}.csv`;
export const jsonAddress = ({ id }: { id: string }) => `${openDataAddress}${id}.json`;
/** All procedures, the catalogue of data sets, and what each table has for columns, in the standards of open data. */
export const servicesFileAddress = `${openDataAddress}thu-tuc.jsonld`;
export const catalogueDataAddress = `${openDataAddress}danh-muc.jsonld`;
export const dataPackageAddress = `${openDataAddress}datapackage.json`;
export const comparisonFileAddress = (id: string) => `${comparisonAddress}${id}.json`;

/** What people write on paper and in messages; leads on to the page of the procedure. */
export const codeAddress = ({ code }: { code: string }) => `${proceduresAddress}${code}/`;
export const procedureAddress = (procedure: { slug: string }) => `${proceduresAddress}${procedure.slug}/`;
/** What of the official text is too long for the page of the procedure. */
export const officialTextAddress = (procedure: { slug: string }) => `${procedureAddress(procedure)}nguyen-van/`;
/** The code that leads a telephone from paper to the page. */
export const qrAddress = (procedure: { code: string }) => `${codeAddress(procedure)}ma-qr.svg`;
/** The picture that chats show with the link of a page. */
export const cardAddress = (page: string) => `${page}chia-se.png`;
export const sectorAddress = (sector: { id: string }) => `${sectorsFolder}${sector.id}/`;
export const lifeEventAddress = (event: { slug: string }) => `${lifeEventsAddress}${event.slug}/`;
export const unitAddress = (unit: { id: string }) => `${unitsAddress}${unit.id}/`;
export const subjectAddress = ({ slug }: { slug: string }) => `${newsAddress}chu-de/${slug}/`;
export const newsYearAddress = (year: number) => `${newsAddress}nam/${year}/`;
export const feedFormats = ['rss', 'atom'] as const;
export type FeedFormat = (typeof feedFormats)[number];
/** The feed of a list of news. @example feedAddress('/tin-tuc/', 'rss') // => '/tin-tuc/rss.xml' */
export const feedAddress = (list: string, format: FeedFormat) => `${list}${format}.xml`;
export const articleAddress = (article: { slug: string }) => `${newsAddress}${article.slug}/`;
export const staticPageAddress = (page: { slug: string }) => `${staticPagesFolder}${page.slug}/`;
export const chapterAddress = (id: string) => `${handbookAddress}${id}/`;
export const ruleAddress = (code: string) => `${helpAddress}${code}/`;
export const editionAddress = (year: number) => `${classificationAddress}${year}/`;
export const scoreIndexAddress = ({ reformIndex }: { reformIndex: string }) => `${scoresAddress}${reformIndex}/`;
export const scoreEditionAddress = ({ reformIndex, year }: { reformIndex: string; year: number }) =>
  `${scoresAddress}${reformIndex}/${year}/`;
export const oneStopPeriodAddress = ({ slug }: { slug: string }) => `${oneStopAddress}${slug}/`;
export const taskYearAddress = (year: number) => `${tasksAddress}${year}/`;
/** The place of a task on the page of its year; it has no page of its own. */
export const taskPlace = ({ id }: { id: string }) => `nhiem-vu-${id}`;
export const taskAddress = (task: { id: string; year: number }) => `${taskYearAddress(task.year)}#${taskPlace(task)}`;
export const outreachPeriodAddress = ({ slug }: { slug: string }) => `${outreachAddress}${slug}/`;
export const roundAddress = ({ id }: { id: string }) => `${inspectionsAddress}${id}/`;
export const inspectionAreaAddress = (area: string) => `${inspectionsAddress}noi-dung/${slugOf(area)}/`;
/** Rounds of one kind. @example inspectionKindAddress('Thanh tra') // => '/kiem-tra/loai/thanh-tra/' */
export const inspectionKindAddress = (kind: InspectionKind) => `${inspectionsAddress}loai/${slugOf(kind)}/`;
/** @example actAddress({ number: '123/2015/NĐ-CP' }) // => '/van-ban/123-2015-nd-cp/' */
export const actAddress = ({ number }: { number: string }) => `${actsAddress}${slugOf(number)}/`;
/** @example decisionAddress({ slug: '1482-qd-ubnd' }) // => '/cong-bo/1482-qd-ubnd/' */
export const decisionAddress = ({ slug }: { slug: string }) => `${announcementsAddress}${slug}/`;
export const facetAddress = (facet: string, value: string) => `${proceduresAddress}${facet}/${slugOf(value)}/`;
/** Pages after the first of a long list. @example numberedAddress('/tin-tuc/', 2) // => '/tin-tuc/2/' */
export const numberedAddress = (list: string, page: number) => (page > 1 ? `${list}${page}/` : list);

// Sheets for the notice board. Whatever a sector is called, its sheets and the others never meet: their second steps differ.
export const boardSectorAddress = ({ id }: { id: string }, part: number) => numberedAddress(`${boardAddress}${id}/`, part);
export const boardJobAddress = ({ id }: { id: string }, part: number) => numberedAddress(`${boardAddress}${id}/tat-ca/`, part);
export const boardListAddress = (part: number) => numberedAddress(`${boardAddress}thu-tuc/danh-muc/`, part);
export const boardResultAddress = ({ id }: { id: string }) => `${boardAddress}${id}/`;

// Translated pages: a tree of their own for each language. The code alone names a procedure: a slug of Thái letters is empty.
export const languageAddress = ({ code }: { code: string }) => `/${code}/`;
export const translationAddress = (language: { code: string }, procedure: { code: string }) =>
  `${languageAddress(language)}thu-tuc/${procedure.code}/`;

/** The name under which a band is styled and filtered. @example bandClass('Trung bình') // => 'trung-binh' */
export const bandClass = (band: Band) => slugOf(band);

// What the generator makes at the root of a portal, now or as promised.
const ownSteps = [
  /^(?:index|404)(?:\.html)?$/,
  /^sitemap.*\.xml$/,
  /^_astro$/,
  /^may-chu$/,
  /^pagefind$/,
  /^\.congkhai$/,
  /^ngoai-tuyen\.js$/,
  /^(?:thu-tuc|linh-vuc|su-kien|don-vi|ket-qua|du-lieu-mo|tin-tuc|lien-he|tim-kiem|tro-giup|trang)$/,
  /^(?:kiem-tra|van-ban|cong-bo|niem-yet|ngon-ngu|bao-cao|nhiem-vu|tuyen-truyen|bien-tap)$/,
];

/**
 * Whether a path from the root of the portal begins with a step that is the generator's, however a file system
 * compares names. No file of an editor may lie there.
 *
 * @param languages those of the portal: each has the folder of its code
 * @example isOwnAddress('Thu-Tuc./a.pdf') // => true
 */
export function isOwnAddress(path: string, languages: readonly { code: string }[] = []): boolean {
  const [first = ''] = nameKey(path).split('/');
  return ownSteps.some((step) => step.test(first)) || languages.some(({ code }) => nameKey(code) === first);
}
