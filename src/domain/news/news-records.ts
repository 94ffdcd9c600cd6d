import type { NewsArticle, Portal } from '../../portal/portal.ts';
import type { EditionName, FigureName } from '../../schemas/kinds/news.ts';
import { actWith, hasPage } from '../acts/acts.ts';
import {
  actAddress,
  classificationAddress,
  editionAddress,
  oneStopPeriodAddress,
  procedureAddress,
  roundAddress,
  satisfactionAddress,
  scoreEditionAddress,
  scoreIndexAddress,
  unitAddress,
} from '../addresses.ts';
import { rankedEditionsOf, scoredEditionsOf } from '../editions.ts';
import { once } from '../once.ts';
import { oneStopPeriods } from '../one-stop.ts';
import { surveysOf } from '../satisfaction.ts';
import { unitWith } from '../units.ts';

/** A record that an article speaks of, in words; `null` where it has no page. */
export interface RecordLink {
  text: string;
  address: string | null;
}

/** The records of an article besides procedures that apply, under what they are. */
export interface RecordGroup {
  label: string;
  links: RecordLink[];
}

export function recordsOf(article: NewsArticle, portal: Portal): RecordGroup[] {
  const groups: RecordGroup[] = [
    { label: 'Thủ tục đã bãi bỏ', links: article.procedureCodes.flatMap((code) => abolishedLink(code, portal)) },
    { label: 'Đợt kiểm tra', links: article.roundIds.flatMap((id) => roundLink(id, portal)) },
    { label: 'Đơn vị', links: article.unitIds.flatMap((id) => unitLink(id, portal)) },
    { label: 'Văn bản', links: article.actNumbers.map((number) => actLink(number, portal)) },
    { label: 'Bộ chỉ số', links: article.editions.flatMap((name) => editionLink(name, portal) ?? []) },
    { label: 'Số liệu', links: article.figures.flatMap((name) => figureLink(name, portal) ?? []) },
  ];
  return groups.flatMap(({ label, links }) => {
    const distinct = [...new Map(links.map((link) => [link.text, link])).values()];
    return distinct.length > 0 ? [{ label, links: distinct }] : [];
  });
}

function abolishedLink(code: string, { abolished }: Portal): RecordLink[] {
  const procedures = abolished.filter((procedure) => procedure.code === code);
  return procedures.map((procedure) => ({ text: procedure.title, address: procedureAddress(procedure) }));
}

function roundLink(id: string, { inspectionRounds }: Portal): RecordLink[] {
  return inspectionRounds.filter((round) => round.id === id).map((round) => ({ text: round.name, address: roundAddress(round) }));
}

function unitLink(id: string, portal: Portal): RecordLink[] {
  const unit = unitWith(id, portal);
  return unit ? [{ text: unit.name, address: unitAddress(unit) }] : [];
}

function actLink(number: string, portal: Portal): RecordLink {
  const act = actWith(number, portal);
  if (!act) return { text: `Văn bản số ${number}`, address: null };
  return {
    text: act.title ? `${act.title} (số ${act.number})` : `Văn bản số ${act.number}`,
    address: hasPage(act, portal) ? actAddress(act) : null,
  };
}

/** The page that shows an index, in the year that is named; `null` when there are no figures. */
export function editionLink({ reformIndex, year }: EditionName, portal: Portal): RecordLink | null {
  const own = <E extends { reformIndex: string; year: number }>(editions: readonly E[]) =>
    editions.find((edition) => edition.reformIndex === reformIndex && (year === null || edition.year === year));
  const [scored, ranked] = [own(scoredEditionsOf(portal)), own(rankedEditionsOf(portal))];
  const name = (scored ?? ranked)?.indexName;
  if (name === undefined) return null;
  if (year === null) return { text: name, address: scored ? scoreIndexAddress(scored) : classificationAddress };
  return { text: `${name}, năm ${year}`, address: scored ? scoreEditionAddress(scored) : editionAddress(year) };
}

/** The page that shows these figures; `null` when there are none. */
export function figureLink({ subject, period }: FigureName, portal: Portal): RecordLink | null {
  const found = figuresShown(portal).find((figure) => figure.subject === subject && figure.period === period);
  return found ? { text: found.text, address: found.address } : null;
}

/** Every figure that an article can point at. */
export const figuresShown = once((portal: Portal): (FigureName & { text: string; address: string })[] => [
  ...oneStopPeriods(portal).map(({ period }) => ({
    subject: 'Một cửa' as const,
    period: period.name,
    text: `Số liệu ${portal.settings.oneStopShop.commonName}, ${period.name}`,
    address: oneStopPeriodAddress(period),
  })),
  ...[...new Set(rankedEditionsOf(portal).map(({ year }) => year))].map((year) => ({
    subject: 'Xếp loại' as const,
    period: `Năm ${year}`,
    text: `Xếp loại năm ${year}`,
    address: editionAddress(year),
  })),
  ...surveysOf(portal).map(({ whole: { row } }) => ({
    subject: 'Hài lòng' as const,
    period: `Năm ${row.to.slice(0, 4)}`,
    text: `Mức độ hài lòng năm ${row.to.slice(0, 4)}`,
    address: satisfactionAddress,
  })),
]);
