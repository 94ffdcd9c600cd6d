import { oneLine } from '../../issues/one-line.ts';
import { fees as feesKind } from '../../schemas/kinds/fees.ts';
import { isLeftOpen } from '../../schemas/kinds/left-open.ts';
import { lowerUntil } from '../../schemas/kinds/lower-until.ts';
import { findOutsideBrackets } from '../../text/brackets.ts';
import { withoutEnd } from '../../text/ends-and-lines.ts';
import { formatNumber } from '../../text/number.ts';
import { anySum, currency, sumAtStart, type Sum } from './sum.ts';

/** What a fee cell of a sheet says, as the columns «Phí» and «Lệ phí» hold it. The two are never merged. */
export interface SheetFees {
  fees: string;
  charges: string;
  /** Why a person has to look, in Vietnamese, one for each amount that is missing or unclear. */
  doubts: string[];
}

type Kind = 'fees' | 'charges';

// The name of a file that the database holds and the sheet does not.
const attachments = /(?:^|[ \n])(?:file|tập tin|tệp) đính kèm ?: ?([^\n();]+)/giu;

/**
 * «Phí, lệ phí» of a sheet: one or several entries «Phí : 20.000 Đồng (khi nào)». An amount is an amount; without
 * one («Phí :  Đồng (…)», «0 Đồng (Mức thu do HĐND quy định)») the wording stays: silence is not freedom from charge.
 */
export function readFees(text: string): SheetFees {
  const lists: Record<Kind, string[]> = { fees: [], charges: [] };
  const doubts: string[] = [];
  for (const [, file = ''] of text.matchAll(attachments))
    doubts.push(`Kèm tập tin «${oneLine(file.trim(), 60)}», không nằm trong hồ sơ; mức thu có thể ghi thêm ở đó.`);
  for (const { kind, body } of entriesOf(text.replace(attachments, '').trim())) {
    const { written, doubt } = writeEntry(body, kind);
    if (!lists[kind ?? 'fees'].includes(written)) lists[kind ?? 'fees'].push(written);
    if (kind === null) doubts.push(`Không ghi là phí hay lệ phí: «${oneLine(body, 60)}». Tạm để ở cột «Phí».`);
    else if (doubt) doubts.push(doubt);
  }
  return { fees: joined(lists.fees), charges: joined(lists.charges), doubts: [...new Set(doubts)] };
}

/** Cuts a cell at each «Phí :» or «Lệ phí :» that begins a line or follows a closed bracket. */
function entriesOf(text: string): { kind: Kind | null; body: string }[] {
  if (text === '') return [];
  const starts = findOutsideBrackets(text, /(?:(?:^|\n)[-+*]? *|(?<=\)) *(?:; *)?(?:[-+*] *)?)(lệ phí|phí) *: */giu);
  if (starts.length === 0) return [{ kind: kindNamed(text), body: text }];
  const before = text.slice(0, starts[0]?.index ?? 0).trim();
  const entries = starts.map((match, at) => ({
    kind: (/^lệ/iu.test(match[1] ?? '') ? 'charges' : 'fees') as Kind,
    body: text.slice(match.index + match[0].length, starts[at + 1]?.index ?? text.length).trim(),
  }));
  return before === '' ? entries : [{ kind: kindNamed(before), body: before }, ...entries];
}

function kindNamed(text: string): Kind | null {
  // «Miễn phí» and the name of the law say nothing about which of the two it is.
  const plain = text.replace(/miễn phí|luật phí và lệ phí/giu, '');
  const withoutCharge = plain.replace(/lệ phí/giu, '');
  const [charge, fee] = [withoutCharge !== plain, /(?<!\p{L})phí(?!\p{L})/iu.test(withoutCharge)];
  return charge === fee ? null : charge ? 'charges' : 'fees';
}

const noAmount = 'Hồ sơ quốc gia không ghi số tiền';

function writeEntry(body: string, kind: Kind | null): { written: string; doubt: string | null } {
  // What stands on lines below an amount explains it.
  const explained = /^(\d[\d.,]*\s*(?:việt nam )?(?:đồng|vnđ|vnd|usd)(?:\s*\/\s*[^\s(][^\n(]*)?)\n+([^(\n][\s\S]*)$/iu.exec(body.trim());
  const line = (explained ? `${explained[1]} (${explained[2]})` : body).replace(/\s+/g, ' ').trim();
  const clear = writeNothing(line) ?? writeAmount(line) ?? writeInside(line);
  const label = kind === 'charges' ? 'Lệ phí' : 'Phí';
  return clear === null ? writeWords(line, label) : { written: readable(clear, line), doubt: lowerDoubt(clear, label) };
}

/** A table row holds one sum; what is less until a day is a sum that an official has to look up. */
function lowerDoubt(written: string, label: string): string | null {
  const day = lowerUntil(written);
  return (
    day && `${label} có mức giảm đến hết ngày ${day}; bảng chỉ có mức đủ. Còn hạn thì ghi mức giảm, kèm ngày đó, thành một khoản riêng.`
  );
}

function writeNothing(line: string): string | null {
  const free = /^(?:miễn phí|miễn lệ phí|miễn|không thu(?: phí| lệ phí)?|không(?: có)?)(?!\p{L})\.?\s*/iu.exec(line)?.[0];
  const note = line.slice(free?.length).replace(currency, '').trim();
  return free === undefined || !isAside(note) || isOpenAside(note) ? null : `Miễn phí ${note}`.trim();
}

function writeAmount(line: string): string | null {
  const sum = sumAtStart(line);
  if (!sum || !isAside(sum.rest) || (sum.value === 0 && isOpenAside(sum.rest))) return null;
  // The database keeps the unit in the brackets at times, with or without the sum: «50,000 Đồng (/giao dịch)».
  const inside = sum.per === '' ? unitInside(sum) : null;
  return written({ ...sum, per: inside?.per ?? sum.per }, inside?.note ?? sum.rest);
}

/** What is counted, where the brackets say it again or alone; only where their sum is the sum before them. */
function unitInside({ value, money, rest }: Sum): { per: string; note: string } | null {
  const text = /^\((.+)\)$/.exec(rest)?.[1] ?? '';
  const alone = /^\/[^()]+$/.exec(text)?.[0];
  if (alone !== undefined) return { per: withoutEnd(alone, '.;,'), note: '' };
  const again = sumAtStart(text);
  if (again?.value !== value || again.money !== money || again.per === '') return null;
  const note = withoutEnd(again.rest, '.;, ');
  const isWhole = note === '' || /^\([^()]*\)$/.test(note);
  return isWhole && again.per.length < 40 ? { per: again.per, note } : null;
}

/** «Đồng (Phí: 250.000 Đồng/lần)»: the brackets give the sum under its own name. Of several sums none is chosen. */
function writeInside(line: string): string | null {
  const text = /^\((.+)\)$/.exec(line.replace(currency, '').trim())?.[1] ?? '';
  const label = /^(?:-\s*)?(?:phí|lệ phí|mức (?:thu(?: phí| lệ phí)?|phí|lệ phí))\s*(?::|là)\s*/iu.exec(text)?.[0];
  const sum = label === undefined ? null : sumAtStart(text.slice(label.length));
  if (!sum || sum.value === 0 || anySum.test(sum.rest) || /\d/.test(sum.per)) return null;
  const note = withoutEnd(sum.rest, '.;, ');
  return written(sum, note === '' || /^\([^()]*\)$/.test(note) ? note : `(${note})`);
}

function written({ value, money, per }: Sum, note: string): string {
  return `${formatNumber(value)} ${money}${per} ${note}`.trim();
}

function writeWords(line: string, label: string): { written: string; doubt: string } {
  const isNought = /^0+(?![\d.,])/.test(line);
  const wording = line
    .replace(/^(?:0+(?![\d.,]) ?|miễn (?:lệ )?phí ?)(?=(?:(?:việt nam )?đồng|vnđ|vnd|đ)? ?\()/iu, '')
    .replace(/^(?:(?:việt nam )?đồng|vnđ|vnd|đ)(?!\p{L})\s*/iu, '')
    .trim();
  if (wording === '') return { written: noAmount, doubt: `${label} không ghi số tiền.` };
  if (wording.startsWith('(') && anySum.test(wording))
    return { written: readable(`Hồ sơ ghi ${wording}`, line), doubt: `${label} ghi số tiền trong lời: ${oneLine(wording, 60)}` };
  if (wording.startsWith('(')) {
    const doubt = `${label} ${isNought ? 'ghi 0 đồng, mà lời kèm theo không nói là miễn phí' : 'không ghi số tiền'}: ${oneLine(wording, 60)}`;
    return { written: readable(`${noAmount} ${wording}`, line), doubt };
  }
  const kept = readable(/^\d/.test(wording) ? `Hồ sơ ghi: ${wording}` : wording, line);
  return { written: kept, doubt: `${label} viết bằng lời: «${oneLine(wording, 60)}».` };
}

/** Nothing, or something in brackets. */
function isAside(text: string): boolean {
  return /^(?:\(.*\))?$/.test(text);
}

/** Brackets that leave the sum to somebody else, or give it themselves. */
function isOpenAside(text: string): boolean {
  return text !== '' && isLeftOpen(text);
}

/** The entry as the column reads it back: exactly one fee. Where a stray bracket or semicolon would make it several, that sign goes. */
function readable(written: string, original: string): string {
  for (const attempt of [written, written.replaceAll(';', ','), original.replace(/[;()]/g, ',').replace(/^(?=\P{L})/u, 'Hồ sơ ghi: ')]) {
    const reading = feesKind.read(attempt);
    if ('value' in reading && reading.value.length === 1) return attempt;
  }
  return noAmount;
}

function joined(list: readonly string[]): string {
  const text = list.join('; ');
  const reading = feesKind.read(text);
  return 'value' in reading && reading.value.length === list.length ? text : list.map((entry) => entry.replaceAll(';', ',')).join('; ');
}
