import type { Channel, GivenAnswer, Procedure } from '../portal/portal.ts';
import type { Fee } from '../schemas/kinds/fees.ts';
import type { TimeLimit } from '../schemas/kinds/time-limit.ts';
import { formatNumber } from '../text/number.ts';
import { known, longestAnswer, unknown, type Answer, type Answers } from './answer.ts';
import { askAt, placeOf } from './desk.ts';
import { namedPapers } from './named-papers.ts';
import { once } from './once.ts';
import { shortNote } from './short-note.ts';

/** The answers of one procedure: in an editor's few words where there are some, else from its channels and papers. */
export const procedureAnswers = once((procedure: Procedure): Answers => {
  const { answers, channels, papers } = procedure;
  const ask = askAt(procedure);
  const given = (question: GivenAnswer['question']) => answers.find((row) => row.question === question);
  const deadline = given('Hạn của bạn');
  return {
    deadline: deadline?.answer ? { ...known(deadline.answer, deadline.note), outside: deadline.outside } : null,
    time: inWordsOf(given('Bao lâu'), timeAnswer(channels, ask)),
    money: inWordsOf(given('Bao nhiêu tiền'), moneyAnswer(channels, ask)),
    papers: inWordsOf(given('Mang giấy gì'), namedPapers(papers, ask)),
    place: inWordsOf(given('Nộp ở đâu'), placeAnswer(procedure, ask)),
  };
});

/** An editor's answer takes the place of the record's with its note; a note alone stands below the record's answer. */
function inWordsOf(given: GivenAnswer | undefined, record: Answer): Answer {
  if (!given) return record;
  if (given.answer) return { ...known(given.answer, given.note), outside: given.outside };
  return { ...record, detail: given.note ?? record.detail, outside: given.outside };
}

/**
 * How long and how much, for one line in a list. There words about money have to say that they are: an amount, or
 * «Miễn phí»; «Tùy địa phương» tells nobody anything.
 */
export function termsOf(procedure: Procedure): string[] {
  const { time, money } = procedureAnswers(procedure);
  const isClear = /\d|phí|tiền/i.test(money.headline);
  return [...(time.unknown ? [] : [time.headline]), ...(money.unknown || !isClear ? [] : [money.headline])];
}

/** @example printTimeLimit({ kind: 'amount', amount: 3, unit: 'ngày làm việc' }) // => '3 ngày làm việc' */
export function printTimeLimit(limit: TimeLimit): string {
  if (limit.kind === 'same day') return 'Trong ngày';
  if (limit.kind === 'not regulated') return 'Không quy định';
  return `${formatNumber(limit.amount)} ${limit.unit}`;
}

/** @example printFee({ amount: 8000, currency: 'đồng', per: 'bản', note: null }) // => '8.000 đồng/bản' */
export function printFee({ amount, currency, per }: Fee): string | null {
  if (amount === null) return null;
  if (amount === 0) return 'Miễn phí';
  return `${formatNumber(amount)} ${currency}${per ? `/${per}` : ''}`;
}

function timeAnswer(channels: readonly Channel[], ask: string): Answer {
  const limits = channels.flatMap(({ timeLimit }) => timeLimit ?? []);
  const printed = [...new Set(limits.map(printTimeLimit))];
  const wording = channels.find(({ timeLimitNote }) => timeLimitNote)?.timeLimitNote ?? null;
  const note = shortNote(wording);
  const several = severalLimits(wording ?? '');
  if (printed.length === 0) return several ? known(several) : unknown(ask, note);
  if (printed.length === 1) return several?.startsWith(printed[0] ?? '') ? known(several) : known(printed[0] ?? '', note);
  return known(rangeOf(limits) ?? printed.slice(0, 2).join(' hoặc '), note ?? 'tùy cách nộp');
}

/**
 * A wording that is nothing but limits, and more than a column of one limit can hold.
 *
 * @example severalLimits('02 tháng và 15 ngày làm việc') // => '2 tháng và 15 ngày làm việc'
 */
function severalLimits(wording: string): string | null {
  const text = wording.replace(/(?<![\d.,])0+(?=[1-9])/g, '').replace(/\.$/, '');
  const count = [...text.matchAll(/(?<![\d.,])[1-9]\d{0,2}\s+(?:giờ|ngày|tháng|năm)(?!\p{L})/giu)].length;
  return count > 1 && text.length <= longestAnswer ? text : null;
}

/** Limits of one unit as a range. @example // 3 and 5 ngày làm việc => '3 đến 5 ngày làm việc' */
function rangeOf(limits: readonly TimeLimit[]): string | null {
  const amounts = limits.flatMap((limit) => (limit.kind === 'amount' ? limit : []));
  const [first] = amounts;
  if (!first || amounts.length < limits.length || amounts.some(({ unit }) => unit !== first.unit)) return null;
  const values = amounts.map(({ amount }) => amount);
  return `${Math.min(...values)} đến ${Math.max(...values)} ${first.unit}`;
}

function moneyAnswer(channels: readonly Channel[], ask: string): Answer {
  const all = channels.flatMap(({ fees, charges }) => [...fees, ...charges]);
  const exemption = channels.find(({ exemptions }) => exemptions)?.exemptions ?? null;
  if (all.length === 0) return unknown(ask);
  const always = all.filter(({ amount, note }) => amount !== null && note === null);
  const amounts = (always.length > 0 ? always : all).filter(({ amount }) => amount !== null);
  const words = all.find(({ amount }) => amount === null)?.note ?? null;
  const extra = all.find((fee) => fee.amount !== null && fee.amount > 0 && fee.note !== null && !amounts.includes(fee));
  const extraLine = extra ? `thêm ${printFee(extra)} ${extra.note}` : null;
  // The price of something extra (a copy) must not stand where the charge itself is left to the province.
  const leftOpen = channels
    .flatMap(({ fees, charges }) => [fees, charges])
    .some((list) => list.length > 0 && list.every(({ amount }) => amount === null));
  if (amounts.length === 0 || (always.length === 0 && leftOpen)) return whoSets(words ?? '', amounts, ask);
  const printed = [...new Set(amounts.map(printFee))];
  const headline = printed.length === 1 ? (printed[0] ?? '') : moneyRange(amounts);
  const single = amounts.length === 1 || printed.length === 1 ? (amounts[0]?.note ?? null) : null;
  return known(headline, shortNote(extraLine ?? single ?? words ?? exemption));
}

/** Money that the record leaves to somebody. @example // «Mức thu do Bộ Tài chính quy định» => 'Do Bộ Tài chính quy định' */
function whoSets(words: string, amounts: readonly Fee[], ask: string): Answer {
  const extras = new Set(amounts.filter(({ amount }) => amount !== 0).map((fee) => `thêm ${printFee(fee)} ${fee.note ?? ''}`.trim()));
  const said = saidInRecord(words);
  if (said === '') return unknown(ask, shortNote([...extras].join('; ')));
  const namesSums = /\d\s*(?:đồng|đ|USD)(?!\p{L})/u.test(said);
  const setByProvince = !namesSums && /HĐND|UBND|tỉnh|địa phương/.test(said);
  if (setByProvince) return known('Tùy địa phương', shortNote([said, ...extras].join('; ')));
  const short = said.replace(/^Mức thu do /, 'Do ').replace(/^Theo quy định của ([^()]+)$/, 'Do $1 quy định');
  const fits = short.length <= longestAnswer;
  return known(fits ? short : 'Tùy trường hợp', shortNote([...(fits ? [] : [said]), ...extras].join('; ')));
}

/** What a record says of a sum in words, without what an import puts before it. @example saidInRecord('Hồ sơ ghi: 50 EUR') // => '50 EUR' */
function saidInRecord(words: string): string {
  const own = words.replace(/^Hồ sơ (?:quốc gia không ghi số tiền *|ghi(?:: *| +(?=\()))/, '');
  return (own === words ? words : own.replace(/^\((.*)\)$/s, '$1')).replace(/\.$/, '');
}

function moneyRange(fees: readonly Fee[]): string {
  const dong = fees.filter(({ currency }) => currency === 'đồng');
  const counted = dong.length > 0 ? dong : fees;
  const values = counted.map(({ amount }) => amount ?? 0);
  const pers = new Set(counted.map(({ per }) => per));
  const [per] = pers.size === 1 ? pers : [];
  const unit = `${dong.length > 0 ? 'đồng' : 'USD'}${per ? `/${per}` : ''}`;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? `${formatNumber(least)} ${unit}` : `${formatNumber(least)} đến ${formatNumber(most)} ${unit}`;
}

function placeAnswer(procedure: Procedure, ask: string): Answer {
  const { channels } = procedure;
  const inPerson = channels.some(({ method }) => method === 'Trực tiếp');
  const methods = [...new Set(channels.map(({ method }) => method))];
  const other = methods.flatMap((method) => (method === 'Trực tiếp' ? [] : method === 'Trực tuyến' ? 'trực tuyến' : 'bưu chính'));
  const where = placeOf(procedure);
  return where ? known(where, inPerson && other.length > 0 ? `hoặc ${other.join(', ')}` : null) : unknown(ask);
}
