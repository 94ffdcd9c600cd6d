import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { allTables } from '../../schemas/all-tables.ts';
import { readRows, type Columns, type Table } from '../../schemas/table.ts';
import { mostIssues } from '../../tables/read-table.ts';
import { foldKey } from '../../text/fold.ts';
import { normalise } from '../../text/normalise.ts';
import { cellText, type Cell } from './cell-text.ts';
import type { CellValues } from '../csv-file.ts';
import { warnOfFormulas } from './formula-warnings.ts';
import type { Grid, GridRow, Layout } from './grid.ts';
import { cellNotText } from '../rules/cell-not-text.ts';
import { tableNotKnown } from '../rules/table-not-known.ts';
import { hasColumn, tableFor } from '../table-for.ts';

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

/** A page of a workbook or a CSV file → the rows of one of the project's tables, judged as the portal judges them. */
export function readGrid({ cells: grid, file, lines, formulas = [] }: Grid): { table: TableData | null; issues: Issue[] } {
  const first = grid.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const labels = (grid[first] ?? []).map((cell) => normalise(String(cell ?? '')));
  const schema = tableFor(labels, file);
  if (!schema) {
    const hint = `Dòng đầu phải là tên cột của một bảng, ví dụ: ${Object.values(allTables[2]?.columns as Columns)
      .slice(0, 3)
      .map(({ header }) => header)
      .join(', ')}. Xem data/README.md, hoặc lấy mẫu bằng --template.`;
    return {
      table: null,
      issues: [
        issueOf(
          tableNotKnown,
          { file },
          { message: 'Dòng đầu không phải tên cột của bảng nào.', found: labels.filter(Boolean).join(' · ') || '(trống)', hint },
        ),
      ],
    };
  }
  const width = labels.findIndex((label) => label.startsWith(adviceMark));
  const own = labels.map((label, index) => (width >= 0 && index >= width ? '' : label));
  const sectorCell = hasColumn(schema, sectorHeader) ? -1 : own.findIndex((label) => foldKey(label) === foldKey(sectorHeader));
  const layout: Layout = {
    schema,
    file,
    sectorCell,
    columns: columnsOf(own, schema).filter(({ index, label }) => label !== '' && index !== sectorCell),
  };
  const { rows, issues } = readCells(grid, first, lines, layout);
  for (const issue of judge(rows, layout, issues)) issues.push(issue);
  for (const issue of warnOfFormulas(rows, layout, formulas)) issues.push(issue);
  const values = rows.map(
    ({ texts }) =>
      Object.fromEntries(
        layout.columns.flatMap(({ key }, cell) => (key === null ? [] : [[key, normalise(texts[cell] ?? '')]])),
      ) as CellValues,
  );
  const table: TableData = {
    schema,
    file,
    rows: values,
    sectors: rows.map(({ sector }) => sector),
    columns: layout.columns.flatMap(({ key }) => key ?? []),
  };
  return { table: issues.some(({ severity }) => severity === 'error') ? null : table, issues };
}

function columnsOf(labels: readonly string[], schema: Table<Columns>): Layout['columns'] {
  const keys = new Map(Object.entries(schema.columns).map(([key, { header }]) => [foldKey(header), key]));
  return labels.map((label, index) => ({ index, label, key: keys.get(foldKey(label)) ?? null }));
}

function readCells(
  grid: readonly Cell[][],
  first: number,
  lines: readonly number[] | undefined,
  { schema, file, sectorCell, columns }: Layout,
): { rows: GridRow[]; issues: Issue[] } {
  const rows: GridRow[] = [];
  const issues: Issue[] = [];
  for (let at = first + 1; at < grid.length && issues.length < mostIssues; at += 1) {
    const row = grid[at] ?? [];
    const line = lines?.[at] ?? at + 1;
    const texts = columns.map(({ index, label, key }) => {
      const { text, problem } = cellText(row[index] ?? null, key ? schema.columns[key] : undefined);
      if (problem)
        issues.push(issueOf(cellNotText, { file, line, column: index + 1, columnName: label }, { message: problem, found: text }));
      return text;
    });
    if (texts.every((text) => text.trim() === '')) continue;
    rows.push({ line, texts, sector: sectorCell < 0 ? '' : normalise(String(row[sectorCell] ?? '')) });
  }
  return { rows, issues };
}

/** The very reader that the portal uses judges the values, so that nothing is imported that `check` would refuse. */
function judge(rows: readonly GridRow[], { schema, file, columns }: Layout, refused: readonly Issue[]): Issue[] {
  const written = [columns.map(({ label }) => label), ...rows.map(({ texts }) => texts)];
  const csv = written.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  let next = 1;
  const starts = written.map((cells) => {
    const start = next;
    next += cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
    return start;
  });
  // A cell that was already refused is not refused twice.
  const known = new Set(refused.map(({ place }) => `${place.line}:${place.column}`));
  return readRows(Buffer.from(csv), file, schema).issues.flatMap((issue) => {
    const { line, column } = issue.place;
    const row = line === undefined ? starts.length - 1 : starts.findLastIndex((start) => start <= line);
    const place = {
      ...issue.place,
      line: row <= 0 ? 1 : (rows[row - 1]?.line ?? row),
      ...(column === undefined ? {} : { column: (columns[column - 1]?.index ?? column - 1) + 1 }),
    };
    return known.has(`${place.line}:${place.column}`) ? [] : [{ ...issue, place }];
  });
}
