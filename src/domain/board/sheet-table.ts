/** What one cell of a posted table says: a few words, or several things that each stay on one line; in smaller type what qualifies them. */
export interface Cell {
  text: string | readonly string[];
  note: string | null;
}

/** One line of a posted table; it never stands on two sheets of paper. */
export interface SheetRow {
  /** What stands in the first column: its number, or a rank. */
  number: string;
  name: Cell;
  cells: Cell[];
}

/** Which columns a table has, and so how wide they are. */
export type TableKind = 'procedures' | 'ranking' | 'overdue' | 'changes';

/** A table as it is pinned to a board. */
export interface SheetTable {
  kind: TableKind;
  caption: string;
  /** Of the number, of the name, then of each cell. */
  heads: readonly string[];
  /** A group without a name has no line above it. */
  groups: { name: string | null; rows: SheetRow[] }[];
}

/** A sheet for the board, or several that belong together: what it is, of when, and where a telephone finds the same. */
export interface TableSheet {
  title: string;
  /** Sentences below the title. */
  about: string[];
  /** `null` where there is nothing to list; `about` says so. */
  table: SheetTable | null;
  /** The page of the portal that says more. */
  more: { address: string; what: string };
}

/** @example cell('3 ngày', null) // => { text: '3 ngày', note: null } */
export const cell = (text: Cell['text'], note: string | null = null): Cell => ({ text, note });
