import { sortIssues, type Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { readBlocks } from './docx/blocks.ts';
import { InputError, type InputFile } from './opening/input-file.ts';
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
import { sameSheetTwice } from './rules/same-sheet-twice.ts';
import { damagedFile } from './rules/damaged-file.ts';
import { hugeFile } from './rules/huge-file.ts';
import { notASheet } from './rules/not-a-sheet.ts';
import { twoSheetsForOneCode } from './rules/two-sheets-for-one-code.ts';
import { Sectors, type SectorChoice } from './merge/sectors.ts';
import { withSuggestedNames } from './merge/suggested-names.ts';
import { rowsOfSheet, type ImportedProcedure } from './docx/rows.ts';
import { labelName } from './docx/labels.ts';

export interface ImportOptions extends SectorChoice {
  /** Take the sheet's words also where an editor changed the rows. */
  takeSheet: boolean;
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
  const sheets: { file: string; imported: ImportedProcedure; issues: Issue[] }[] = [];
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
  const taking: Taking = { sectors: new Sectors(draft), options, result };
  for (const { file, read } of tables) takeTables(file, read, taking);
  for (const sheet of withSuggestedNames(onePerCode(sheets, result), taking.sectors)) takeSheet(sheet, taking);
  result.issues = sortIssues(result.issues);
  return result;
}

/** What files are taken into, and how. */
interface Taking {
  sectors: Sectors;
  options: ImportOptions;
  result: ImportResult;
}

/** All the tables of one file, or none. */
function takeTables(file: string, tables: readonly TableData[], { sectors, options, result }: Taking): void {
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

function takeSheet(
  { file, imported, issues }: { file: string; imported: ImportedProcedure; issues: Issue[] },
  { sectors, options, result }: Taking,
): void {
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

/** Of two sheets with one code none is taken, unless they say the same. */
function onePerCode<S extends { file: string; imported: ImportedProcedure }>(sheets: readonly S[], result: ImportResult): S[] {
  return [...Map.groupBy(sheets, ({ imported }) => imported.code)].flatMap(([code, group]): S[] => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return [...group];
    const different = others.some(({ imported }) => JSON.stringify(imported) !== JSON.stringify(first.imported));
    const names = group.map(({ file }) => file).join(', ');
    if (different) {
      for (const { file } of group)
        fail(result, file, [
          issueOf(twoSheetsForOneCode, { file }, { message: `Mã ${code} có ${group.length} hồ sơ khác nhau: ${names}.`, found: code }),
        ]);
      return [];
    }
    for (const { file } of others)
      result.issues.push(issueOf(sameSheetTwice, { file }, { message: `Giống hệt ${first.file}, mã ${code}; chỉ nhập một.`, found: code }));
    return [first];
  });
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
