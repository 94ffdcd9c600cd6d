import { joinLines } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { unreadCount } from '../rules/unread-count.ts';
import { readCounts, type SheetCounts } from '../values/counts.ts';
import type { Notes } from './notes.ts';
import { headingOf, type PaperHeading } from './paper-headings.ts';
import { isAdvice, lineKind, type LineKind } from './paper-lines.ts';
import type { SheetPaper } from './read-sheet.ts';
import { said } from './text.ts';

/** A line of the list of papers, read as far as it goes without the lines around it. */
interface Line {
  row: number;
  /** The heading of its table, as written. */
  above: string;
  bullet: string;
  name: string;
  form: string;
  counts: SheetCounts;
  kind: LineKind;
}

/**
 * A heading that holds, with the bullet in front of it. A heading of the same bullet takes its place. One among the rows
 * also ends where its bullet comes again after a deeper one.
 */
interface OpenHeading extends PaperHeading {
  bullet: string;
  within: boolean;
  hasDeeper: boolean;
}

/**
 * The rows of `giay-to.csv`, each under the heading of its case. A paper without a name is reported and left out. What
 * is no paper becomes the case, the use or the note of one; what concerns none of them goes into `advice`, line by line.
 */
export function paperRows(papers: readonly SheetPaper[], code: string, notes: Notes): { papers: CellValues[]; advice: string[] } {
  const lines = asRead(papers.flatMap((paper) => lineOf(paper, notes)));
  const result: { papers: CellValues[]; advice: string[] } = { papers: [], advice: [] };
  let open: OpenHeading[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before?.above !== line.above || index === 0) open = opened([], line.above, false, result.advice);
    open = stillOpen(open, line);
    if (line.kind === 'advice' || open.some(({ isAdvice }) => isAdvice)) advise(line, before, result, notes);
    else if (line.kind === 'heading') open = opened(open, line.bullet + line.name, true, result.advice);
    else result.papers.push(paperRow(line, open, code));
  });
  return { ...result, advice: [...new Set(result.advice)] };
}

function lineOf({ row, cells, heading }: SheetPaper, notes: Notes): Line[] {
  const counts = readCounts(said(cells.quantity));
  if (counts.doubt) notes.report(unreadCount, 'papers', counts.doubt, { row, column: 'Số lượng', found: cells.quantity });
  const written = said(withoutBullet(cells.name)) === '' ? cells.form : cells.name;
  const name = said(withoutBullet(withoutBullet(written).replace(/^thành phần hồ sơ(?:,? bao gồm)?: (?=[^\s])/iu, '')));
  if (name === '') {
    notes.report(unreadCount, 'papers', 'Giấy tờ không có tên nên không ghi vào bảng.', { row, column: 'Tên giấy tờ' });
    return [];
  }
  const form = said(cells.form).split('\n').join('; ');
  const kind = lineKind(name, { counted: isCounted(counts), hasForm: form !== '' });
  return [{ row, above: heading ?? '', bullet: bulletOf(written), name, form, counts, kind }];
}

/** Headings with nothing below them are advice, or papers after all where the sheet asks for a number of them. */
function asRead(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const leads = next !== undefined && next.above === line.above && (next.kind === 'paper' || next.bullet !== line.bullet);
    return line.kind !== 'heading' || leads ? line : { ...line, kind: isCounted(line.counts) ? 'paper' : 'advice' };
  });
}

/** The headings that hold for a line. */
function stillOpen(open: readonly OpenHeading[], { bullet, kind }: Line): OpenHeading[] {
  const isEnded = ({ bullet: own, within, hasDeeper }: OpenHeading) =>
    own === bullet && (kind === 'heading' ? within || bullet !== '' : within && bullet !== '' && hasDeeper);
  const ended = open.findIndex(isEnded);
  return open
    .slice(0, ended < 0 ? open.length : ended)
    .map((heading) => ({ ...heading, hasDeeper: heading.hasDeeper || heading.bullet !== bullet }));
}

function opened(open: readonly OpenHeading[], written: string, within: boolean, advice: string[]): OpenHeading[] {
  const heading = headingOf(written, within);
  if (heading.rest !== '') advice.push(adviceLine('-', heading.rest));
  return [...open, { ...heading, bullet: bulletOf(written), within, hasDeeper: false }];
}

function paperRow({ name, form, counts }: Line, open: readonly OpenHeading[], code: string): CellValues {
  const { originals, copies } = counts;
  const parts = (key: 'case' | 'note') => open.map((heading) => heading[key]).filter(Boolean);
  return {
    procedure: code,
    case: parts('case').join(' – '),
    use: open.findLast(({ use }) => use !== '')?.use ?? (fold(name).startsWith('xuat trinh ') ? 'Xuất trình' : ''),
    name,
    form,
    originals,
    copies,
    note: [counts.note, ...parts('note')].filter(Boolean).join('; '),
  };
}

/** Advice that goes on where a paper ended is the note of that paper: it has no bullet, or refers to it. */
function advise(line: Line, before: Line | undefined, { papers, advice }: { papers: CellValues[]; advice: string[] }, notes: Notes): void {
  if (isCounted(line.counts)) {
    const message = 'Dòng này là lời dặn, không phải giấy tờ, nên số lượng không ghi vào bảng.';
    notes.report(unreadCount, 'papers', message, { row: line.row, column: 'Số lượng' });
  }
  const last = papers.at(-1);
  const follows = before?.kind === 'paper' && before.above === line.above && goesOn(line, before);
  if (last && follows) papers[papers.length - 1] = { ...last, note: [last.note, line.name].filter(Boolean).join('; ') };
  else advice.push(adviceLine(line.bullet, line.name));
}

function goesOn({ name, bullet }: Line, before: Line): boolean {
  if (name.endsWith(':') || isAdvice(fold(name))) return false;
  const [word] = name.split(' ', 1);
  return /^[\p{Ll}(]/u.test(name) || (bullet === '' && (before.bullet !== '' || before.name.startsWith(`${word} `)));
}

/** «Lưu ý» stands above all of them already. @example adviceLine('', 'Lưu ý: - Mang bản chính') // => '- Mang bản chính' */
export function adviceLine(bullet: string, text: string): string {
  return `${bullet === '+' ? '+' : '-'} ${withoutBullet(text.replace(/^(?:lưu ý|ghi chú|chú ý)\s*:/iu, ''))}`;
}

function isCounted({ originals, copies, note }: SheetCounts): boolean {
  return Number(originals) > 0 || Number(copies) > 0 || note !== '';
}

function bulletOf(text: string): string {
  return /^\s*([-+*•–])/.exec(text)?.[1] ?? '';
}

function withoutBullet(text: string): string {
  return joinLines(text, ' ')
    .replace(/^[\s\-+*•–]+/, '')
    .trim();
}
