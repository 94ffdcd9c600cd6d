import readExcelFile from 'read-excel-file/node';
import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { allTables } from '../schemas/all-tables.ts';
import { date, foundingDate, month } from '../schemas/kinds/date.ts';
import { procedureCode, procedureCodes } from '../schemas/kinds/procedure-code.ts';
import { readRows, type Column, type Columns, type Table } from '../schemas/table.ts';
import { decode } from '../tables/decode.ts';
import { parseRecords } from '../tables/parse.ts';
import { formatDate } from '../text/date.ts';
import { foldKey } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { CellValues } from './csv-file.ts';
import { cellNotText, damagedFile, tableNotKnown } from './rules/sheet-rules.ts';

/** The rows of one of the project's tables, read from a workbook or a CSV file and checked. */
export interface TableData {
  schema: Table<Columns>;
  /** As messages name it: the file, and the sheet of a workbook. */
  file: string;
  rows: CellValues[];
  /** «Lĩnh vực» of each row, where the table has that extra column; the folder of a new procedure is chosen by it. */
  sectors: string[];
  /** Columns that the table has; the others are left alone. */
  columns: string[];
}

/** Columns of the template that tell the editor what to write; no values. */
export const adviceMark = 'Được phép:';
/** The column of a procedure's sector, which in the portal is its folder. */
export const sectorHeader = 'Lĩnh vực';

type Cell = string | number | boolean | Date | null;

/** A workbook that `openArchive` has passed → the tables on its sheets. Sheets that are no table are reported. */
export async function readWorkbook(bytes: Buffer, file: string): Promise<{ tables: TableData[]; issues: Issue[] }> {
  let sheets: { sheet: string; data: Cell[][] }[];
  try {
    sheets = (await readExcelFile(bytes)) as { sheet: string; data: Cell[][] }[];
  } catch {
    return { tables: [], issues: [issueOf(damagedFile, { file }, { message: 'Không đọc được các trang trong tập tin Excel.' })] };
  }
  const filled = sheets.filter(({ data, sheet }) => foldKey(sheet) !== 'huongdan' && data.some((row) => row.some((cell) => cell !== null)));
  return combine(filled.map(({ sheet, data }) => readGrid(data, `${file} [${sheet}]`)), file);
}

/** A CSV file of one of the project's tables, in any encoding that Excel writes. */
export function readCsvTable(bytes: Uint8Array, file: string): { tables: TableData[]; issues: Issue[] } {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { tables: [], issues: decoded.issues };
  const { records, issues } = parseRecords(decoded.text, file);
  if (issues.length > 0) return { tables: [], issues };
  const read = combine([readGrid(records.map(({ cells }) => cells), file, records.map(({ line }) => line))], file);
  return { ...read, issues: [...decoded.issues, ...read.issues] };
}

function combine(read: { table: TableData | null; issues: Issue[] }[], file: string): { tables: TableData[]; issues: Issue[] } {
  const issues = read.flatMap((one) => one.issues);
  const tables = read.flatMap(({ table }) => table ?? []);
  if (tables.length === 0 && issues.length === 0) issues.push(issueOf(tableNotKnown, { file }, { message: 'Tập tin không có bảng nào.' }));
  return { tables, issues };
}

/** @param lines the line of each record, where it is not simply its number */
function readGrid(grid: readonly Cell[][], file: string, lines?: readonly number[]): { table: TableData | null; issues: Issue[] } {
  const first = grid.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const labels = (grid[first] ?? []).map((cell) => normalise(String(cell ?? '')));
  const schema = tableFor(labels, file);
  if (!schema) {
    const hint = `Dòng đầu phải là tên cột của một bảng, ví dụ: ${Object.values(allTables[2]?.columns as Columns).slice(0, 3).map(({ header }) => header).join(', ')}. Xem data/README.md, hoặc lấy mẫu bằng --template.`;
    return { table: null, issues: [issueOf(tableNotKnown, { file }, { message: 'Dòng đầu không phải tên cột của bảng nào.', found: labels.filter(Boolean).join(' · ') || '(trống)', hint })] };
  }
  const issues: Issue[] = [];
  const width = labels.findIndex((label) => label.startsWith(adviceMark));
  const own = labels.map((label, index) => (width >= 0 && index >= width ? '' : label));
  const sectorCell = hasColumn(schema, sectorHeader) ? -1 : own.findIndex((label) => foldKey(label) === foldKey(sectorHeader));
  const keys = own.map((label) => Object.entries(schema.columns).find(([, { header }]) => foldKey(header) === foldKey(label))?.[0] ?? null);
  const kept = own.flatMap((label, index) => (label === '' || index === sectorCell ? [] : index));
  const written = [kept.map((index) => own[index] ?? '')];
  const sectors: string[] = [];
  const rowLines: number[] = [];
  grid.slice(first + 1).forEach((row, offset) => {
    const at = first + 1 + offset;
    const line = lines?.[at] ?? at + 1;
    const texts = kept.map((index) => {
      const key = keys[index];
      const { text, problem } = cellText(row[index] ?? null, key ? schema.columns[key] : undefined);
      if (problem) issues.push(issueOf(cellNotText, { file, line, column: index + 1, columnName: own[index] ?? '' }, { message: problem, found: text }));
      return text;
    });
    if (texts.every((text) => text.trim() === '')) return;
    written.push(texts);
    rowLines.push(line);
    sectors.push(sectorCell < 0 ? '' : normalise(String(row[sectorCell] ?? '')));
  });
  // The very reader that the portal uses judges the values, so that nothing is imported that `check` would refuse.
  const csv = written.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const judged = readRows(Buffer.from(csv), file, schema).issues.map((issue) => atRow(issue, written, rowLines, kept));
  // A cell that was already refused is not refused twice.
  const refused = new Set(issues.map(({ place }) => `${place.line}:${place.column}`));
  issues.push(...judged.filter(({ place }) => !refused.has(`${place.line}:${place.column}`)));
  const columns = kept.flatMap((index) => keys[index] ?? []);
  const rows = written.slice(1).map((cells) => Object.fromEntries(kept.flatMap((index, cell) => (keys[index] ? [[keys[index], normalise(cells[cell] ?? '')]] : []))) as CellValues);
  return { table: issues.some(({ severity }) => severity === 'error') ? null : { schema, file, rows, sectors, columns }, issues };
}

/** The line of the text that was judged → the row of the sheet. */
function atRow(issue: Issue, written: readonly string[][], rowLines: readonly number[], kept: readonly number[]): Issue {
  let line = 1;
  let row = 0;
  while (row < written.length - 1 && issue.place.line !== undefined) {
    const height = (written[row] ?? []).reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
    if (issue.place.line < line + height) break;
    line += height;
    row += 1;
  }
  const column = issue.place.column === undefined ? {} : { column: (kept[issue.place.column - 1] ?? issue.place.column - 1) + 1 };
  return { ...issue, place: { ...issue.place, ...column, line: row === 0 ? 1 : (rowLines[row - 1] ?? row) } };
}

/** The table whose labels a header has; the name of the file or sheet decides between two that fit alike. */
function tableFor(labels: readonly string[], file: string): Table<Columns> | null {
  const known = labels.map(foldKey);
  const scored = allTables.map((table) => {
    const columns = Object.values(table.columns as Columns);
    const hits = columns.filter(({ header }) => known.includes(foldKey(header))).length;
    const lacks = columns.filter(({ header, required }) => required && !known.includes(foldKey(header))).length;
    const named = foldKey(file).includes(foldKey(table.title)) || foldKey(file).includes(foldKey(table.path.replace(/^.*\/|\.csv$/g, '')));
    return { table: table as Table<Columns>, score: hits - 2 * lacks + (named ? 0.5 : 0), hits };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.hits >= 2 && best.score > 0 ? best.table : null;
}

function hasColumn(table: Table<Columns>, label: string): boolean {
  return Object.values(table.columns).some(({ header }) => foldKey(header) === foldKey(label));
}

/**
 * A cell of a workbook as the tables write it. A day is a day; a code that Excel took for a number gets its zeros
 * back; a number where a day belongs is not guessed at.
 */
function cellText(cell: Cell, column: Column<unknown, boolean> | undefined): { text: string; problem: string | null } {
  if (cell === null) return { text: '', problem: null };
  if (typeof cell === 'string') return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/.test(cell) ? { text: cell, problem: 'Ô chứa lỗi công thức của Excel.' } : { text: cell, problem: null };
  if (typeof cell === 'boolean') return { text: cell ? 'Có' : 'Không', problem: null };
  if (cell instanceof Date) return { text: dateText(cell, column), problem: null };
  const isDay = [date, foundingDate, month].some((kind) => column?.kind === kind);
  if (isDay) return { text: String(cell), problem: `Ô «${column?.header}» là số, không phải ngày. Trong Excel, chọn ô, đặt định dạng Ngày (Date).` };
  if (column?.kind === procedureCode || column?.kind === procedureCodes) return { text: cell < 10 ? cell.toFixed(6) : String(cell), problem: null };
  return { text: String(Math.round(cell * 1e10) / 1e10).replace('.', ','), problem: null };
}

function dateText(day: Date, column: Column<unknown, boolean> | undefined): string {
  const iso = day.toISOString();
  if (column?.kind === month) return `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  const time = iso.slice(11, 16);
  return time === '00:00' ? formatDate(iso.slice(0, 10)) : `${formatDate(iso.slice(0, 10))} ${time}`;
}
