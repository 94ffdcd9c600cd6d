import {
  articleAddress,
  classificationAddress,
  contactAddress,
  editionAddress,
  lifeEventAddress,
  newsAddress,
  oneStopAddress,
  procedureAddress,
  proceduresAddress,
  resultsAddress,
  satisfactionAddress,
  sectorAddress,
  staticPageAddress,
  unitAddress,
  unitsAddress,
} from '../domain/addresses.ts';
import { answersOf } from '../domain/answers.ts';
import { sectorsWithProcedures } from '../domain/catalogue.ts';
import { rankedEditionsOf } from '../domain/editions.ts';
import { successorOf } from '../domain/units.ts';
import type { Portal, Procedure, Unit } from '../portal/portal.ts';
import type { Entry, EntryKind, SearchData, Synonym } from './entry.ts';
import { officialName, sharedMatters, withoutRepeats } from './names-that-travel.ts';
import { readSyllables } from './syllable.ts';
import { fillerWords, vocabulary } from './vocabulary.ts';

/** Everything of a portal that can be found by name, with the sayings that lead to it. */
export function searchDataOf(portal: Portal): SearchData {
  const page = (kind: EntryKind, title: string, address: string, names: string[] = []): Entry => ({
    kind,
    title,
    address,
    names,
    official: null,
    sector: null,
    line: null,
    code: null,
  });
  // One page a year, however many indexes it shows.
  const editions = [...Map.groupBy(rankedEditionsOf(portal), ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    names: ofYear.map(({ indexName }) => `${indexName} ${year}`),
  }));
  const twins = sharedMatters(portal.procedures);
  const entries: Entry[] = [
    ...portal.procedures.map((procedure) => procedureEntry(procedure, twins)),
    ...portal.lifeEvents.map((event) => page('Sự kiện', event.name, lifeEventAddress(event))),
    ...sectorsWithProcedures(portal).map(({ sector }) => page('Lĩnh vực', sector.name, sectorAddress(sector))),
    ...editions.map((edition) =>
      page('Kết quả', `Xếp loại năm ${edition.year}`, editionAddress(edition.year), [...edition.names, `xếp loại xã năm ${edition.year}`]),
    ),
    ...(editions.length > 0
      ? [
          page('Kết quả', 'Xếp loại mới nhất', classificationAddress, ['bảng xếp loại các xã', 'chỉ số cải cách hành chính']),
          page('Kết quả', 'Kết quả cải cách hành chính', resultsAddress),
        ]
      : []),
    ...(portal.oneStop.length > 0 ? [page('Kết quả', 'Số liệu Một cửa', oneStopAddress, ['hồ sơ đúng hạn, trễ hạn'])] : []),
    ...(portal.surveys.length > 0 ? [page('Kết quả', 'Mức độ hài lòng', satisfactionAddress)] : []),
    ...unitEntries(portal).map(({ unit, formerNames }) => page('Đơn vị', unit.name, unitAddress(unit), formerNames)),
    ...(portal.units.length > 0 ? [page('Trang', 'Danh sách đơn vị, xã, phường', unitsAddress)] : []),
    page('Trang', 'Liên hệ', contactAddress, ['gửi phản ánh, kiến nghị', 'giờ làm việc của Một cửa', 'địa chỉ và điện thoại Một cửa']),
    ...(portal.procedures.length > 0 ? [page('Trang', 'Danh mục thủ tục', proceduresAddress, ['tất cả thủ tục hành chính'])] : []),
    ...portal.pages.map((one) => page('Trang', one.title, staticPageAddress(one))),
    ...(portal.news.length > 0 ? [page('Trang', 'Tin tức', newsAddress)] : []),
    ...portal.news.slice(0, 60).map((article) => page('Tin tức', article.title, articleAddress(article))),
  ];
  return {
    entries,
    synonyms: [...portal.synonyms.map(({ said, meant }) => ({ said, meant })), ...usefulSynonyms(vocabulary, entries)],
    fillers: fillerWords,
  };
}

function procedureEntry(procedure: Procedure, twins: ReadonlySet<string>): Entry {
  const { time, money } = answersOf(procedure);
  const known = [time, money].filter(({ unknown }) => !unknown).map(({ headline }) => headline);
  return {
    kind: 'Thủ tục',
    title: procedure.title,
    address: procedureAddress(procedure),
    names: withoutRepeats(procedure.title, procedure.keywords),
    official: officialName(procedure, twins),
    sector: procedure.sector.name,
    line: known.join(' · ') || null,
    code: procedure.code,
  };
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

/** Sayings whose meaning this portal has no word of, or which are names of a page themselves, would only cost bytes. */
function usefulSynonyms(synonyms: readonly Synonym[], entries: readonly Entry[]): Synonym[] {
  const names = entries.flatMap(({ title, names: others }) => [title, ...others].map(spaced)).join('|');
  const words = new Set(
    entries.flatMap(({ title, names, official, sector }) =>
      readSyllables([title, ...names, official, sector].filter(Boolean).join(' ')).map(({ base }) => base),
    ),
  );
  return synonyms.flatMap(({ said, meant }) => {
    const useful = meant.filter((meaning) => readSyllables(meaning).every(({ base }) => words.has(base)));
    // A saying of several words that is a name already needs no meaning.
    const unknown = said.filter((saying) => !saying.includes(' ') || !names.includes(spaced(saying)));
    return useful.length > 0 && unknown.length > 0 ? [{ said: unknown, meant: useful }] : [];
  });
}

const spaced = (text: string) =>
  ` ${readSyllables(text)
    .map(({ marked }) => marked)
    .join(' ')} `;
