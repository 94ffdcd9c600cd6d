import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { sniffDelimiter } from './delimiter.ts';
import { unbalancedQuote } from './rules/unbalanced-quote.ts';

/** One record of a table: its cells as written, and the line on which each of them starts. A workbook has more than texts. */
export interface RawRecord<Cell = string> {
  line: number;
  cells: readonly Cell[];
  lineOfCell: (cell: number) => number;
}

/**
 * CSV text → records, empty ones left out. After a quote that is not closed nothing can be trusted: the issue
 * names the line where it opened, and only the records before it are returned.
 */
export function parseRecords(text: string, file: string): { records: RawRecord[]; issues: Issue[] } {
  // Excel's own first line `sep=;` is an instruction, not a header.
  const instruction = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
  const body = (instruction ? text.slice(instruction[0].length) : text).replace(/\r\n?/g, '\n'); // one file may mix them
  const firstLine = instruction ? 2 : 1;
  const named = instruction?.[1] ?? '';
  const delimiter = /[,;\t|]/.test(named) ? named : sniffDelimiter(body);
  const records: RawRecord[] = [];
  let nextLine = 1;
  const keep = (cells: string[], info: InfoRecord) => {
    const line = nextLine + firstLine - 1;
    nextLine = info.lines + 1;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells, lineOfCell: lineOfCell(line, cells) });
    return null;
  };
  try {
    parse(body, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells, info) => keep(cells as unknown as string[], info as unknown as InfoRecord),
    });
    return { records, issues: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const opened = lineOfOpenQuote(body, nextLine, Number(error.index ?? 0), delimiter);
    const line = opened.line + firstLine - 1;
    const message = `Dấu ngoặc kép mở ở dòng ${line} không được đóng đúng chỗ; các dòng sau không đọc được.`;
    const place = { file, line, column: Number(error.index ?? 0) + 1 };
    return { records, issues: [issueOf(unbalancedQuote, place, { message, found: opened.text })] };
  }
}

function lineOfCell(line: number, cells: string[]): (cell: number) => number {
  if (!cells.some((cell) => cell.includes('\n'))) return () => line;
  let lines: number[] | null = null;
  return (cell) => {
    lines ??= linesOf(line, cells);
    return lines[cell] ?? line;
  };
}

function linesOf(line: number, cells: string[]): number[] {
  let next = line;
  return cells.map((cell) => {
    const own = next;
    next += cell.split('\n').length - 1;
    return own;
  });
}

/** The line on which the given cell of the record that starts at `line` begins. */
function lineOfOpenQuote(text: string, line: number, cell: number, delimiter: string): { line: number; text: string } {
  const lines = text.split('\n');
  let current = line;
  let seen = 0;
  let quoted = false;
  for (let index = line - 1; index < lines.length && seen < cell; index += 1) {
    for (const sign of lines[index] ?? '') {
      if (sign === '"') quoted = !quoted;
      else if (sign === delimiter && !quoted) seen += 1;
      if (seen === cell) break;
    }
    if (seen < cell) current += 1;
  }
  return { line: current, text: lines[current - 1] ?? '' };
}
