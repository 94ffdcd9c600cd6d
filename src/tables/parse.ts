import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { sniffDelimiter } from './delimiter.ts';
import { readRecord } from './read-record.ts';
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
 *
 * @param most so many records are read and no more
 */
export function parseRecords(text: string, file: string, most = Number.POSITIVE_INFINITY): { records: RawRecord[]; issues: Issue[] } {
  // Excel's own first line `sep=;` is an instruction, not a header.
  const instruction = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
  const body = (instruction ? text.slice(instruction[0].length) : text).replace(/\r\n?/g, '\n'); // one file may mix them
  const named = instruction?.[1] ?? '';
  const delimiter = /[,;\t|]/.test(named) ? named : sniffDelimiter(body);
  const records: RawRecord[] = [];
  let line = instruction ? 2 : 1;
  for (let from = 0; from < body.length && records.length < most; ) {
    const { cells, breaks, next, broken } = readRecord(body, from, delimiter);
    if (broken !== null) return { records, issues: [unclosed(body, broken, { file, line: line + breaks, column: cells.length + 1 })] };
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells, lineOfCell: lineOfCell(line, cells) });
    line += breaks;
    from = next;
  }
  return { records, issues: [] };
}

function unclosed(text: string, at: number, place: Place): Issue {
  const [from, to] = [text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at)];
  const message = `Dấu ngoặc kép mở ở dòng ${place.line} không được đóng đúng chỗ; các dòng sau không đọc được.`;
  return issueOf(unbalancedQuote, place, { message, found: text.slice(from, to < 0 ? undefined : to) });
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
