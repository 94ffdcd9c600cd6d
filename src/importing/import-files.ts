import { sortIssues, type Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { today } from '../portal/clock.ts';
import { readBlocks } from './docx/blocks.ts';
import { InputError, type InputFile } from './opening/input-file.ts';
import { noteDoubts } from './merge/doubts.ts';
import { guideOf, mergeProcedure, tablesFor } from './merge/merge-procedure.ts';
import type { MergeReport } from './merge/merge-rows.ts';
import { mergeTable, type TableReport } from './merge/merge-table.ts';
import { megabyte, mostFileBytes, mostTextBytes } from './opening/limits.ts';
import { openArchive } from './opening/open-archive.ts';
import { PortalDraft } from './merge/portal-draft.ts';
import { readSheet } from './docx/read-sheet.ts';
import type { TableData } from './workbook/read-page.ts';
import { readCsvTable } from './workbook/read-csv.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { otherSector } from './rules/other-sector.ts';
import { damagedFile } from './rules/damaged-file.ts';
import { hugeFile } from './rules/huge-file.ts';
import { notASheet } from './rules/not-a-sheet.ts';
import { olderSheet } from './rules/older-sheet.ts';
import { onePerCode, type ReadSheet } from './one-per-code.ts';
import { decisionDates, type DecisionDates } from './merge/decision-order.ts';
import { decisionOnPortal, saidOfOrder } from './order-on-portal.ts';
import { Sectors, type SectorChoice } from './merge/sectors.ts';
import { withSuggestedNames } from './merge/suggested-names.ts';
import { rowsOfSheet, type ImportedProcedure } from './docx/rows.ts';
import { labelName } from './docx/labels.ts';

export interface ImportOptions extends SectorChoice {
  /** Take the sheet's words also where an editor changed the rows. */
  takeSheet: boolean;
  /** Take a sheet whose decision is older than the one on the portal. */
  takeOlder?: boolean;
}

export interface ImportResult {
  draft: PortalDraft;
  procedures: (MergeReport & { file: string })[];
  tables: TableReport[];
  addedSectors: string[];
  issues: Issue[];
  /** Files of which nothing was taken. */
  failed: string[];
}

/**
 * Reads files one by one and puts them into the draft of a portal. A file with an error leaves no trace in the draft;
 * the others are taken. Nothing is written to the disk: the caller saves the draft, or only prints it.
 */
export async function importFiles(files: readonly InputFile[], portal: string, options: ImportOptions): Promise<ImportResult> {
  const draft = new PortalDraft(portal);
  const result: ImportResult = { draft, procedures: [], tables: [], addedSectors: [], issues: [], failed: [] };
  const sheets: ReadSheet[] = [];
  const tables: { file: string; read: TableData[] }[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (read.issues.some(({ severity }) => severity === 'error')) fail(result, file.name, read.issues);
    else if (read.imported) sheets.push({ file: file.name, imported: read.imported, issues: read.issues });
    else {
      result.issues.push(...read.issues);
      tables.push({ file: file.name, read: read.tables });
    }
  }
  const sectors = new Sectors(draft);
  for (const { file, read } of tables) takeTables(file, read, { sectors, options, result });
  // Tables come first: they may bring the days of decisions.
  const taking: Taking = { sectors, options, result, dates: decisionDates(draft) };
  const { taken, issues, refused } = onePerCode(sheets, taking.dates);
  result.issues.push(...issues);
  result.failed.push(...refused);
  for (const sheet of withSuggestedNames(taken, sectors)) takeSheet(sheet, taking);
  const said = Map.groupBy(result.issues, ({ place }) => place.file);
  const reports = result.procedures.map((report) => ({ ...report, issues: said.get(report.file) ?? [] }));
  result.issues = sortIssues([...result.issues, ...noteDoubts(reports, draft, today())]);
  return result;
}

/** What files are taken into, and how. */
interface Taking {
  sectors: Sectors;
  options: ImportOptions;
  result: ImportResult;
  dates: DecisionDates;
}

/** All the tables of one file, or none. */
function takeTables(file: string, tables: readonly TableData[], { sectors, options, result }: Omit<Taking, 'dates'>): void {
  const back = [result.draft.mark(), sectors.mark()];
  // Sectors first, then procedures: a page of a workbook may need what another of its pages brings.
  const rank = ({ schema }: TableData) => (schema.path === 'linh-vuc.csv' ? 0 : schema.path.endsWith('danh-muc.csv') ? 1 : 2);
  const merged = tables.toSorted((a, b) => rank(a) - rank(b)).map((table) => mergeTable(table, result.draft, sectors, options));
  const issues = merged.flatMap((one) => one.issues);
  if (issues.some(({ severity }) => severity === 'error')) {
    for (const undo of back) undo();
    fail(result, file, issues);
    return;
  }
  result.issues.push(...issues);
  result.tables.push(...merged.map(({ report }) => report));
}

function takeSheet(sheet: ReadSheet, { sectors, options, result, dates }: Taking): void {
  const { file, imported, issues } = sheet;
  const home = sectors.homeOf(imported.code);
  const choice = home === null ? sectors.choose(imported.sector, options, file) : { id: home, added: null, issues: [] };
  if (choice.id === null) {
    fail(result, file, [...issues, ...choice.issues]);
    return;
  }
  const broken: Issue[] = tablesFor(choice.id).flatMap(({ path, schema }) => result.draft.table(path, schema).issues);
  const obstacle = result.draft.obstacle(guideOf(imported.code));
  if (obstacle) broken.push(obstacle);
  if (broken.length > 0) {
    fail(result, file, broken);
    return;
  }
  const order = home === null ? null : saidOfOrder(sheet, decisionOnPortal(result.draft, home, imported.code), dates);
  if (order?.code === olderSheet.code && !options.takeOlder) {
    fail(result, file, [order]);
    return;
  }
  if (order && order.code !== olderSheet.code) issues.push(order);
  if (choice.added) result.addedSectors.push(`${choice.added.name} (${choice.added.id})`);
  const here = sectors.all().find(({ id }) => id === choice.id);
  if (home !== null && imported.sector !== '' && sectors.named(imported.sector)?.id !== home) {
    const message = `Hồ sơ ghi lĩnh vực «${imported.sector}»; trên cổng thủ tục nằm ở «${here?.name ?? home}».`;
    issues.push(issueOf(otherSector, { file, columnName: labelName('sector') }, { message, found: imported.sector }));
  }
  sectors.settle(imported.code, choice.id);
  result.issues.push(...issues);
  result.procedures.push({ file, ...mergeProcedure(imported, result.draft, choice.id, options.takeSheet) });
}

interface ReadFile {
  imported: ImportedProcedure | null;
  tables: TableData[];
  issues: Issue[];
}

async function readFile({ name, size, read }: InputFile): Promise<ReadFile> {
  const nothing = (issues: Issue[]): ReadFile => ({ imported: null, tables: [], issues });
  const isText = /\.(csv|tsv|txt)$/i.test(name);
  const most = isText ? mostTextBytes : mostFileBytes;
  if (size > most)
    return nothing([
      issueOf(hugeFile, { file: name }, { message: `Tập tin nặng ${Math.ceil(size / megabyte)} MB, quá mức ${most / megabyte} MB.` }),
    ]);
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return nothing([issueOf(unreadableFile, { file: name }, { message: error.message })]);
  }
  if (isText) return { imported: null, ...readCsvTable(bytes, name) };
  const { office, issues } = await openArchive(bytes, name);
  if (!office) return nothing(issues);
  if (office.kind === 'xlsx') return { imported: null, ...(await readWorkbook(office, name)) };
  try {
    const sheet = readSheet(await readBlocks(office.bytes));
    if (!sheet)
      return nothing([
        issueOf(
          notASheet,
          { file: name },
          { message: 'Tập tin Word này không phải hồ sơ «Chi tiết thủ tục hành chính»: không thấy các mục của hồ sơ.' },
        ),
      ]);
    return { tables: [], ...rowsOfSheet(sheet, name) };
  } catch {
    return nothing([issueOf(damagedFile, { file: name }, { message: 'Word không đọc được nội dung bên trong tập tin.' })]);
  }
}

function fail(result: ImportResult, file: string, issues: readonly Issue[]): void {
  result.failed.push(file);
  result.issues.push(...issues);
}
