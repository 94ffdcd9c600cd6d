import { foldKey } from '../../text/fold.ts';
import type { TableBlock, TableCell } from './blocks.ts';

/** The three tables of a sheet and what their columns are called. */
export const sheetTables = {
  channels: {
    method: ['Hình thức nộp', 'Hình thức', 'Cách thức thực hiện'],
    timeLimit: ['Thời hạn giải quyết', 'Thời gian giải quyết', 'Thời hạn'],
    fees: ['Phí, lệ phí', 'Phí', 'Lệ phí', 'Lệ phí, phí'],
    description: ['Mô tả'],
  },
  papers: {
    name: ['Tên giấy tờ', 'Loại giấy tờ', 'Tên hồ sơ', 'Thành phần hồ sơ'],
    form: ['Mẫu đơn, tờ khai', 'Mẫu đơn', 'Mẫu đơn/tờ khai'],
    quantity: ['Số lượng'],
  },
  acts: {
    number: ['Số ký hiệu', 'Số hiệu', 'Số, ký hiệu'],
    title: ['Trích yếu', 'Tên văn bản'],
    issued: ['Ngày ban hành'],
    issuer: ['Cơ quan ban hành'],
  },
} as const;

export type SheetTableName = keyof typeof sheetTables;
export type SheetColumn<T extends SheetTableName> = keyof (typeof sheetTables)[T] & string;

/** A row of one of the three tables: text by column, and its number in the table (1 is below the header). */
export interface SheetTableRow<T extends SheetTableName> {
  row: number;
  cells: Record<SheetColumn<T>, string>;
  /** A cell that spans the table: the heading of what follows, not a row of its own. */
  heading: string | null;
}

/** Which of the three tables a table is by the labels of its header, or `null`. */
export function tableNamed(table: TableBlock): SheetTableName | null {
  return headerOf(table)?.name ?? null;
}

function headerOf(table: TableBlock): { name: SheetTableName; index: number; cellOf: Map<string, number> } | null {
  for (const [index, row] of table.rows.slice(0, 3).entries()) {
    for (const name of Object.keys(sheetTables) as SheetTableName[]) {
      const cellOf = new Map<string, number>();
      for (const [column, labels] of Object.entries(sheetTables[name]) as [string, readonly string[]][]) {
        const known = labels.map(foldKey);
        const cell = row.findIndex(({ text }) => text.length < 60 && known.includes(foldKey(text)));
        if (cell >= 0) cellOf.set(column, cell);
      }
      if (cellOf.size >= 2) return { name, index, cellOf };
    }
  }
  return null;
}

/**
 * The rows of a table. Without a header the columns are taken in their usual order, which the caller reports.
 *
 * @param name which table it has to be
 */
export function rowsOfTable<T extends SheetTableName>(table: TableBlock, name: T): { rows: SheetTableRow<T>[]; hasHeader: boolean } {
  const header = headerOf(table);
  const columns = Object.keys(sheetTables[name]) as SheetColumn<T>[];
  const own = header?.name === name ? header : null;
  const cellOf = (column: SheetColumn<T>) => (own ? own.cellOf.get(column) : columns.indexOf(column));
  const first = own ? own.index + 1 : 0;
  const rows = table.rows.slice(first).flatMap((cells, index): SheetTableRow<T>[] => {
    if (cells.every(({ text }) => text === '')) return [];
    // A header repeated on the next page is no row.
    if (own && cells.every(({ text }, at) => text === (table.rows[own.index]?.[at]?.text ?? ''))) return [];
    const values = Object.fromEntries(columns.map((column) => [column, textAt(cells, cellOf(column))])) as Record<SheetColumn<T>, string>;
    return [{ row: index + 1, cells: values, heading: headingOf(cells) }];
  });
  return { rows, hasHeader: own !== null };
}

function textAt(cells: readonly TableCell[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index]?.text ?? '');
}

function headingOf(cells: readonly TableCell[]): string | null {
  const [first] = cells;
  return first && first.span > 1 && first.span >= cells.length && first.text !== '' ? first.text : null;
}
