import {
  articleAddress,
  editionAddress,
  lifeEventAddress,
  procedureAddress,
  roundAddress,
  sectorAddress,
  staticPageAddress,
  unitAddress,
} from '../domain/addresses.ts';
import { termsOf } from '../domain/answers.ts';
import { sectorsWithProcedures } from '../domain/catalogue.ts';
import { rankedEditionsOf } from '../domain/editions.ts';
import { roundsOf } from '../domain/inspections/rounds.ts';
import { portalSections, type SectionId } from '../domain/sections.ts';
import { successorOf } from '../domain/units.ts';
import type { Portal, Procedure, Unit } from '../portal/portal.ts';
import { allParts, type Entry, type EntryKind, type Part, type SearchData } from './entry.ts';
import { officialName, sharedMatters, withoutRepeats } from './names-that-travel.ts';
import { sayingsOf } from './sayings.ts';
import { fillerWords, nameWords } from './vocabulary.ts';

/** Everything of a portal that can be found by name, with the sayings that lead to it. */
export function searchDataOf(portal: Portal): SearchData {
  const twins = sharedMatters(portal.procedures);
  const entries: Entry[] = [
    ...portal.procedures.map((procedure) => procedureEntry(procedure, twins)),
    ...portal.lifeEvents.map((event) => page('Sự kiện', event.name, lifeEventAddress(event))),
    ...sectorsWithProcedures(portal).map(({ sector }) => page('Lĩnh vực', sector.name, sectorAddress(sector))),
    ...yearEntries(portal),
    ...sectionEntries('Kết quả', ['xep-loai', 'ket-qua', 'mot-cua', 'hai-long', 'nhiem-vu', 'tuyen-truyen'], portal),
    ...unitEntries(portal).map(({ unit, formerNames }) => page('Đơn vị', unit.name, unitAddress(unit), formerNames)),
    ...sectionEntries('Trang', ['don-vi', 'lien-he', 'thu-tuc', 'cong-bo', 'kiem-tra', 'kien-nghi'], portal),
    ...roundsOf(portal).map(({ row }) => page('Trang', row.name, roundAddress(row))),
    ...portal.pages.map((one) => page('Trang', one.title, staticPageAddress(one))),
    ...sectionEntries('Trang', ['tin-tuc', 'van-ban', 'ngon-ngu'], portal),
    ...portal.news.slice(0, 60).map((article) => page('Tin tức', article.title, articleAddress(article))),
  ];
  return {
    entries,
    sayings: sayingsOf(portal, entries),
    fillers: fillerWords,
    nameWords,
  };
}

function page(kind: EntryKind, title: string, address: string, names: string[] = []): Entry {
  return { kind, title, address, names, official: null, sector: null, line: null, papers: null, parts: [], code: null };
}

/** Those of these sections that the portal has, in this order. */
function sectionEntries(kind: EntryKind, ids: readonly SectionId[], portal: Portal): Entry[] {
  const sections = ids.flatMap((id) => portalSections(portal).filter((section) => section.id === id));
  return sections.flatMap(({ search, address }) => (search ? page(kind, search.title, address, search.names) : []));
}

/** One page a year, however many indexes it shows. */
function yearEntries(portal: Portal): Entry[] {
  return [...Map.groupBy(rankedEditionsOf(portal), ({ year }) => year)].map(([year, editions]) => {
    const names = [...editions.map(({ indexName }) => `${indexName} ${year}`), `xếp loại xã năm ${year}`];
    return page('Kết quả', `Xếp loại năm ${year}`, editionAddress(year), names);
  });
}

function procedureEntry(procedure: Procedure, twins: ReadonlySet<string>): Entry {
  return {
    kind: 'Thủ tục',
    title: procedure.title,
    address: procedureAddress(procedure),
    names: withoutRepeats(procedure.title, procedure.keywords),
    official: officialName(procedure, twins),
    sector: procedure.sector.name,
    line: termsOf(procedure).join(' · ') || null,
    papers: papersOf(procedure),
    parts: partsOf(procedure),
    code: procedure.code,
  };
}

function partsOf({ papers, channels, requirements }: Procedure): Part[] {
  const has: Record<Part, boolean> = {
    'giay-to': papers.length > 0,
    'cach-nop': channels.length > 0,
    'dieu-kien': requirements.length > 0,
  };
  return allParts.filter((part) => has[part]);
}

function papersOf({ papers }: Procedure): number | null {
  const brought = papers.filter(({ use }) => use !== 'Không phải nộp');
  return brought.length > 0 && papers.every((paper) => paper.case === null) ? brought.length : null;
}

/** Units that exist, each with the names of those that it took over: who knows only the old name finds the new unit. */
function unitEntries(portal: Portal): { unit: Unit; formerNames: string[] }[] {
  const heirs = portal.units.map((unit) => successorOf(unit, portal));
  return portal.units.flatMap((unit, position) => {
    if (heirs[position]) return [];
    const formerNames = portal.units.filter((other, index) => heirs[index] === unit && other.name !== unit.name).map(({ name }) => name);
    return [{ unit, formerNames: [...new Set(formerNames)] }];
  });
}
