import { oneLine } from '../../issues/one-line.ts';
import { fees as feesKind } from '../../schemas/kinds/fees.ts';
import { findOutsideBrackets } from '../../text/brackets.ts';
import { withoutEnd } from '../../text/ends-and-lines.ts';
import { formatNumber } from '../../text/number.ts';

/** What a fee cell of a sheet says, as the columns «Phí» and «Lệ phí» hold it. The two are never merged. */
export interface SheetFees {
  fees: string;
  charges: string;
  /** Why a person has to look, in Vietnamese, one for each amount that is missing or unclear. */
  doubts: string[];
}

type Kind = 'fees' | 'charges';

/**
 * «Phí, lệ phí» of a sheet: one or several entries «Phí : 20.000 Đồng (khi nào)». An amount is an amount; without
 * one («Phí :  Đồng (…)») the wording stays, because silence is not freedom from charge.
 */
export function readFees(text: string): SheetFees {
  const lists: Record<Kind, string[]> = { fees: [], charges: [] };
  const doubts: string[] = [];
  for (const { kind, body } of entriesOf(text)) {
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
const currency = /^(?:(?:việt nam )?đồng|vnđ|vnd|đ|usd|đô la mỹ)(?!\p{L})/iu;

function writeEntry(body: string, kind: Kind | null): { written: string; doubt: string | null } {
  // What stands on lines below an amount explains it.
  const explained = /^(\d[\d.,]*\s*(?:việt nam )?(?:đồng|vnđ|vnd|usd)(?:\s*\/\s*[^\s(][^\n(]*)?)\n+([^(\n][\s\S]*)$/iu.exec(body.trim());
  const line = (explained ? `${explained[1]} (${explained[2]})` : body).replace(/\s+/g, ' ').trim();
  const clear = writeNothing(line) ?? writeAmount(line);
  return clear === null ? writeWords(line, kind === 'charges' ? 'Lệ phí' : 'Phí') : { written: readable(clear, line), doubt: null };
}

function writeNothing(line: string): string | null {
  const free = /^(?:miễn phí|miễn lệ phí|miễn|không thu(?: phí| lệ phí)?)(?!\p{L})\s*/iu.exec(line)?.[0];
  const note = line.slice(free?.length).replace(currency, '').trim();
  return free === undefined || !isAside(note) ? null : `Miễn phí ${note}`.trim();
}

function writeAmount(line: string): string | null {
  const [number = '', digits = ''] = /^(\d[\d.,]*)\s*/.exec(line) ?? [];
  const value = amountOf(digits);
  const rest = line.slice(number.length);
  const unit = currency.exec(rest)?.[0] ?? '';
  const after = rest.slice(unit.length).trim();
  const per = /^\/\s*[^(]+/.exec(after)?.[0] ?? '';
  const note = after.slice(per.length).trim();
  if (value === null || unit === '' || !isAside(note)) return null;
  // The database keeps the unit in the brackets at times: «50,000 Đồng (/giao dịch)».
  const inside = /^\((\/[^()]+)\)$/.exec(note)?.[1];
  const money = /^(?:usd|đô)/iu.test(unit) ? 'USD' : 'đồng';
  return `${formatNumber(value)} ${money}${withoutEnd(per.trim(), '.;,') || inside || ''} ${inside ? '' : note}`.trim();
}

function writeWords(line: string, label: string): { written: string; doubt: string } {
  const wording = line.replace(/^(?:(?:việt nam )?đồng|vnđ|vnd)(?!\p{L})\s*/iu, '').trim();
  if (wording === '') return { written: noAmount, doubt: `${label} không ghi số tiền.` };
  if (wording.startsWith('('))
    return { written: readable(`${noAmount} ${wording}`, line), doubt: `${label} không ghi số tiền: ${oneLine(wording, 60)}` };
  const written = readable(/^\d/.test(wording) ? `Hồ sơ ghi: ${wording}` : wording, line);
  return { written, doubt: `${label} viết bằng lời: «${oneLine(wording, 60)}».` };
}

/** `20.000` and `20,000` are both twenty thousand; `1,5` is neither grouped nor a sum of money that is charged. */
function amountOf(text: string): number | null {
  const digits = withoutEnd(text, '.,');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+(?:,0+)?$/.test(digits) || /^\d{1,3}(?:,\d{3})+(?:\.0+)?$/.test(digits))
    return Number(digits.replace(/[.,]0{1,2}$/, '').replace(/[.,]/g, ''));
  return null;
}

/** Nothing, or something in brackets. */
function isAside(text: string): boolean {
  return /^(?:\(.*\))?$/.test(text);
}

/** The entry as the column reads it back: exactly one fee. Where a stray bracket or semicolon would make it several, that sign goes. */
function readable(written: string, original: string): string {
  for (const attempt of [written, written.replaceAll(';', ','), original.replace(/[;()]/g, ',').replace(/^(?=\d)/, 'Hồ sơ ghi: ')]) {
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
