import { basename } from 'node:path';
import { checkPortal } from '../checks/check-portal.ts';
import { levelOf } from '../domain/filing.ts';
import { orderSectors } from '../domain/sector-order.ts';
import { importFiles, type ImportResult } from '../importing/import-files.ts';
import { CsvFile } from '../importing/merge/csv-file.ts';
import type { InputFile } from '../importing/opening/input-file.ts';
import { saveImport } from '../importing/save-import.ts';
import { SaveError } from '../importing/saving/save-error.ts';
import type { Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/report.ts';
import { loadPortal } from '../portal/read-portal.ts';
import { readTables } from '../portal/read-tables.ts';
import { listFolder } from '../portal/read-folder.ts';
import { sectorTable } from '../schemas/sectors.ts';
import { capitalise } from '../text/capitalise.ts';
import { makeFolder, writeFiles } from './new-folder.ts';
import { openingReport, type OpeningReport } from './opening-report.ts';
import { portalFiles, type Plan } from './portal-files.ts';

/** What came of it: what the portal has, and what the checks say of it. */
export interface Started {
  /** `null` when the portal has errors, which have to be mended before anything is live. */
  report: OpeningReport | null;
  imported: ImportResult | null;
  issues: Issue[];
}

/**
 * Writes a whole portal into a new folder, fills it from official sheets, and checks it. The folder is there when all
 * of that is done, or not at all; sheets that cannot be read do not stand in its way.
 *
 * @param folder new or empty, see `placeForPortal`
 * @param sheets none for a portal without procedures
 * @throws {SaveError} when the disk does not take what was imported
 */
export function startPortal(folder: string, plan: Plan, sheets: readonly InputFile[]): Promise<Started> {
  return makeFolder(folder, async (beside) => {
    writeFiles(beside, portalFiles(plan, basename(folder)));
    const imported = sheets.length > 0 ? await takeSheets(beside, plan, sheets) : null;
    const { issues } = await checkPortal(beside, plan.today);
    if (hasErrors(issues)) return { report: null, imported, issues };
    const report = openingReport(loadPortal(beside), imported);
    return { report, imported, issues };
  });
}

async function takeSheets(beside: string, plan: Plan, sheets: readonly InputFile[]): Promise<ImportResult> {
  const imported = await importFiles(sheets, beside, { takeSheet: false, sector: null, addSectors: true });
  const failure = saveImport(imported);
  if (failure !== null) throw new SaveError(failure);
  // Whoever brings a table of sectors has ordered them.
  if (!imported.tables.some(({ title }) => title === sectorTable.title)) putInOrder(beside, plan);
  return imported;
}

function putInOrder(beside: string, { publisher }: Plan): void {
  const { tables } = readTables(beside, listFolder(beside, 'data').files);
  const order = orderSectors(tables.sectors.rows, tables.procedures.rows, levelOf[publisher.level]);
  const sorted = new CsvFile(null, sectorTable.columns);
  // Some ministries write their sectors in small letters.
  for (const { id, name } of order) sorted.insert({ id, name: capitalise(name) });
  writeFiles(beside, new Map([[`data/${sectorTable.path}`, sorted.toString()]]));
}
