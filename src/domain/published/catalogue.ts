import type { Portal, Procedure, Sector } from '../../portal/portal.ts';
import { alphabetAddress, facetAddress, numberedAddress, proceduresAddress, sectorAddress } from '../addresses.ts';
import { facetsOf, sectorsWithProcedures, type Facet } from '../catalogue.ts';
import { letterAddress, sayingPagesOf } from '../sayings.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

/** How many procedures one page of a list has. */
export const proceduresOnPage = 200;

/** What pages after the first add to their title. @example numberOf(2) // => ' (trang 2)' */
export const numberOf = (page: number) => (page > 1 ? ` (trang ${page})` : '');

/** The numbers of the pages of a list. @example pagesFor(201, 200) // => [1, 2] */
export const pagesFor = (count: number, onPage: number) => Array.from({ length: Math.ceil(count / onPage) }, (_, index) => index + 1);

export function catalogueText(portal: Portal, page: number): PageText {
  const [count, number] = [portal.procedures.length, numberOf(page)];
  return {
    title: `${count} thủ tục trong ${sectorsWithProcedures(portal).length} lĩnh vực${number}`,
    description: `Danh sách đầy đủ ${count} thủ tục hành chính của ${portal.settings.name}, lọc theo lĩnh vực, cấp, đối tượng và mức độ trực tuyến${number}.`,
  };
}

export function alphabetText({ procedures, settings }: Portal): PageText {
  return {
    title: 'Thủ tục theo vần A–Z',
    description: `Tất cả ${procedures.length} thủ tục hành chính của ${settings.name}, xếp theo vần tiếng Việt.`,
  };
}

export function facetText({ label }: Pick<Facet, 'label'>, { value, total }: { value: string; total: number }, page: number): PageText {
  const number = numberOf(page);
  return { title: `${label}: ${value}${number}`, description: `${total} thủ tục hành chính, ${label.toLowerCase()}: ${value}${number}.` };
}

/** @param letter of the page, or none where one page has every name */
export function sayingsText({ settings }: Portal, letter: string | undefined): PageText {
  return {
    title: letter ? `Tên thường gọi, vần ${letter}` : 'Tên người dân hay gọi',
    description: `${letter ? `Vần ${letter}: n` : 'N'}gười dân hay gọi thế nào thì tìm theo thế ấy: mỗi tên dẫn tới thủ tục của ${settings.name}.`,
  };
}

export function sectorText({ name, description }: Sector, procedures: readonly Procedure[], { settings }: Portal): PageText {
  return { title: name, description: `${procedures.length} thủ tục lĩnh vực ${name} của ${settings.name}. ${description ?? ''}`.trim() };
}

/** The lists of procedures: all of them, by letter, by facet, by what people say. */
export function cataloguePages(portal: Portal): PublishedPage[] {
  const { procedures, settings } = portal;
  if (procedures.length === 0) return [];
  const page = (address: string, text: PageText) => publishedPage(address, text, null, settings);
  const facets = facetsOf(portal).flatMap((facet) =>
    facet.values.flatMap(({ value, procedures: { length: total } }) =>
      pagesFor(total, proceduresOnPage).map((number) =>
        page(numberedAddress(facetAddress(facet.id, value), number), facetText(facet, { value, total }, number)),
      ),
    ),
  );
  return [
    ...pagesFor(procedures.length, proceduresOnPage).map((number) =>
      page(numberedAddress(proceduresAddress, number), catalogueText(portal, number)),
    ),
    page(alphabetAddress, alphabetText(portal)),
    ...facets,
    ...sayingPagesOf(portal).map(({ letter }) => page(letterAddress(letter), sayingsText(portal, letter))),
  ];
}

export function sectorPages(portal: Portal): PublishedPage[] {
  return sectorsWithProcedures(portal).map(({ sector, procedures }) => {
    const description = sector.description ? 'description' : 'name';
    const source = sourceRow('sectors', { id: sector.id }, { address: 'id', title: 'name', description });
    return publishedPage(sectorAddress(sector), sectorText(sector, procedures, portal), source, portal.settings);
  });
}
