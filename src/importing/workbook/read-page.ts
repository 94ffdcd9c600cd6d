import type { Issue, Place } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import type { PlacedRow } from '../../schemas/duplicates.ts';
import { procedureTable } from '../../schemas/procedures.ts';
import { rowsOfTexts, type Table } from '../../schemas/table.ts';
import type { RawRecord } from '../../tables/parse.ts';
import { mostIssues, readRecords } from '../../tables/read-table.ts';
import { foldKey } from '../../text/fold.ts';
import { normalise } from '../../text/normalise.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { cellNotText } from '../rules/cell-not-text.ts';
import { tableNotKnown } from '../rules/table-not-known.ts';
import { hasColumn, tableFor } from './table-for.ts';
import { cellText, type Cell } from './cell-text.ts';
import { warnOfFormulas } from './formula-warnings.ts';
import type { Layout, Page } from './page.ts';

/** The rows of one of the project's tables, read from a workbook or a CSV file and checked. */
export interface TableData {
  schema: Table;
  /** As messages name it: the file, and the sheet of a workbook. */
  file: string;
  rows: CellValues[];
  /** «Lĩnh vực» of each row, where the table has that extra column; the folder of a new procedure is chosen by it. */
  sectors: string[];
  /** Columns that the table has; the others are left alone. */
  columns: string[];
  /** Of rows that only fill cells of what is there already: the cell that each comes from. */
  fills?: readonly Place[];
}

/** A page that was read: its rows as they go into the table, and as checked values with their places. */
export interface PageReading {
  table: TableData | null;
  placed: PlacedRow[];
  issues: Issue[];
}

/** Columns of the template that tell the editor what to write; no values. */
export const adviceMark = 'Được phép:';
/** The column of a procedure's sector, which in the portal is its folder. */
export const sectorHeader = 'Lĩnh vực';

/**
 * The records of a page, its labels first → the rows of one of the project's tables. The very reader of the portal judges
 * them, so that nothing is imported that `check` would refuse.
 */
export function readPage({ records: [head, ...body], file, formulas = [] }: Page): PageReading {
  const labels = head?.cells.map(textOf) ?? [];
  const schema = tableFor(labels, file);
  if (!head || !schema) return { table: null, placed: [], issues: [notKnown(labels, file)] };
  const layout = layoutOf(labels, schema, file);
  const { records, sectors, issues } = textsOf(body, layout);
  const read = readRecords([{ ...head, cells: layout.labels }, ...records], file, schema.columns);
  // A cell that was already refused is not refused twice.
  const known = new Set(issues.map(({ place }) => `${place.line}:${place.column}`));
  const { rows: placed, issues: all } = rowsOfTexts(read, file, schema);
  const judged = all.filter(({ place }) => !known.has(`${place.line}:${place.column}`));
  const found = [...issues, ...judged, ...warnOfFormulas(records, layout, formulas)];
  if (found.some(({ severity }) => severity === 'error')) return { table: null, placed: [], issues: found };
  const columns = layout.keys.flatMap((key) => key ?? []);
  const rows = read.rows.map(({ text }): CellValues => Object.fromEntries(columns.map((key) => [key, text(key)])));
  return { table: { schema, file, rows, sectors, columns }, placed, issues: found };
}

function textOf(cell: Cell | undefined): string {
  return normalise(String(cell ?? ''));
}

function notKnown(labels: readonly string[], file: string): Issue {
  const { code, name, levels } = procedureTable.columns;
  const example = [code, name, levels].map(({ header }) => header);
  return issueOf(
    tableNotKnown,
    { file },
    {
      message: 'Dòng đầu không phải tên cột của bảng nào.',
      found: labels.filter(Boolean).join(' · ') || '(trống)',
      hint: `Dòng đầu phải là tên cột của một bảng, ví dụ: ${example.join(', ')}. Xem data/README.md, hoặc lấy mẫu bằng --template.`,
    },
  );
}

function layoutOf(labels: readonly string[], schema: Table, file: string): Layout {
  const width = labels.findIndex((label) => label.startsWith(adviceMark));
  const within = width < 0 ? labels : labels.slice(0, width);
  const sectorCell = hasColumn(schema, sectorHeader) ? -1 : within.findIndex((label) => foldKey(label) === foldKey(sectorHeader));
  const own = within.map((label, index) => (index === sectorCell ? '' : label));
  const keys = new Map(Object.entries(schema.columns).map(([key, { header }]) => [foldKey(header), key]));
  return { file, schema, labels: own, keys: own.map((label) => keys.get(foldKey(label))), sectorCell };
}

/** The rows that say something, every cell as the tables write it; cells that cannot be written so are reported. */
function textsOf(body: readonly RawRecord<Cell>[], layout: Layout): { records: RawRecord[]; sectors: string[]; issues: Issue[] } {
  const { file, schema, labels, keys, sectorCell } = layout;
  const [records, sectors, issues]: [RawRecord[], string[], Issue[]] = [[], [], []];
  for (const record of body) {
    if (issues.length >= mostIssues) break;
    const cells = labels.map((label, index) => {
      if (label === '') return '';
      const { text, problem } = cellText(record.cells[index] ?? null, schema.columns[keys[index] ?? '']);
      const place = { file, line: record.lineOfCell(index), column: index + 1, columnName: label };
      if (problem) issues.push(issueOf(cellNotText, place, { message: problem, found: text }));
      return text;
    });
    if (cells.every((text) => text.trim() === '')) continue;
    records.push({ ...record, cells });
    sectors.push(sectorCell < 0 ? '' : textOf(record.cells[sectorCell]));
  }
  return { records, sectors, issues };
}
