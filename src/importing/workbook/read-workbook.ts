import readExcelFile from 'read-excel-file/node';
import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { findSpoiledLetters } from '../../tables/decode.ts';
import type { RawRecord } from '../../tables/parse.ts';
import { foldKey } from '../../text/fold.ts';
import { findTooManyCells } from '../opening/content-limits.ts';
import type { OfficeFile } from '../opening/open-archive.ts';
import { cellNotText } from '../rules/cell-not-text.ts';
import { damagedFile } from '../rules/damaged-file.ts';
import type { Cell } from './cell-text.ts';
import { formulaCells } from './formula-cells.ts';
import type { Page } from './page.ts';
import { readPages, refused, type ReadTables } from './read-pages.ts';

interface Sheet {
  sheet: string;
  data: Cell[][];
}

/** A workbook that `openArchive` has passed → the tables on its sheets. Sheets that are no table are reported. */
export async function readWorkbook({ bytes, parts }: OfficeFile, file: string): Promise<ReadTables> {
  let sheets: Sheet[];
  try {
    sheets = (await readExcelFile(bytes)) as Sheet[];
  } catch (error) {
    return { tables: [], issues: [unreadSheet(error, file)] };
  }
  const excess = findTooManyCells(sheets.map(({ data }) => data));
  if (excess) return refused(excess, file);
  const formulas = formulaCells(parts);
  const pages = sheets
    .map(({ sheet, data }, index): Page => ({ file: `${file} [${sheet}]`, records: recordsOf(data), formulas: formulas[index] ?? [] }))
    .filter(({ records }, index) => records.length > 0 && foldKey(sheets[index]?.sheet ?? '') !== 'huongdan');
  const spoiled = pages.flatMap((page) => spoiledLetters(page) ?? []);
  return spoiled.length > 0 ? { tables: [], issues: spoiled } : readPages(pages, file);
}

/** The library says at which cell it stopped, though not on which page. */
function unreadSheet(error: unknown, file: string): Issue {
  const [, row, column] = /at row (\d+), col (\d+): /.exec(error instanceof Error ? error.message : '') ?? [];
  if (row === undefined) return issueOf(damagedFile, { file }, { message: 'Không đọc được các trang trong tập tin Excel.' });
  return issueOf(
    cellNotText,
    { file, line: Number(row), column: Number(column) },
    { message: 'Ô chứa một giá trị không đọc được.', hint: 'Mở bằng Excel, gõ lại giá trị của ô, rồi lưu.' },
  );
}

function recordsOf(data: readonly Cell[][]): RawRecord<Cell>[] {
  return data.flatMap((cells, index) =>
    cells.some((cell) => cell !== null && cell !== '') ? [{ line: index + 1, cells, lineOfCell: () => index + 1 }] : [],
  );
}

/** Letters of a workbook are judged as those of a file, a row a line. */
function spoiledLetters({ file, records }: Page): Issue | null {
  const lines = records.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell.replace(/[\r\n]/g, ' ') : '')).join('\t'));
  const found = findSpoiledLetters(lines.join('\n'), file);
  return found && { ...found, place: { ...found.place, line: records[(found.place.line ?? 1) - 1]?.line ?? 1 } };
}
