import { sniffDelimiter } from './delimiter.ts';

/** A stretch of a text, in UTF-16 units: `to` is the first unit behind it. */
export interface Span {
  from: number;
  to: number;
}

/** A record as it stands in a file: the line on which it begins, and where, without its line end. */
export interface RecordSpan extends Span {
  line: number;
}

/** Where the records of a CSV file stand, blank ones too; Excel's own first line `sep=;` is none. */
export interface Spans {
  delimiter: string;
  records: RecordSpan[];
}

/** Finds the records of a text in one pass, as `parseRecords` reads them. A quote that is not closed runs to the end. */
export function spansOf(text: string): Spans {
  const instruction = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
  const start = instruction?.[0].length ?? 0;
  const named = instruction?.[1] ?? '';
  const delimiter = /[,;\t|]/.test(named) ? named : sniffDelimiter(text.slice(start));
  const records: RecordSpan[] = [];
  const now = { from: start, line: instruction ? 2 : 1, next: instruction ? 2 : 1, quoted: false };
  for (let index = start; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '"') now.quoted = !now.quoted;
    if (sign !== '\n' && sign !== '\r') continue;
    const width = sign === '\r' && text.charAt(index + 1) === '\n' ? 2 : 1;
    now.next += 1;
    if (!now.quoted) {
      records.push({ line: now.line, from: now.from, to: index });
      [now.from, now.line] = [index + width, now.next];
    }
    index += width - 1;
  }
  if (now.from < text.length) records.push({ line: now.line, from: now.from, to: text.length });
  return { delimiter, records };
}

/** Where the cells of a record stand, their quotes included. */
export function cellSpans(text: string, record: Span, delimiter: string): Span[] {
  const spans: Span[] = [];
  let [from, quoted] = [record.from, false];
  for (let index = record.from; index < record.to; index += 1) {
    const sign = text.charAt(index);
    if (sign === '"') quoted = !quoted;
    if (sign !== delimiter || quoted) continue;
    spans.push({ from, to: index });
    from = index + 1;
  }
  return [...spans, { from, to: record.to }];
}

/** What a cell says that is written so. @example unquoted('"a ""b"""') // => 'a "b"' */
export function unquoted(raw: string): string {
  return raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}

/** A value as a cell in the place of another one: in quotes when that was, or when it needs them. */
export function quotedLike(raw: string, value: string, delimiter: string): string {
  const needs = raw.startsWith('"') || value.includes(delimiter) || /["\r\n]/.test(value);
  return needs ? `"${value.replaceAll('"', '""')}"` : value;
}
