import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { listFiles } from '../../../src/portal/read-folder.ts';
import { legalBasisTable } from '../../../src/schemas/legal-bases.ts';
import { channelTable } from '../../../src/schemas/channels.ts';
import { paperTable } from '../../../src/schemas/papers.ts';
import { procedureTable } from '../../../src/schemas/procedures.ts';
import { sectorTable } from '../../../src/schemas/sectors.ts';
import { stepTable } from '../../../src/schemas/steps.ts';
import { unitTable } from '../../../src/schemas/units.ts';

/** The demonstration portal, from whose tables larger ones are made. */
export const demonstration = resolve(fileURLToPath(new URL('../../../', import.meta.url)));

/** Cells of a row by the label of their column, as written. */
export type Cells = Record<string, string>;

export const parts = ['channels', 'papers', 'steps', 'acts'] as const;
export type Part = (typeof parts)[number];
export const partTables = { channels: channelTable, papers: paperTable, steps: stepTable, acts: legalBasisTable } as const;

/** A procedure as rows of cells. */
export interface RawProcedure {
  sector: string;
  row: Cells;
  parts: Record<Part, Cells[]>;
}

/** What the demonstration has to vary. */
export interface Source {
  sectors: Cells[];
  communes: string[];
  procedures: RawProcedure[];
  /** Paragraphs of its guides, without links. */
  paragraphs: string[];
}

export function readSource(portal: string = demonstration): Source {
  const cells = (path: string) => parse<Cells>(readFileSync(join(portal, 'data', path)), { columns: true, bom: true });
  const sectors = cells(sectorTable.path);
  const { type, name } = unitTable.columns;
  return {
    sectors,
    communes: cells(unitTable.path)
      .filter((unit) => unit[type.header] === 'xã')
      .map((unit) => unit[name.header] ?? ''),
    procedures: sectors.flatMap((sector) => readSector(sector[sectorTable.columns.id.header] ?? '', cells)),
    paragraphs: listFiles(portal, 'content/thu-tuc')
      .flatMap((file) => readFileSync(join(portal, file), 'utf8').split(/\n{2,}/))
      .filter((text) => !text.includes('](')),
  };
}

function readSector(sector: string, cells: (path: string) => Cells[]): RawProcedure[] {
  const rows = (path: string) => cells(path.replace('<linh-vuc>', sector));
  const [code, state] = [procedureTable.columns.code.header, procedureTable.columns.state.header];
  const partRows = Object.fromEntries(
    parts.map((part) => [part, Map.groupBy(rows(partTables[part].path), (row) => row[code] ?? '')]),
  ) as Record<Part, Map<string, Cells[]>>;
  return rows(procedureTable.path)
    .filter((row) => row[state] !== 'Đã bãi bỏ')
    .map((row) => ({
      sector,
      row,
      parts: Object.fromEntries(parts.map((part) => [part, partRows[part].get(row[code] ?? '') ?? []])) as Record<Part, Cells[]>,
    }));
}
