import { actTable } from '../../schemas/acts.ts';
import { actNumberKey } from '../../text/act-number.ts';
import type { CellValues, CsvFile } from './csv-file.ts';

/** Where the register of acts lies, below the portal folder. */
export const registerPath = `data/${actTable.path}`;

/** What a sheet says of an act that the register says once for the whole portal. */
const details = ['title', 'issued', 'issuer'] as const;

/** The acts that need no more than their number in the table of a procedure. Of two acts of one number nothing is left out. */
export class ActRegister {
  private readonly rows: Map<string, CellValues>;

  constructor(file: CsvFile) {
    const read = (row: number) => Object.fromEntries(['number', ...details].map((key) => [key, file.text(row, key)]));
    this.rows = new Map(file.find(() => true).map((row) => [actNumberKey(file.text(row, 'number')), read(row)]));
  }

  /** Rows as they are written: an act of the register by its number alone. */
  numbersAlone(rows: readonly CellValues[]): CellValues[] {
    const twice = repeatedAmong(rows);
    return rows.map((row) =>
      this.has(row) && !twice.has(keyOf(row)) ? { ...row, ...Object.fromEntries(details.map((key) => [key, ''])) } : row,
    );
  }

  /**
   * Rows with what is known of their acts, to be compared with a sheet. The wording of an act of the register is nobody's
   * edit of this procedure: it counts as the sheet's own where the sheet lists the act, and else as the register has it.
   */
  completed(rows: readonly CellValues[], sheet: readonly CellValues[]): CellValues[] {
    const said = new Map(sheet.map((row) => [keyOf(row), row]));
    const twice = repeatedAmong(sheet);
    return rows.map((row) => {
      if (!this.has(row) || twice.has(keyOf(row))) return row;
      const source = said.get(keyOf(row)) ?? this.rows.get(keyOf(row)) ?? {};
      return { ...row, ...Object.fromEntries(details.map((key) => [key, source[key] ?? ''])) };
    });
  }

  private has(row: CellValues): boolean {
    return this.rows.has(keyOf(row));
  }
}

/** The numbers that two acts of a sheet have. */
function repeatedAmong(rows: readonly CellValues[]): Set<string> {
  const seen = new Set<string>();
  return new Set(rows.map(keyOf).filter((key) => seen.size === seen.add(key).size));
}

function keyOf(row: CellValues): string {
  return actNumberKey(row.number ?? '');
}
