import { splitOutsideBrackets } from '../../text/brackets.ts';
import { lookAlike } from '../../text/look-alike.ts';
import { formatNumber, parseNumber } from '../../text/number.ts';
import { hasLetter, hasLetterOrDigit } from '../../text/readable.ts';
import { badFee } from '../rules/bad-fee.ts';
import { numberOutOfRange } from '../rules/number-out-of-range.ts';
import { problem, type Kind, type Reading } from '../kind.ts';
import { isLeftOpen } from './left-open.ts';

export const currencies = ['đồng', 'USD'] as const;

/** One amount that somebody may have to pay, or the wording when the source gives no figure. */
export interface Fee {
  /** In `currency`; 0 is free of charge; `null` when only words are known, as of a nought whose note leaves the sum open. */
  amount: number | null;
  currency: (typeof currencies)[number];
  /** What is counted: `bản`, `trang`, `giao dịch`. */
  per: string | null;
  /** When or for whom, or the whole wording when there is no amount. */
  note: string | null;
}

/** Several fees in one cell, separated by semicolons or line breaks outside brackets. */
export const fees: Kind<Fee[]> = {
  name: 'mức thu: «8.000 đồng/bản (khi nào)», «Miễn phí» hoặc lời; nhiều mức cách nhau bằng dấu chấm phẩy',
  empty: [],
  read: (text) => {
    const list: Fee[] = [];
    for (const part of splitOutsideBrackets(text, /[;\n]/g)) {
      if (part.trim() === '') continue;
      const reading = readFee(part.trim());
      if ('problem' in reading) return reading;
      list.push(reading.value);
    }
    return { value: list };
  },
};

function readFee(text: string): Reading<Fee> {
  const free = /^(?:miễn phí|không thu|miễn lệ phí)(?:\s*\((.+)\))?$/iu.exec(text);
  if (free) return { value: { amount: noughtOf(free[1]), currency: 'đồng', per: null, note: free[1] ?? null } };
  const number = amountLike.exec(text)?.[0] ?? '';
  const isAmount = /\p{Nd}/u.test(number) || (number !== '' && unitBehind.test(text.slice(number.length)));
  return isAmount ? readAmount(text, number) : readWords(text);
}

/** Digits, of whatever script, and letters that are typed in their place. */
const amountLike = /^[-+]?[\p{Nd}OoОоΟοIl.,]+/u;
const unitBehind = /^\s*(?:(?:đồng|đ|vnđ|vnd|usd)(?!\p{L})|[/(]|$)/iu;
const unitAlone = /^(?:đồng|đ|vnđ|vnd|usd)(?!\p{L})/iu;

// The highest fees by law are parts of the worth of a project, at most a few thousand million đồng.
const most = { đồng: 100_000_000_000, USD: 10_000_000 } as const;

function readAmount(text: string, number: string): Reading<Fee> {
  const match = /^([\d.,]+)\s*(đồng|đ|vnđ|vnd|usd)/iu.exec(text);
  const amount = match?.[1] === undefined ? null : parseNumber(match[1]);
  const explained = match ? readExplanation(text.slice(match[0].length)) : null;
  if (!match || amount === null || !explained) return unreadable(text, number);
  const currency = match[2]?.toLowerCase() === 'usd' ? 'USD' : 'đồng';
  const { per, note } = explained;
  if (!isMoney(amount, currency)) {
    const message = currency === 'đồng' ? `Mức thu «${text}» có phần lẻ của một đồng.` : `Mức thu «${text}» có phần lẻ của một xu.`;
    return problem(badFee, { message, found: text, expected: currency === 'đồng' ? '8.000 đồng' : '10,50 USD' });
  }
  if (amount > most[currency])
    return problem(numberOutOfRange, {
      message: `Mức thu «${text}» lớn hơn ${formatNumber(most[currency])} ${currency}.`,
      found: text,
      expected: `không quá ${formatNumber(most[currency])} ${currency}`,
    });
  const silent = [per, note].find((part) => part !== null && !hasLetterOrDigit(part));
  return silent === undefined
    ? { value: { amount: amount === 0 ? noughtOf(note) : amount, currency, per, note } }
    : problem(badFee, { message: `Phần «${silent}» của mức thu không nói gì.`, found: text, expected: 'ví dụ 8.000 đồng/bản (khi nào)' });
}

/** Free of charge, unless the note says who sets the sum. */
function noughtOf(note: string | null = null): 0 | null {
  return note !== null && isLeftOpen(note) ? null : 0;
}

/** Nobody pays a part of a đồng, or of a cent. */
function isMoney(amount: number, currency: Fee['currency']): boolean {
  const smallest = currency === 'đồng' ? amount : Math.round(amount * 1e6) / 1e4;
  return Number.isInteger(smallest);
}

function unreadable(text: string, number: string): Reading<never> {
  const similar = lookAlike(number);
  const meant = similar ? similar.meant.replace(/^0+(?=\d)/, '') + text.slice(number.length) : null;
  const suggestion = meant !== null && 'value' in readFee(meant) ? meant : null;
  const message = number.startsWith('-')
    ? `Mức thu «${text}» là số âm.`
    : similar
      ? `Mức thu «${text}» có ${similar.what}.`
      : `Không hiểu mức thu «${text}».`;
  const hint = suggestion
    ? `Có phải ý bạn là «${suggestion}»?`
    : /^\d[\d.]*\.\d/.test(number)
      ? 'Viết đủ đơn vị tiền; dấu chấm ngăn từng ba chữ số: «8.000 đồng», «80.000 đồng/bản».'
      : undefined;
  return problem(badFee, { message, found: text, expected: 'ví dụ 8.000 đồng/bản (khi nào)', hint, suggestion });
}

/** A fee that the source gives in words: not a sign and an amount, not a unit of money alone. */
function readWords(text: string): Reading<Fee> {
  const bare = text.replace(/^[^\p{L}\p{Nd}]+/u, '');
  if (hasLetter(bare) && !/^\p{Nd}/u.test(bare) && !unitAlone.test(bare))
    return { value: { amount: null, currency: 'đồng', per: null, note: text } };
  return problem(badFee, { message: `Không hiểu mức thu «${text}».`, found: text, expected: 'ví dụ 8.000 đồng/bản (khi nào)' });
}

/** What stands behind an amount: `/bản (khi nào)`, either or none; `null` for anything else. */
function readExplanation(text: string): Pick<Fee, 'per' | 'note'> | null {
  const bracket = text.indexOf('(');
  const [before, brackets] = bracket < 0 ? [text, null] : [text.slice(0, bracket), text.slice(bracket)];
  const note = brackets === null ? null : /^\((.+)\)$/u.exec(brackets)?.[1];
  const unit = before.trimStart();
  const isUnit = unit === '' ? before === '' || brackets !== null : /^\/[^]/.test(unit);
  if (note === undefined || !isUnit) return null;
  return { per: unit === '' ? null : unit.slice(1).trim(), note };
}
