import { parse, type InfoRecord } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { sniffDelimiter } from '../../tables/delimiter.ts';
import { foldKey } from '../../text/fold.ts';
import { normalise } from '../../text/normalise.ts';
import { asText } from '../workbook/formula-text.ts';

/** A row to be written: text by column key; keys that are absent leave their cell as it is, or empty. */
export type CellValues = Readonly<Record<string, string>>;

interface CsvRecord {
  /** Exactly as in the file, with its line end. */
  raw: string;
  cells: string[];
  /** Cells that were asked for, normalised; large files are searched once for every sheet. */
  read: Map<number, string>;
}

/** Labels by column key, in the order of a new file. */
export type ColumnLabels = Readonly<Record<string, { header: string }>>;

/**
 * A CSV file that is edited record by record. What is not edited keeps its bytes: quoting, line ends, order of
 * columns, blank lines, byte order mark. So the difference in git is the change.
 */
export class CsvFile {
  private readonly start: string;
  private readonly delimiter: string;
  private readonly lineEnd: string;
  private readonly quotesAll: boolean;
  private readonly records: CsvRecord[];
  private readonly labels: ColumnLabels;
  private readonly columns = new Map<string, number>();
  private order: (string | null)[] | null = null;

  /** @param text the file, or `null` for one that does not exist yet: byte order mark, comma, line feed, all columns */
  constructor(text: string | null, labels: ColumnLabels) {
    const source =
      text ??
      `\ufeff${Object.values(labels)
        .map(({ header }) => quote(header, ',', false))
        .join(',')}\n`;
    this.start = /^\ufeff?(?:sep=.\r?\n)?(?:[^\S\r\n]*\r?\n)*/i.exec(source)?.[0] ?? '';
    const body = source.slice(this.start.length);
    this.delimiter = /sep=(.)/i.exec(this.start)?.[1] ?? sniffDelimiter(body);
    this.records = splitRecords(body, this.delimiter);
    const header = this.records[0]?.raw ?? '';
    this.lineEnd = /\r\n$/.test(header) ? '\r\n' : '\n';
    this.quotesAll = cellsOf(header, this.delimiter).every((cell) => cell.startsWith('"'));
    this.labels = labels;
  }

  toString(): string {
    return this.start + this.records.map(({ raw }) => raw).join('');
  }

  /** The numbers of the rows that `wanted` accepts, by text of a column key. */
  find(wanted: (text: (key: string) => string) => boolean): number[] {
    return this.records.flatMap((record, index) =>
      index > 0 && record.cells.some((cell) => cell.trim() !== '') && wanted((key) => this.textOf(record, key)) ? [index] : [],
    );
  }

  /** A cell, normalised as the tables are read. */
  text(row: number, key: string): string {
    const record = this.records[row];
    return record ? this.textOf(record, key) : '';
  }

  /** Changes cells of a row; the others keep their raw text. */
  update(row: number, values: CellValues): void {
    const record = this.records[row];
    if (!record) return;
    for (const key of Object.keys(values)) if (values[key] !== '' && this.cellOf(key) < 0) this.addColumn(key);
    const ending = /(\r\n|\r|\n)?$/.exec(record.raw)?.[0] ?? '';
    const raw = cellsOf(record.raw.slice(0, record.raw.length - ending.length), this.delimiter);
    for (const [key, value] of Object.entries(values)) {
      const cell = this.cellOf(key);
      if (cell < 0 || this.textOf(record, key) === normalise(value)) continue;
      while (raw.length <= cell) raw.push(this.quotesAll ? '""' : '');
      raw[cell] = quote(this.withLineEnds(value), this.delimiter, this.quotesAll);
      record.cells[cell] = value;
      record.read.delete(cell);
    }
    record.raw = raw.join(this.delimiter) + ending;
  }

  /** Adds a row after another one, or at the end of the file. @returns its number; the rows behind it move on */
  insert(values: CellValues, after = this.lastRow()): number {
    for (const [key, value] of Object.entries(values)) if (value !== '' && this.cellOf(key) < 0) this.addColumn(key);
    const cells = this.keys().map((key) => (key === null ? '' : (values[key] ?? '')));
    const raw = cells.map((cell) => quote(this.withLineEnds(cell), this.delimiter, this.quotesAll)).join(this.delimiter) + this.lineEnd;
    const previous = this.records[after];
    if (previous && !/[\r\n]$/.test(previous.raw)) previous.raw += this.lineEnd;
    this.records.splice(after + 1, 0, { raw, cells, read: new Map() });
    return after + 1;
  }

  remove(row: number): void {
    this.records.splice(row, 1);
  }

  private lastRow(): number {
    return this.records.findLastIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  }

  private textOf(record: CsvRecord, key: string): string {
    const cell = this.cellOf(key);
    if (cell < 0) return '';
    const known = record.read.get(cell);
    if (known !== undefined) return known;
    const text = normalise(record.cells[cell] ?? '');
    record.read.set(cell, text);
    return text;
  }

  private cellOf(key: string): number {
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const label = foldKey(this.labels[key]?.header ?? key);
    const cell = this.records[0]?.cells.findIndex((text) => foldKey(text) === label) ?? -1;
    this.columns.set(key, cell);
    return cell;
  }

  /** The key of each column, in the order of the file. */
  private keys(): readonly (string | null)[] {
    this.order ??= (this.records[0]?.cells ?? []).map(
      (label) => Object.entries(this.labels).find(([, { header }]) => foldKey(header) === foldKey(label))?.[0] ?? null,
    );
    return this.order;
  }

  /** A column that the file left out: one more cell at the end of every record. */
  private addColumn(key: string): void {
    const label = this.labels[key]?.header;
    const width = this.records[0]?.cells.length ?? 0;
    if (label === undefined) return;
    this.columns.clear();
    this.order = null;
    this.records.forEach((record, index) => {
      if (index > 0 && record.cells.every((cell) => cell.trim() === '')) return;
      const ending = /(\r\n|\r|\n)?$/.exec(record.raw)?.[0] ?? '';
      const cell = quote(index === 0 ? label : '', this.delimiter, this.quotesAll);
      record.raw =
        record.raw.slice(0, record.raw.length - ending.length) +
        this.delimiter.repeat(Math.max(1, width - record.cells.length + 1)) +
        cell +
        ending;
      while (record.cells.length < width) record.cells.push('');
      record.cells.push(index === 0 ? label : '');
    });
  }

  private withLineEnds(value: string): string {
    return value.replace(/\r\n?|\n/g, this.lineEnd);
  }
}

/**
 * Cuts a file into records with the reader that reads the tables; each keeps its own bytes. The reader's own `raw` is
 * not used: it lacks the line feed of a CRLF, and an edit would change that line.
 */
function splitRecords(body: string, delimiter: string): CsvRecord[] {
  const bytes = Buffer.from(body);
  const records: CsvRecord[] = [];
  let from = 0;
  const keep = (cells: string[], { bytes: to }: { bytes: number }) => {
    records.push({ raw: bytes.subarray(from, to).toString(), cells, read: new Map() });
    from = to;
    return null;
  };
  parse(body, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    on_record: (cells, info) => keep(cells as unknown as string[], info as unknown as InfoRecord & { bytes: number }),
  });
  return records;
}

/** The cells of one record as written, quotes included, which no reader gives: a cell that is not edited keeps them. */
function cellsOf(raw: string, delimiter: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of raw) {
    if (sign === '"') quoted = !quoted;
    if (sign === delimiter && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}

function quote(text: string, delimiter: string, always: boolean): string {
  const options = { delimiter, quoted: always, quoted_empty: always, quoted_match: /[\r\n]|^\s|\s$/, eof: false };
  return stringify([[asText(text)]], options);
}
