import type { Excerpt } from '../issues/excerpt.ts';
import type { Issue } from '../issues/issue.ts';
import { readBytes } from '../portal/read-folder.ts';
import { decode } from '../tables/decode.ts';
import { cellSpans, quotedLike, spansOf, unquoted, type RecordSpan, type Spans } from '../tables/spans.ts';

/** A file whose rows are shown: read once, however many issues it has. */
interface Source extends Partial<Spans> {
  text: string;
  /** Of a text: where each line begins. */
  starts: number[];
}

/** Larger files are not opened a second time for a look at their rows. */
const mostBytes = 20_000_000;

/** Rows and lines of the files of a portal, as they stand there. Nothing outside the portal, and no link, is read. */
export function excerptsOf(portal: string): (issue: Issue) => Excerpt | null {
  const sources = new Map<string, Source | null>();
  return (issue) => {
    const { file, line } = issue.place;
    if (line === undefined || !/^(?:data|content)\/.*\.(?:csv|mdx?|ya?ml)$/i.test(file)) return null;
    let source = sources.get(file);
    if (source === undefined) sources.set(file, (source = sourceOf(portal, file)));
    if (source === null) return null;
    return source.records ? rowOf(issue, source.text, source as Spans) : lineOf(issue, source);
  };
}

function sourceOf(portal: string, file: string): Source | null {
  const bytes = readBytes(portal, file);
  if (bytes === null || bytes.length > mostBytes) return null;
  const { text } = decode(bytes, file);
  if (text === null) return null;
  if (/\.csv$/i.test(file)) return { text, starts: [], ...spansOf(text) };
  return { text, starts: [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)] };
}

function rowOf({ place, suggestion, found }: Issue, text: string, { records, delimiter }: Spans): Excerpt | null {
  const record = recordAt(records, place.line ?? 0);
  if (record === null) return null;
  const row = text.slice(record.from, record.to);
  const whole = { line: record.line, text: row, from: 0, to: row.length };
  const cell = place.column === undefined ? undefined : cellSpans(text, record, delimiter)[place.column - 1];
  if (cell === undefined) return whole;
  const [from, to] = [cell.from - record.from, cell.to - record.from];
  const raw = row.slice(from, to);
  const value = mended(unquoted(raw), found, suggestion);
  return { ...whole, from, to, ...(value === null ? {} : { corrected: quotedLike(raw, value, delimiter) }) };
}

/** A cell with the suggestion in the place of what was found in it; `null` when that is not one place. */
function mended(cell: string, found: string | undefined, suggestion: string | undefined): string | null {
  if (suggestion === undefined || found === undefined) return null;
  const [before, after, ...more] = cell.split(found);
  return before === undefined || after === undefined || more.length > 0 ? null : before + suggestion + after;
}

/** The record that holds a line: the last one that begins on it or before. */
function recordAt(records: readonly RecordSpan[], line: number): RecordSpan | null {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return records[low - 1] ?? null;
}

function lineOf({ place: { line = 1, column } }: Issue, { text, starts }: Source): Excerpt | null {
  const start = starts[line - 1];
  if (start === undefined) return null;
  const row = text.slice(start, starts[line] ?? text.length).replace(/\r?\n$|\r$/, '');
  const from = column === undefined ? 0 : Math.min(column - 1, row.length);
  return { line, text: row, from, to: column === undefined ? row.length : Math.min(from + 1, row.length) };
}
