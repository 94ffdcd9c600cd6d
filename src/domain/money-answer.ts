import type { Channel } from '../portal/portal.ts';
import type { Fee } from '../schemas/kinds/fees.ts';
import { lastDayOf, lowerUntil } from '../schemas/kinds/lower-until.ts';
import { formatNumber } from '../text/number.ts';
import { known, longestAnswer, unknown, type Answer } from './answer.ts';
import { shortNote } from './short-note.ts';

/** @example printFee({ amount: 8000, currency: 'đồng', per: 'bản', note: null }) // => '8.000 đồng/bản' */
export function printFee({ amount, currency, per }: Fee): string | null {
  if (amount === null) return null;
  if (amount === 0) return 'Miễn phí';
  return `${formatNumber(amount)} ${currency}${per ? `/${per}` : ''}`;
}

/** What a procedure costs, of all its channels together: what everybody pays, else the range of what may have to be paid. */
export function moneyAnswer(channels: readonly Channel[], ask: string): Answer {
  const all = channels.flatMap(({ fees, charges }) => [...fees, ...charges]);
  if (all.length === 0) return unknown(ask);
  const always = all.filter(({ amount, note }) => amount !== null && note === null);
  // What is due until a day is no extra beside what nothing conditions.
  const counted = always.length > 0 ? all.filter(({ note }) => note === null || lastDayOf(note) !== null) : all;
  const sums = counted.filter(({ amount }) => amount !== null);
  // Beside a sum, free of charge under a condition is an exemption.
  const amounts = sums.filter(({ amount, note }) => amount !== 0 || note === null || sums.every((sum) => sum.amount === 0));
  const words = all.find(({ amount }) => amount === null)?.note ?? null;
  if (amounts.length === 0 || isLeftOpen(channels, always)) return whoSets(words ?? '', amounts, ask);
  const printed = [...new Set(amounts.map(printFee))];
  const headline = printed.length === 1 ? (printed[0] ?? '') : moneyRange(amounts);
  const dated = untilWhen(sums, headline);
  if (dated) return dated;
  const extra = all.find((fee) => fee.amount !== null && fee.amount > 0 && fee.note !== null && !amounts.includes(fee));
  const extraLine = extra ? `thêm ${printFee(extra)} ${extra.note}` : null;
  const single = amounts.length === 1 || printed.length === 1 ? (amounts[0]?.note ?? null) : null;
  const exemption = channels.find(({ exemptions }) => exemptions)?.exemptions ?? null;
  const exempt = amounts.length < sums.length ? 'có trường hợp được miễn' : null;
  return known(headline, shortNote(extraLine ?? single ?? words ?? exemption ?? exempt));
}

/**
 * A sum that is lower until a day, of which people would be told wrongly without it. A part of the sum («bằng 50 %») is
 * the record's to count, not ours.
 *
 * @param sums all that may have to be paid
 * @param headline the sum, or the range of sums, without the day
 */
function untilWhen(sums: readonly Fee[], headline: string): Answer | null {
  const dated = sums.filter(({ note }) => lastDayOf(note ?? '') !== null);
  const [first] = dated;
  if (!first) return null;
  const lower = headline.includes(' đến ') ? headline : `${headline}, có mức giảm`;
  if (new Set(dated.map(printFee)).size < new Set(sums.map(printFee)).size)
    return known(lower, `tùy thời điểm: ${printFee(first)?.replace('Miễn', 'miễn')} đến hết ngày ${lastDayOf(first.note ?? '')}`);
  const reduced = dated.flatMap(({ note }) => lowerUntil(note ?? '') ?? [])[0];
  return reduced ? known(lower, `mức giảm đến hết ngày ${reduced}, xem dưới`) : null;
}

/**
 * Whether the sum is left to somebody although amounts are known. The price of something extra (a copy) must not stand in
 * its place, nor a nought that only one of fee and charge, or one way to hand in, is.
 *
 * @param always the amounts without a condition
 */
function isLeftOpen(channels: readonly Channel[], always: readonly Fee[]): boolean {
  const isOpen = ({ fees, charges }: Channel) =>
    [fees, charges].some((list) => list.length > 0 && list.every(({ amount }) => amount === null));
  const paying = channels.filter(({ fees, charges }) => fees.length + charges.length > 0);
  if (always.length === 0) return paying.every(isOpen);
  return always.every(({ amount }) => amount === 0) && paying.some(isOpen);
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
