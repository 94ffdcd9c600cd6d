import type { Random } from '../made-portal/random.ts';
import { toBytes } from './mutation.ts';

/** How a table is written, which changes no value and must change no place that an issue names but its line. */
export interface Dress {
  mark: boolean;
  /** Excel's own first line, `sep=;`. */
  instruction: boolean;
  lineBreak: '\n' | '\r\n' | '\r';
  delimiter: ',' | ';' | '\t';
  quoteAll: boolean;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Rows before which a blank line stands. */
  blankBefore: ReadonlySet<number>;
}

export function anyDress(random: Random, rows: number): Dress {
  return {
    mark: random.chance(0.4),
    instruction: random.chance(0.1),
    lineBreak: random.pick(['\n', '\r\n', '\r']),
    delimiter: random.pick([',', ';', '\t']),
    quoteAll: random.chance(0.2),
    encoding: random.pick(['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'utf-16be']),
    blankBefore: new Set(random.chance(0.2) ? [random.whole(rows)] : []),
  };
}

/** A table as bytes, and the line on which each of its cells begins. */
export interface WrittenTable {
  bytes: Uint8Array;
  lineOf: (row: number, column: number) => number;
}

/** @param rows the header first; line breaks inside a cell are `\n` */
export function writeTable(rows: readonly (readonly string[])[], dress: Dress): WrittenTable {
  let text = dress.instruction ? `sep=${dress.delimiter}\n` : '';
  const starts: number[][] = [];
  for (const [index, cells] of rows.entries()) {
    if (dress.blankBefore.has(index)) text += '\n';
    starts.push([]);
    for (const [column, cell] of cells.entries()) {
      if (column > 0) text += dress.delimiter;
      starts[index]?.push(text.length);
      text += written(cell, dress);
    }
    text += '\n';
  }
  const lineOf = (row: number, column: number) => text.slice(0, starts[row]?.[column]).split('\n').length;
  return { bytes: encode(text.replaceAll('\n', dress.lineBreak), dress), lineOf };
}

function written(cell: string, { delimiter, quoteAll }: Dress): string {
  const quoted = quoteAll || cell.includes(delimiter) || /["\n\r]/.test(cell);
  return quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encode(text: string, { encoding, mark }: Dress): Uint8Array {
  if (encoding === 'utf-8') return toBytes(`${mark ? '\ufeff' : ''}${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
