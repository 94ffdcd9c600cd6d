import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { boardJobAddress, boardListAddress, boardResultAddress, boardSectorAddress } from '../addresses.ts';
import { sayPart, type Part } from './parts.ts';
import { sectorJobs, sectorLists, sectorSheet, wholeLists, wholeSheet, type SectorPart } from './procedure-sheets.ts';
import { resultSheets } from './result-sheets.ts';
import { sheetsOf } from './sheets-of.ts';
import type { TableSheet } from './sheet-table.ts';

interface Way {
  text: string;
  address: string;
}

/** What can be printed: a line for each sector, with the ways to its sheets. */
export interface BoardIndex {
  sectors: { name: string; procedures: number; ways: Way[] }[];
  /** All sectors in one list. */
  whole: Way[];
  results: Way[];
}

export function boardIndex(portal: Portal, today: IsoDate): BoardIndex {
  const jobs = Map.groupBy(sectorJobs(portal), ({ sector }) => sector.id);
  const paperFor = ({ sector, part }: SectorPart) => paperOf([sectorSheet(sector, part, portal, today)]);
  return {
    sectors: [...Map.groupBy(sectorLists(portal), ({ sector }) => sector.id)].map(([id, lists]) => ({
      name: lists[0]?.sector.name ?? id,
      procedures: lists.reduce((sum, { part }) => sum + part.items.length, 0),
      ways: [
        ...lists.map((own) => ({
          text: named('Danh mục', own.part, paperFor(own)),
          address: boardSectorAddress(own.sector, own.part.part),
        })),
        ...(jobs.get(id) ?? []).map((own) => ({
          text: named('In tất cả', own.part, paperFor(own) + own.part.items.length),
          address: boardJobAddress(own.sector, own.part.part),
        })),
      ],
    })),
    whole: wholeLists(portal).map((part) => ({
      text: named('Danh mục mọi lĩnh vực', part, paperOf([wholeSheet(part, portal, today)])),
      address: boardListAddress(part.part),
    })),
    results: resultSheets(portal, today).map((own) => ({
      text: `${own.name}: khoảng ${paperOf(own.sheets)} tờ`,
      address: boardResultAddress(own),
    })),
  };
}

const paperOf = (sheets: readonly TableSheet[]) => sheets.reduce((sum, { table }) => sum + (table ? sheetsOf(table) : 1), 0);

/** @example // => 'Danh mục, phần 1/3: khoảng 12 tờ' */
function named(what: string, part: Part<unknown>, sheets: number): string {
  return `${what}${sayPart(part)}: khoảng ${sheets} tờ`;
}
