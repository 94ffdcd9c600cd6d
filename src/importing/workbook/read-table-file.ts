import readExcelFile from 'read-excel-file/node';
import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { decode } from '../../tables/decode.ts';
import { parseRecords } from '../../tables/parse.ts';
import { foldKey } from '../../text/fold.ts';
import type { Cell } from './cell-text.ts';
import { formulaCells } from './formula-cells.ts';
import { findTextExcess, findTooManyCells } from '../opening/content-limits.ts';
import type { Refusal } from '../opening/limits.ts';
import type { OfficeFile } from '../opening/open-archive.ts';
import { readGrid, type TableData } from './read-grid.ts';
import { cellNotText } from '../rules/cell-not-text.ts';
import { damagedFile } from '../rules/damaged-file.ts';
import { tableNotKnown } from '../rules/table-not-known.ts';

interface ReadTables {
  tables: TableData[];
  issues: Issue[];
}

/** A workbook that `openArchive` has passed → the tables on its sheets. Sheets that are no table are reported. */
export async function readWorkbook({ bytes, parts }: OfficeFile, file: string): Promise<ReadTables> {
  let pages: { sheet: string; data: Cell[][] }[];
  try {
    pages = (await readExcelFile(bytes)) as { sheet: string; data: Cell[][] }[];
  } catch (error) {
    return { tables: [], issues: [unreadPage(error, file)] };
  }
  const excess = findTooManyCells(pages.map(({ data }) => data));
  if (excess) return refused(excess, file);
  const formulas = formulaCells(parts);
  const filled = pages
    .map((page, index) => ({ ...page, formulas: formulas[index] ?? [] }))
    .filter(({ data, sheet }) => foldKey(sheet) !== 'huongdan' && data.some((row) => row.some((cell) => cell !== null)));
  return combine(
    filled.map(({ sheet, data, formulas: own }) => readGrid({ cells: data, file: `${file} [${sheet}]`, formulas: own })),
    file,
  );
}

/** The library says at which cell it stopped, though not on which page. */
function unreadPage(error: unknown, file: string): Issue {
  const [, row, column] = /at row (\d+), col (\d+): /.exec(error instanceof Error ? error.message : '') ?? [];
  if (row === undefined) return issueOf(damagedFile, { file }, { message: 'Không đọc được các trang trong tập tin Excel.' });
  return issueOf(
    cellNotText,
    { file, line: Number(row), column: Number(column) },
    { message: 'Ô chứa một giá trị không đọc được.', hint: 'Mở bằng Excel, gõ lại giá trị của ô, rồi lưu.' },
  );
}

/** A CSV file of one of the project's tables, in any encoding that Excel writes. */
export function readCsvTable(bytes: Uint8Array, file: string): ReadTables {
  const excess = findTextExcess(bytes);
  if (excess) return refused(excess, file);
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { tables: [], issues: decoded.issues };
  const { records, issues } = parseRecords(decoded.text, file);
  if (issues.length > 0) return { tables: [], issues };
  const read = combine([readGrid({ cells: records.map(({ cells }) => cells), file, lines: records.map(({ line }) => line) })], file);
  return { ...read, issues: [...decoded.issues, ...read.issues] };
}

function refused({ rule, ...finding }: Refusal, file: string): ReadTables {
  return { tables: [], issues: [issueOf(rule, { file }, finding)] };
}

function combine(read: { table: TableData | null; issues: Issue[] }[], file: string): { tables: TableData[]; issues: Issue[] } {
  const issues = read.flatMap((one) => one.issues);
  const tables = read.flatMap(({ table }) => table ?? []);
  if (tables.length === 0 && issues.length === 0) issues.push(issueOf(tableNotKnown, { file }, { message: 'Tập tin không có bảng nào.' }));
  return { tables, issues };
}
