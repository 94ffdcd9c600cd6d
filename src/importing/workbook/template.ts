import writeExcelFile from 'write-excel-file/node';
import { registry, workbookTables, type Registry } from '../../schemas/all-tables.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { Table } from '../../schemas/table.ts';
import { PortalDraft } from '../merge/portal-draft.ts';
import { adviceMark, sectorHeader } from './read-page.ts';
import { writeNew } from './write-new.ts';

type Cell = {
  value?: string;
  type?: StringConstructor;
  format?: string;
  fontWeight?: 'bold';
  backgroundColor?: string;
  wrap?: boolean;
  textColor?: string;
  alignVertical?: 'top';
} | null;

/** Rows of the template that are ready for typing: cells of the kind Text, so that Excel leaves codes and days alone. */
const readyRows = 200;

/**
 * Writes a workbook with a page for each table: the columns by their official labels, and to their right, for each
 * column with a fixed choice, the values that it takes. The first page explains every column.
 *
 * @param portal the folder whose sectors and units are offered
 * @throws {SaveError} when there is such a file already, or it cannot be written
 */
export async function writeTemplate(path: string, portal: string): Promise<void> {
  const draft = new PortalDraft(portal);
  const pages = workbookTables.map((table) => tablePage(table, draft));
  const sheets = [guidePage(), ...pages].map(({ name, rows, widths }) => ({
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  const bytes = await writeExcelFile(sheets as unknown as Parameters<typeof writeExcelFile>[0]).toBuffer();
  writeNew(path, bytes);
}

interface Page {
  name: string;
  rows: Cell[][];
  widths: number[];
}

/** The codes that a column may point at, of those tables that lie in one file. Nobody looks through thousands of procedures. */
function codesFor(reference: Reference, draft: PortalDraft): string[] {
  const { table: name, column, only = () => true, except = [] } = reference;
  const schema = (registry as Registry)[name];
  if (!schema || schema.folder) return [];
  const { file } = draft.table(`data/${schema.path}`, schema);
  const rows = (file?.find(() => true) ?? []).map((row) =>
    Object.fromEntries(Object.keys(schema.columns).map((key) => [key, file?.text(row, key) ?? ''])),
  );
  return [...new Set(rows.filter(only).map((row) => row[column] ?? '')), ...except];
}

function tablePage(table: Table, draft: PortalDraft): Page {
  const columns = Object.values(table.columns).map((column) => ({
    header: column.header,
    required: column.required,
    values: column.kind.allowed ?? (column.refersTo ? codesFor(column.refersTo, draft) : []),
  }));
  // In the portal a procedure's sector is its folder; in a workbook it has to be a column.
  if (table.folder?.refersTo)
    columns.push({ header: sectorHeader, required: false, values: codesFor({ ...table.folder.refersTo, column: 'name' }, draft) });
  const chosen = columns.filter(({ values }) => values.length > 0);
  const head: Cell[] = [
    ...columns.map(
      ({ header, required }): Cell => ({
        value: header,
        type: String,
        format: '@',
        fontWeight: 'bold',
        backgroundColor: required ? '#dfe4f5' : '#f1f1ee',
      }),
    ),
    ...(chosen.length > 0 ? [null] : []),
    ...chosen.map(({ header }): Cell => ({ value: `${adviceMark} ${header}`, type: String, fontWeight: 'bold', textColor: '#55606b' })),
  ];
  const rows = Array.from({ length: Math.max(readyRows, ...chosen.map(({ values }) => values.length)) }, (_, row): Cell[] => [
    ...columns.map((): Cell => ({ value: '', type: String, format: '@', wrap: true, alignVertical: 'top' })),
    ...(chosen.length > 0 ? [null] : []),
    ...chosen.map(({ values }): Cell => (values[row] === undefined ? null : { value: values[row], type: String, textColor: '#55606b' })),
  ]);
  return {
    name: sheetName(table.title),
    rows: [head, ...rows],
    widths: head.map((cell) => Math.min(40, Math.max(14, (cell?.value?.length ?? 2) + 4))),
  };
}

function guidePage(): Page {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
  const plain = (value: string): Cell => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' });
  const rows = workbookTables.flatMap((table) =>
    Object.values(table.columns).map(({ header, required, kind, meaning, example }, index): Cell[] => [
      plain(index === 0 ? table.title : ''),
      plain(header),
      plain(required ? 'có' : ''),
      plain(kind.name),
      plain(meaning),
      plain(example),
      plain(kind.allowed?.join(' · ') ?? ''),
    ]),
  );
  const head = ['Trang', 'Cột', 'Bắt buộc', 'Loại giá trị', 'Ý nghĩa', 'Ví dụ', 'Giá trị được phép'].map(bold);
  return { name: 'Hướng dẫn', rows: [head, ...rows], widths: [24, 26, 10, 34, 50, 34, 50] };
}

/** Excel allows 31 characters and few signs. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
