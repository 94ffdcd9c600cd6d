import {
  articleAddress, classificationAddress, contactAddress, editionAddress, newsAddress, procedureAddress, proceduresAddress,
  resultsAddress, sectorAddress, staticPageAddress, unitAddress, unitsAddress,
} from '../domain/addresses.ts';
import { answersOf } from '../domain/answers.ts';
import { sectorsWithProcedures } from '../domain/catalogue.ts';
import { editionsOf } from '../domain/rankings.ts';
import type { Portal, Procedure } from '../portal/portal.ts';
import type { Entry, EntryKind, SearchData, Synonym } from './entry.ts';
import { weightsOf } from './fillers.ts';
import { readSyllables } from './syllable.ts';
import { vocabulary } from './vocabulary.ts';

/** Everything of a portal that can be found by name, with the sayings that lead to it. */
export function searchDataOf(portal: Portal): SearchData {
  const page = (kind: EntryKind, title: string, address: string, names: string[] = []): Entry => ({ kind, title, address, names, official: null, sector: null, line: null, code: null });
  const editions = editionsOf(portal);
  const entries: Entry[] = [
    ...portal.procedures.map(procedureEntry),
    ...sectorsWithProcedures(portal).map(({ sector }) => page('Lĩnh vực', sector.name, sectorAddress(sector))),
    ...editions.map((edition) => page('Kết quả', `Xếp loại năm ${edition.year}`, editionAddress(edition.year), [`${edition.indexName} ${edition.year}`, `xếp loại xã năm ${edition.year}`])),
    ...(editions.length > 0 ? [page('Kết quả', 'Xếp loại mới nhất', classificationAddress, ['bảng xếp loại các xã', 'chỉ số cải cách hành chính']), page('Kết quả', 'Kết quả cải cách hành chính', resultsAddress)] : []),
    ...portal.units.map((unit) => page('Đơn vị', unit.name, unitAddress(unit))),
    ...(portal.units.length > 0 ? [page('Trang', 'Danh sách đơn vị, xã, phường', unitsAddress)] : []),
    page('Trang', 'Liên hệ', contactAddress, ['gửi phản ánh, kiến nghị', 'giờ làm việc của Một cửa', 'địa chỉ và điện thoại Một cửa']),
    ...(portal.procedures.length > 0 ? [page('Trang', 'Danh mục thủ tục', proceduresAddress, ['tất cả thủ tục hành chính'])] : []),
    ...portal.pages.map((one) => page('Trang', one.title, staticPageAddress(one))),
    ...(portal.news.length > 0 ? [page('Trang', 'Tin tức', newsAddress)] : []),
    ...portal.news.slice(0, 60).map((article) => page('Tin tức', article.title, articleAddress(article))),
  ];
  return { entries, synonyms: usefulSynonyms([...portal.synonyms, ...vocabulary], entries) };
}

function procedureEntry(procedure: Procedure): Entry {
  const { time, money } = answersOf(procedure);
  const known = [time, money].filter(({ unknown }) => !unknown).map(({ headline }) => headline);
  return {
    kind: 'Thủ tục',
    title: procedure.title,
    address: procedureAddress(procedure),
    names: procedure.keywords,
    official: officialName(procedure),
    sector: procedure.sector.name,
    line: known.join(' · ') || null,
    code: procedure.code,
  };
}

/** The official name, unless title and other names have all its words: it is long, and every byte travels. */
function officialName({ name, title, keywords }: Procedure): string | null {
  const words = new Set(readSyllables([title, ...keywords].join(' ')).map(({ marked }) => marked));
  const bases = readSyllables(name);
  const weights = weightsOf(bases.map(({ base }) => base));
  return bases.some(({ marked }, index) => (weights[index] ?? 1) > 0.1 && !words.has(marked)) ? name.replace(/^thủ tục /iu, '') : null;
}

/** Sayings whose meaning this portal has no word of would only cost bytes. */
function usefulSynonyms(synonyms: readonly Synonym[], entries: readonly Entry[]): Synonym[] {
  const words = new Set(entries.flatMap(({ title, names, official, sector }) => readSyllables([title, ...names, official, sector].filter(Boolean).join(' ')).map(({ base }) => base)));
  return synonyms.flatMap(({ said, meant }) => {
    const useful = meant.filter((meaning) => readSyllables(meaning).every(({ base }) => words.has(base)));
    return useful.length > 0 ? [{ said, meant: useful }] : [];
  });
}
