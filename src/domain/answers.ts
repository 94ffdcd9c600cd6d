import type { Channel, Paper, Procedure } from '../portal/portal.ts';
import type { Fee } from '../schemas/kinds/fees.ts';
import type { TimeLimit } from '../schemas/kinds/time-limit.ts';
import { formatNumber } from '../text/number.ts';
import { once } from './once.ts';

/** One of the four answers that a citizen comes for: a few words, and a line that qualifies them. */
export interface Answer {
  headline: string;
  detail: string | null;
  /** Whether the record is silent; the page says so instead of leaving a gap. */
  unknown: boolean;
}

/** How long, how much, which papers, where. */
export interface FourAnswers {
  time: Answer;
  money: Answer;
  papers: Answer;
  place: Answer;
}

/** The answers of one procedure, from its channels and papers. */
export const procedureAnswers = once(
  (procedure: Procedure): FourAnswers => ({
    time: timeAnswer(procedure.channels),
    money: moneyAnswer(procedure.channels),
    papers: papersAnswer(procedure.papers),
    place: placeAnswer(procedure),
  }),
);

/** How long and how much, for one line in a list; what the record does not say or leaves to the province is left out. */
export function termsOf(procedure: Procedure): string[] {
  const { time, money } = procedureAnswers(procedure);
  return [time, money].filter(({ headline, unknown }) => !unknown && headline !== leftToProvince).map(({ headline }) => headline);
}

const leftToProvince = 'Tùy địa phương';

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

function timeAnswer(channels: readonly Channel[]): Answer {
  const limits = channels.flatMap(({ timeLimit }) => timeLimit ?? []);
  const printed = [...new Set(limits.map(printTimeLimit))];
  const note = channels.find(({ timeLimitNote }) => timeLimitNote)?.timeLimitNote ?? null;
  if (printed.length === 0) return { headline: 'Hãy hỏi Một cửa', detail: note ?? 'Hồ sơ quốc gia không ghi thời hạn', unknown: true };
  if (printed.length === 1) return { headline: printed[0] ?? '', detail: note, unknown: false };
  return { headline: rangeOf(limits) ?? printed.slice(0, 2).join(' hoặc '), detail: note ?? 'tùy cách nộp', unknown: false };
}

/** Limits of one unit as a range. @example // 3 and 5 ngày làm việc => '3 đến 5 ngày làm việc' */
function rangeOf(limits: readonly TimeLimit[]): string | null {
  const amounts = limits.flatMap((limit) => (limit.kind === 'amount' ? limit : []));
  const [first] = amounts;
  if (!first || amounts.length < limits.length || amounts.some(({ unit }) => unit !== first.unit)) return null;
  const values = amounts.map(({ amount }) => amount);
  return `${Math.min(...values)} đến ${Math.max(...values)} ${first.unit}`;
}

function moneyAnswer(channels: readonly Channel[]): Answer {
  const all = channels.flatMap(({ fees, charges }) => [...fees, ...charges]);
  const exemption = channels.find(({ exemptions }) => exemptions)?.exemptions ?? null;
  if (all.length === 0) return { headline: 'Hãy hỏi Một cửa', detail: 'Hồ sơ quốc gia không ghi', unknown: true };
  const always = all.filter(({ amount, note }) => amount !== null && note === null);
  const amounts = (always.length > 0 ? always : all).filter(({ amount }) => amount !== null);
  const words = all.find(({ amount }) => amount === null)?.note ?? null;
  const extra = all.find((fee) => fee.amount !== null && fee.amount > 0 && fee.note !== null && !amounts.includes(fee));
  const extraLine = extra ? `thêm ${printFee(extra)} ${extra.note}` : null;
  // The price of something extra (a copy) must not stand where the charge itself is left to the province.
  const leftOpen = channels
    .flatMap(({ fees, charges }) => [fees, charges])
    .some((list) => list.length > 0 && list.every(({ amount }) => amount === null));
  if (amounts.length === 0 || (always.length === 0 && leftOpen))
    return { headline: leftToProvince, detail: joinLines(words, amounts), unknown: false };
  const printed = [...new Set(amounts.map(printFee))];
  const headline = printed.length === 1 ? (printed[0] ?? '') : moneyRange(amounts);
  const single = amounts.length === 1 || printed.length === 1 ? (amounts[0]?.note ?? null) : null;
  return { headline, detail: extraLine ?? single ?? words ?? exemption, unknown: false };
}

function joinLines(words: string | null, amounts: readonly Fee[]): string | null {
  const extras = amounts.filter(({ amount }) => amount !== 0).map((fee) => `thêm ${printFee(fee)} ${fee.note ?? ''}`.trim());
  return [words, ...new Set(extras)].filter(Boolean).join('; ') || null;
}

function moneyRange(fees: readonly Fee[]): string {
  const dong = fees.filter(({ currency }) => currency === 'đồng');
  const values = (dong.length > 0 ? dong : fees).map(({ amount }) => amount ?? 0);
  const unit = dong.length > 0 ? 'đồng' : 'USD';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? `${formatNumber(least)} ${unit}` : `${formatNumber(least)} đến ${formatNumber(most)} ${unit}`;
}

function papersAnswer(papers: readonly Paper[]): Answer {
  if (papers.length === 0) return { headline: 'Hãy hỏi Một cửa', detail: 'Hồ sơ quốc gia không ghi', unknown: true };
  const brought = papers.filter(({ use }) => use !== 'Không phải nộp');
  const always = brought.filter((paper) => paper.case === null);
  const cases = new Set(brought.flatMap((paper) => paper.case ?? [])).size;
  const more = cases > 0 ? `thêm giấy ở ${cases} trường hợp` : null;
  if (always.length > 0) return { headline: `${always.length} giấy tờ`, detail: more, unknown: false };
  if (cases > 0) return { headline: 'Tùy trường hợp', detail: `có ${cases} trường hợp`, unknown: false };
  return { headline: 'Không phải mang', detail: 'dữ liệu đã có sẵn', unknown: false };
}

function placeAnswer({ channels, receivingAddress, implementingAgency }: Procedure): Answer {
  const inPerson = channels.find(({ method }) => method === 'Trực tiếp');
  const other = [...new Set(channels.map(({ method }) => method))].filter((method) => method !== 'Trực tiếp');
  const names = other.map((method) => (method === 'Trực tuyến' ? 'trực tuyến' : 'bưu chính'));
  const detail = names.length === 0 ? null : inPerson ? `hoặc ${names.join(', ')}` : null;
  const headline = inPerson?.where ?? receivingAddress ?? implementingAgency ?? channels.find(({ where }) => where)?.where;
  if (!headline) return { headline: 'Hãy hỏi Một cửa', detail: 'Hồ sơ quốc gia không ghi', unknown: true };
  return { headline, detail, unknown: false };
}
