import { foldKey } from '../text/fold.ts';
import { answerTable } from './answers.ts';
import { doubtTable } from './doubts.ts';
import { procedureTable } from './procedures.ts';
import type { Column, Table } from './table.ts';
import { unitTable } from './units.ts';

/** The tables that a worksheet of matters writes to: how their rows are named, and which of their cells are filled. */
const writable = {
  'can-quyet': { table: doubtTable, row: ['id'], columns: ['decision'] },
  'tra-loi': { table: answerTable, row: ['procedure', 'question'], columns: ['answer'] },
  'danh-muc': { table: procedureTable, row: ['code'], columns: ['commonName'] },
  'don-vi': { table: unitTable, row: ['id'], columns: ['address', 'phone', 'hours'] },
} as const satisfies Record<string, { table: Table; row: readonly string[]; columns: readonly string[] }>;

/** The cell that an official fills: of which table, in which row, in which column. */
export interface Target {
  table: keyof typeof writable;
  /** What names the row: its code, and the question of an answer. */
  row: readonly string[];
  column: string;
}

/** What an official has to decide or to add, as a line of the worksheet. */
export interface Matter {
  target: Target;
  /** The code of the procedure or unit, and what it is called. */
  code: string;
  name: string;
  /** What is to be done, in a sentence. */
  ask: string;
  /** What the sheet or the portal says now. */
  says: string | null;
}

/** The columns of the worksheet. «Mã việc» says where an answer goes, so that rows may be sorted and deleted. */
export const matterHeads = {
  target: 'Mã việc',
  code: 'Mã',
  name: 'Tên',
  ask: 'Việc',
  says: 'Hồ sơ ghi, hoặc đang có',
  fill: 'Bạn ghi vào đây',
  decider: 'Người quyết',
  how: 'Ghi thế nào',
} as const;

/** A target as «Mã việc». @example printTarget({ table: 'tra-loi', row: ['1.001193', 'Bao lâu'], column: 'answer' }) // => 'tra-loi/1.001193/Bao lâu/Trả lời' */
export function printTarget(target: Target): string {
  return [target.table, ...target.row, columnOf(target).header].join('/');
}

/** «Mã việc» → the cell that it names, or `null`. */
export function readTarget(text: string): Target | null {
  const [name = '', ...rest] = text.split('/').map((part) => part.trim());
  const header = rest.pop() ?? '';
  const table = Object.keys(writable).find((one): one is Target['table'] => one === name);
  if (!table || rest.length !== writable[table].row.length) return null;
  const column = writable[table].columns.find((key) => foldKey(columnOf({ table, row: [], column: key }).header) === foldKey(header));
  return column ? { table, row: rest, column } : null;
}

/** The table that a target names. */
export function tableOf({ table }: Target): Table {
  return writable[table].table;
}

/** The column that a target names. */
export function columnOf(target: Target): Column<unknown, boolean> {
  const column = tableOf(target).columns[target.column];
  if (!column) throw new Error(`${target.table} has no column ${target.column}`);
  return column;
}

/** The cells that name the row of a target, by column. */
export function rowNamed({ table, row }: Target): Record<string, string> {
  return Object.fromEntries(writable[table].row.map((key, index) => [key, row[index] ?? '']));
}
