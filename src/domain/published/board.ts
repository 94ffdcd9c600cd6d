import type { Portal, Sector } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { boardAddress, boardJobAddress, boardListAddress, boardResultAddress, boardSectorAddress } from '../addresses.ts';
import { sayPart, type Part } from '../board/parts.ts';
import { sectorJobs, sectorLists, wholeLists } from '../board/procedure-sheets.ts';
import { resultSheets, type ResultSheets } from '../board/result-sheets.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

// Sheets for the notice board.

type PartNumber = Pick<Part<unknown>, 'part' | 'of'>;

export function boardText({ settings }: Portal): PageText {
  return {
    title: 'In để niêm yết',
    description: `Cho cán bộ: tờ A4 để dán lên bảng niêm yết của ${settings.name}, lấy từ các bảng của cổng.`,
  };
}

export function boardSectorText({ name }: Sector, part: PartNumber, { settings }: Portal): PageText {
  return {
    title: `Niêm yết danh mục: ${name}${sayPart(part)}`,
    description: `Danh mục thủ tục lĩnh vực ${name} của ${settings.name}${sayPart(part)}, khổ A4 để niêm yết: thời hạn, nơi nộp, phí, căn cứ, cơ quan.`,
  };
}

export function boardJobText({ name }: Sector, part: PartNumber, { settings }: Portal): PageText {
  return {
    title: `Niêm yết từng thủ tục: ${name}${sayPart(part)}`,
    description: `Danh mục và mỗi thủ tục một tờ A4, lĩnh vực ${name} của ${settings.name}${sayPart(part)}, in một lần để niêm yết.`,
  };
}

export function boardListText(part: PartNumber, { settings }: Portal): PageText {
  return {
    title: `Niêm yết danh mục mọi lĩnh vực${sayPart(part)}`,
    description: `Danh mục thủ tục mọi lĩnh vực của ${settings.name}${sayPart(part)}, khổ A4 để niêm yết.`,
  };
}

export function boardResultText({ name }: ResultSheets, { settings }: Portal): PageText {
  return { title: `Niêm yết: ${name}`, description: `${name}, ${settings.name}: tờ A4 để niêm yết, lấy từ các bảng của cổng.` };
}

/** Whether a portal has anything to post. */
export function hasBoard(portal: Portal, today: IsoDate): boolean {
  return portal.procedures.length > 0 || resultSheets(portal, today).length > 0;
}

export function boardPages(portal: Portal, today: IsoDate): PublishedPage[] {
  if (!hasBoard(portal, today)) return [];
  const page = (address: string, text: PageText) => publishedPage(address, text, null, portal.settings);
  const ofSector = (address: string, text: PageText, { id }: Sector) =>
    publishedPage(address, text, sourceRow('sectors', { id }, { address: 'id', title: 'name' }), portal.settings);
  return [
    page(boardAddress, boardText(portal)),
    ...sectorLists(portal).map(({ sector, part }) =>
      ofSector(boardSectorAddress(sector, part.part), boardSectorText(sector, part, portal), sector),
    ),
    ...sectorJobs(portal).map(({ sector, part }) =>
      ofSector(boardJobAddress(sector, part.part), boardJobText(sector, part, portal), sector),
    ),
    ...wholeLists(portal).map((part) => page(boardListAddress(part.part), boardListText(part, portal))),
    ...resultSheets(portal, today).map((sheets) => page(boardResultAddress(sheets), boardResultText(sheets, portal))),
  ];
}
