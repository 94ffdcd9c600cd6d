import { oneLine } from '../../issues/one-line.ts';
import { withoutEnd } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { unreadCount } from '../rules/unread-count.ts';
import { unlistedPapers } from '../rules/unlisted-papers.ts';
import type { Notes } from './notes.ts';
import { headingOf, type PaperHeading } from './paper-headings.ts';
import { isAdvice } from './paper-lines.ts';
import { bulletOf, isCounted, readPapers, withoutBullet, type PaperLine } from './read-papers.ts';
import type { SheetPaper } from './read-sheet.ts';

/**
 * A heading that holds, with the bullet in front of it. A heading of the same bullet takes its place. One among the rows
 * also ends where its bullet comes again after a deeper one.
 */
interface OpenHeading extends PaperHeading {
  bullet: string;
  within: boolean;
  hasDeeper: boolean;
  until: number;
}

/** What becomes of a list, line by line. */
interface Result {
  papers: CellValues[];
  advice: string[];
}

/**
 * The rows of `giay-to.csv`, each under the heading of its case. A paper without a name is reported and left out. What
 * is no paper becomes the case, the use or the note of one; what concerns none of them goes into `advice`, line by line.
 */
export function paperRows(papers: readonly SheetPaper[], code: string, notes: Notes): Result {
  const result: Result = { papers: [], advice: [] };
  const tables: PaperLine[][] = [];
  for (const line of readPapers(papers, notes)) {
    const table = tables.at(-1);
    if (table?.[0]?.above === line.above) table.push(line);
    else tables.push([line]);
  }
  for (const table of tables) rowsBelow(table, code, result, notes);
  return { ...result, advice: [...new Set(result.advice)] };
}

/** The lines of one table, below its heading. */
function rowsBelow(lines: readonly PaperLine[], code: string, result: Result, notes: Notes): void {
  let open = opened([], { name: lines[0]?.above ?? '' }, result.advice);
  const inCase = casesOf(open);
  const [papers, advice] = [result.papers.length, result.advice.length];
  lines.forEach((line, index) => {
    open = stillOpen(open, line);
    const below = open.some(({ isAdvice }) => isAdvice);
    if (line.kind === 'reference' && !below) result.advice.push(inCaseOf(casesOf(open), line.name));
    else if (line.kind === 'advice' || below) advise(line, lines[index - 1], result, notes);
    else if (line.kind === 'heading') open = opened(open, line, result.advice);
    else result.papers.push(paperRow(line, open, code));
  });
  // A case without a paper is told with what stands in its place.
  const [first = ''] = result.advice.slice(advice);
  const isBare = result.papers.length === papers && inCase !== '';
  if (isBare && !first.includes(withoutEnd(inCase, ' .:;'))) result.advice.splice(advice, 1, inCaseOf(inCase, withoutBullet(first)));
  const references = lines.filter(({ kind }) => kind === 'reference');
  for (const line of references) reportReference(line, result.papers.length === papers ? inCase : null, notes);
}

function inCaseOf(wording: string, text: string): string {
  const parts = [withoutEnd(wording, ' .:;'), text.replace(/^(?:\p{Ll}|\d{1,2})[.)] /u, '')];
  return adviceLine('-', parts.filter(Boolean).join(': '));
}

/** @param onlyOf the case of which it is the only line; `null` where others stand beside it */
function reportReference({ row, name }: PaperLine, onlyOf: string | null, { report }: Notes): void {
  if (onlyOf === null) return;
  const message = `${onlyOf === '' ? 'Hồ sơ' : `«${oneLine(onlyOf, 80)}»`} không kê giấy tờ nào mà dẫn sang chỗ khác.`;
  report(unlistedPapers, 'papers', message, { row, column: 'Tên giấy tờ', found: name });
}

/** The headings that hold for a line. */
function stillOpen(headings: readonly OpenHeading[], { row, bullet, kind }: PaperLine): OpenHeading[] {
  const open = headings.filter(({ until }) => row <= until);
  const isEnded = ({ bullet: own, within, hasDeeper }: OpenHeading) =>
    own === bullet && (kind === 'heading' ? within || bullet !== '' : within && bullet !== '' && hasDeeper);
  const ended = open.findIndex(isEnded);
  return open
    .slice(0, ended < 0 ? open.length : ended)
    .map((heading) => ({ ...heading, hasDeeper: heading.hasDeeper || heading.bullet !== bullet }));
}

/** @param line without a row for what stands above a table */
function opened(open: readonly OpenHeading[], line: Partial<PaperLine> & { name: string }, advice: string[]): OpenHeading[] {
  const { row, bullet = '', name, until = Number.POSITIVE_INFINITY, isCase = false } = line;
  const within = row !== undefined;
  const read = headingOf(bullet + name, within);
  const asCase = { ...read, case: withoutEnd(name, ': ').replace(/ (?:bao )?gồm$/u, ''), note: '', rest: '' };
  // One that was taken out of a row is about nothing else.
  const ofRow = Number.isFinite(until) ? { ...read, note: read.note || read.rest, rest: '' } : read;
  const heading = isCase ? asCase : ofRow;
  if (heading.rest !== '') advice.push(adviceLine('-', heading.rest));
  return [...open, { ...heading, bullet: within ? bullet : bulletOf(name), within, hasDeeper: false, until }];
}

function wordsOf(open: readonly OpenHeading[], key: 'case' | 'note'): string[] {
  return open.map((heading) => heading[key]).filter(Boolean);
}

function casesOf(open: readonly OpenHeading[]): string {
  return wordsOf(open, 'case').join(' – ');
}

function paperRow({ name, form, counts }: PaperLine, open: readonly OpenHeading[], code: string): CellValues {
  const { originals, copies } = counts;
  return {
    procedure: code,
    case: casesOf(open),
    use: open.findLast(({ use }) => use !== '')?.use ?? (fold(name).startsWith('xuat trinh ') ? 'Xuất trình' : ''),
    name,
    form,
    originals,
    copies,
    note: [counts.note, ...wordsOf(open, 'note')].filter(Boolean).join('; '),
  };
}

/** Advice that goes on where a paper ended is the note of that paper: it has no bullet, or refers to it. */
function advise(line: PaperLine, before: PaperLine | undefined, { papers, advice }: Result, notes: Notes): void {
  if (isCounted(line.counts)) {
    const message = 'Dòng này là lời dặn, không phải giấy tờ, nên số lượng không ghi vào bảng.';
    notes.report(unreadCount, 'papers', message, { row: line.row, column: 'Số lượng' });
  }
  const last = papers.at(-1);
  const follows = before?.kind === 'paper' && before.above === line.above && goesOn(line, before);
  if (last && follows) papers[papers.length - 1] = { ...last, note: [last.note, line.name].filter(Boolean).join('; ') };
  else advice.push(adviceLine(line.bullet, line.name));
}

function goesOn({ name, bullet }: PaperLine, before: PaperLine): boolean {
  if (name.endsWith(':') || isAdvice(fold(name)) || /^\p{Ll}[.)] /u.test(name)) return false;
  const [word] = name.split(' ', 1);
  return /^[\p{Ll}(]/u.test(name) || (bullet === '' && (before.bullet !== '' || before.name.startsWith(`${word} `)));
}

/** «Lưu ý» stands above all of them already. @example adviceLine('', 'Lưu ý: - Mang bản chính') // => '- Mang bản chính' */
export function adviceLine(bullet: string, text: string): string {
  return `${bullet === '+' ? '+' : '-'} ${withoutBullet(text.replace(/^(?:lưu ý|ghi chú|chú ý)\s*:/iu, ''))}`;
}
