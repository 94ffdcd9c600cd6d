import { joinLines, withoutEnd } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import { lineKind, startsWithPaper } from './paper-lines.ts';

/** A line of a list of papers, taken apart where its own signs say that it is several. */
export interface PaperParts {
  /** What leads over to the items, without its sign; empty where nothing does. */
  heading: string;
  /** Whether the heading says when the items are needed, whatever its words. */
  isCase: boolean;
  /** Never empty; the whole line where it is one paper. */
  items: string[];
  /** The heading of the line below, where this one ends in it. */
  next: string;
  /** What is said of all papers: «Số lượng hồ sơ: 01 bộ». */
  beside: string;
}

/**
 * Takes a line apart. Signs are certain where they count (a.1, a.2; a, b, c), or stand behind a heading that says that
 * several papers follow and in front of papers only; everything else stays whole.
 *
 * @param written without its bullet
 * @param below the line below, for a heading that stands at the end of this one
 */
export function partsOf(written: string, below: string): PaperParts {
  const { name, beside } = withoutSets(joinLines(written, ' '));
  const cuts = counting(name) ?? listed(name, letters) ?? listed(name, dashes);
  if (!cuts) return { ...wholeLine(name), next: '', beside };
  const pieces = cuts.map((start, index) => name.slice(start, cuts[index + 1]).trim());
  const last = pieces.pop() ?? '';
  const next = headingAtEnd(last, below);
  const heading = name.slice(0, cuts[0]).replace(sign, '').trim();
  return {
    isCase: false,
    heading: /^thành phần hồ sơ/iu.test(heading) ? '' : heading,
    items: [...pieces, next === '' ? last : last.slice(0, -next.length).trim()].map((item) => item.replace(/^[-+*•–] ?/u, '')),
    next: next.replace(sign, ''),
    beside,
  };
}

/** «Lần đầu: 01 Thông báo», «Trường hợp sửa đổi: Đơn đề nghị»: a paper behind its case, or all of it. */
function wholeLine(name: string): Pick<PaperParts, 'heading' | 'isCase' | 'items'> {
  const [start = '', own = ''] = /^(lần đầu|trường hợp [^.,:;()]{3,80}): /iu.exec(name) ?? [];
  const paper = name.slice(start.length);
  const isCase = start !== '' && !/(?:^| )thì(?= |$)/iu.test(own) && startsWithPaper(fold(paper));
  return isCase ? { heading: own, isCase, items: [paper] } : { heading: '', isCase, items: twoCounted(name) };
}

/** The sign of a heading in its list. */
const sign = /^(?:\d{1,2}|\p{Ll})[.)] ?/u;

function withoutSets(text: string): { name: string; beside: string } {
  const found = /số lượng(?: bộ)? hồ sơ ?: ?[^:;]{0,30}bộ[^:;\p{L}]{0,5}$/iu.exec(text);
  const name = withoutEnd(text.slice(0, found?.index ?? text.length), ' -+*•–');
  return found && name !== '' ? { name, beside: found[0] } : { name: text, beside: '' };
}

/** «a.1) Giấy phép. a.2) Danh sách.»: where signs that count by themselves begin. */
function counting(name: string): number[] | null {
  const found = [...name.matchAll(/(?<![\p{L}\d.])(\p{Ll})\.(\d{1,2})\) ?(?=\p{Lu})/gu)];
  const isCounting = found.every(([, letter, count], index) => letter === found[0]?.[1] && Number(count) === index + 1);
  const heading = fold(name.slice(0, found[0]?.index).replace(sign, '')).trim();
  const isList = found.length > 1 && isCounting && (heading === '' || collective.test(heading));
  return isList ? found.map(({ index }) => index) : null;
}

const letters = /(?<=[.:;] ?)(\p{Ll})\) (?=\p{Lu}|\d)/gu;
const dashes = /(?<=[.:;)] )([-+*•]) ?(?=\p{Lu}|\d)/gu;

/** «… gồm: a) Báo cáo; b) Bản sao.», «… sau đây: - Quyết định; - Danh sách.»: where the signs begin. */
function listed(name: string, signs: RegExp): number[] | null {
  const found = [...name.matchAll(signs)];
  const cuts = found.map(({ index }) => index);
  const isOrdered = found.every(([, mark = ''], index) => (signs === letters ? 'abcdđeghik'[index] === mark : mark === found[0]?.[1]));
  if (cuts.length < 2 || !isOrdered || !leadsOver(name.slice(0, cuts[0]))) return null;
  const items = cuts.map((start, index) => name.slice(start, cuts[index + 1]).replace(/^(?:[-+*•]|\p{Ll}\)) ?/u, ''));
  const isPaper = (item: string) => lineKind(item.split(/\. (?=\p{Lu})/u, 1)[0] ?? '', { counted: false, hasForm: false }) === 'paper';
  return items.every(isPaper) ? cuts : null;
}

/** Whether all of what follows a heading is needed. «Một trong các giấy tờ sau» leaves a choice, and is one paper. */
function leadsOver(heading: string): boolean {
  const folded = fold(heading.replace(sign, '')).trim();
  if (!folded.endsWith(':') || !collective.test(folded) || choosing.test(folded)) return false;
  return /(?:^| )(?:gom|sau|thanh phan ho so)(?= |:|$)/.test(folded) || /^doi voi [^:]{3,90}:$/.test(folded);
}

/** How several papers are called together. «Biên bản gồm: a) Tên khu rừng; b) Danh sách» is one, with what it has to say. */
const collective = /^(?:(?:ban (?:sao|chup)(?: hop le)? )?cac|ho so|giay to|tai lieu|chung tu|thanh phan|doi voi|truong hop)(?= )/;

const choosing = /mot trong|truong hop sau|hinh thuc|quy dinh sau|nhu sau/;

/** «Danh mục: 01 bản chính. Hồ sơ khác: 01 bản sao.»: two papers, each with its number. */
function twoCounted(name: string): string[] {
  const parts = name.split(/(?<=[:(] ?\d{1,2} bản (?:chính|sao|chụp)\)?)[.;] ?(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => /[:(] ?\d{1,2} bản (?:chính|sao|chụp)\)?[.;]?$/u.test(part)) ? parts : [name];
}

/** «… nhập cảnh). b. Chứng từ phải nộp:», where the line below begins with «b.1)». */
function headingAtEnd(item: string, below: string): string {
  const letter = /^\s*(\p{Ll})\.1\) ?\p{Lu}/u.exec(below)?.[1];
  const start = letter === undefined ? -1 : item.lastIndexOf(`${letter}. `);
  return start > 0 && /[.;)] ?$/.test(item.slice(0, start)) ? item.slice(start) : '';
}
