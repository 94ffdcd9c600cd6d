import { joinLines } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import { unreadCount } from '../rules/unread-count.ts';
import { readCounts, type SheetCounts } from '../values/counts.ts';
import { countsDoubt, ownCounts } from '../values/own-counts.ts';
import type { Notes } from './notes.ts';
import { lineKind, type LineKind } from './paper-lines.ts';
import { partsOf, type PaperParts } from './paper-parts.ts';
import type { SheetPaper } from './read-sheet.ts';
import { said } from './text.ts';

/** A line of the list of papers, read as far as it goes without the lines around it. */
export interface PaperLine {
  row: number;
  /** The heading of its table, as written. */
  above: string;
  bullet: string;
  name: string;
  form: string;
  counts: SheetCounts;
  kind: LineKind;
  /** For a heading that was taken out of a row: the last row for which it holds. */
  until?: number;
  /** Whether it says when the lines below it are needed, whatever its words. */
  isCase?: boolean;
}

const none: SheetCounts = { originals: '', copies: '', note: '', doubt: null };

/** The lines of a list; one that is several by its own signs becomes those, behind their heading. */
export function readPapers(papers: readonly SheetPaper[], notes: Notes): PaperLine[] {
  const lines = papers.flatMap((paper, index) => linesOf(paper, withoutBullet(papers[index + 1]?.cells.name ?? ''), notes));
  return asRead(withCases(lines));
}

function linesOf(paper: SheetPaper, below: string, notes: Notes): PaperLine[] {
  const { row, cells, heading } = paper;
  const counts = readCounts(said(cells.quantity));
  if (counts.doubt) notes.report(unreadCount, 'papers', counts.doubt, { row, column: 'Số lượng', found: cells.quantity });
  const written = said(withoutBullet(cells.name)) === '' ? cells.form : cells.name;
  const parts = partsOf(withoutBullet(written), below);
  const base = { row, above: heading ?? '', bullet: bulletOf(written), form: '', counts };
  const lead = (name: string, until: number, isCase = false): PaperLine[] =>
    name === '' ? [] : [{ ...base, counts: none, name, kind: 'heading', until, isCase }];
  const beside: PaperLine[] = parts.beside === '' ? [] : [{ ...base, bullet: '-', counts: none, name: parts.beside, kind: 'advice' }];
  const forms = said(cells.form).split('\n').filter(Boolean);
  return [...lead(parts.heading, row, parts.isCase), ...itemLines(parts, forms, base, notes), ...lead(parts.next, row + 1), ...beside];
}

type LineBase = Omit<PaperLine, 'name' | 'kind'>;

function itemLines({ items }: PaperParts, forms: readonly string[], base: LineBase, notes: Notes): PaperLine[] {
  if (items.length > 1) return itemsOfRow(items, forms, base);
  const name = said(withoutBullet((items[0] ?? '').replace(/^thành phần hồ sơ(?:,? bao gồm)?: (?=[^\s])/iu, '')));
  if (name === '') {
    const message = 'Giấy tờ không có tên nên không ghi vào bảng.';
    notes.report(unreadCount, 'papers', message, { row: base.row, column: 'Tên giấy tờ' });
    return [];
  }
  const kind = lineKind(name, { counted: isCounted(base.counts), hasForm: forms.length > 0 });
  const doubt = kind === 'paper' ? countsDoubt(name, base.counts) : null;
  if (doubt) notes.report(unreadCount, 'papers', doubt, { row: base.row, column: 'Số lượng', found: name });
  return [{ ...base, name, form: forms.join('; '), kind }];
}

/** Each item takes the form whose number it names, and the counts of its own words; else those of its row. */
function itemsOfRow(items: readonly string[], forms: readonly string[], base: LineBase): PaperLine[] {
  const ofItem = (form: string) => items.findIndex((item) => numbersIn(item).some((number) => numbersIn(form).includes(number)));
  const stray = forms.filter((form) => ofItem(form) < 0);
  const lines = items.map((name, index): PaperLine => {
    const form = forms.filter((form) => ofItem(form) === index).join('; ');
    return { ...base, name, form, counts: countsOf(name, base.counts), kind: 'paper' };
  });
  return stray.length === 0
    ? lines
    : [...lines, { ...base, bullet: '-', counts: none, name: `Mẫu kèm theo: ${stray.join('; ')}`, kind: 'advice' }];
}

/** The numbers of the forms that a text names. @example numbersIn('theo Mẫu số 09 (Phụ lục)') // => ['9'] */
function numbersIn(text: string): string[] {
  return [...fold(text).matchAll(/(?<![a-z])mau(?: so)? ?0*(\d[\da-z-]*|[a-z]{1,4}\d[\da-z-]*)/g)].map(([, number = '']) => number);
}

/** What an item says itself; a copy is no original, whatever its row asks for. */
function countsOf(item: string, counts: SheetCounts): SheetCounts {
  const name = item.replace(/^\p{Ll}(?:\.\d{1,2})?\) ?/u, '');
  const [, number, kind] = /^0?(\d{1,2}) bản (chính|sao|chụp) /iu.exec(name) ?? [];
  const own =
    number === undefined ? ownCounts(name) : { originals: 0, copies: 0, [kind === 'chính' ? 'originals' : 'copies']: Number(number) };
  if (own && own.originals !== null && own.copies !== null) return { ...counts, originals: `${own.originals}`, copies: `${own.copies}` };
  const isCopy = /^bản (?:sao|chụp) /iu.test(name) && !/bản chính/iu.test(name);
  return isCopy && Number(counts.copies) > 0 ? { ...counts, originals: '0' } : counts;
}

/** Several rows that each are a whole «Hồ sơ … gồm: a) …» are the cases of one procedure. */
function withCases(lines: readonly PaperLine[]): PaperLine[] {
  const dossiers = new Set(lines.filter(isDossier).map(({ name }) => name));
  return lines.map((line) => (dossiers.size > 1 && isDossier(line) ? { ...line, isCase: true } : line));
}

function isDossier({ name, until }: PaperLine): boolean {
  return until !== undefined && /^hồ sơ (?:đề nghị|xin|cho phép|cấp|thành lập) /iu.test(name);
}

/** Headings with nothing below them are advice, or papers after all where the sheet asks for a number of them. */
function asRead(lines: readonly PaperLine[]): PaperLine[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const leads = next !== undefined && next.above === line.above && (next.kind === 'paper' || next.bullet !== line.bullet);
    return line.kind !== 'heading' || leads ? line : { ...line, kind: isCounted(line.counts) ? 'paper' : 'advice' };
  });
}

/** Whether a sheet asks for a number of a line. */
export function isCounted({ originals, copies, note }: SheetCounts): boolean {
  return Number(originals) > 0 || Number(copies) > 0 || note !== '';
}

/** @example bulletOf('+) Lần đầu') // => '+' */
export function bulletOf(text: string): string {
  return /^\s*([-+*•–])/.exec(text)?.[1] ?? '';
}

/** A line without its bullet, and the dots of a form. @example withoutBullet('+) Lần đầu') // => 'Lần đầu' */
export function withoutBullet(text: string): string {
  return joinLines(text, ' ')
    .replace(/^[\s\-+*•–]+(?:\) ?)?/, '')
    .replace(/^[.…]{2,} ?/, '')
    .trim();
}
