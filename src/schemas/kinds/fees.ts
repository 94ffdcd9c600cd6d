import { parseNumber } from '../../text/number.ts';
import { badFee } from '../rules/bad-fee.ts';
import { problem, type Kind, type Reading } from '../kind.ts';

export const currencies = ['đồng', 'USD'] as const;

/** One amount that somebody may have to pay, or the wording when the source gives no figure. */
export interface Fee {
  /** In `currency`; 0 is free of charge; `null` when only words are known. */
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
    for (const part of splitOutsideBrackets(text)) {
      const reading = readFee(part);
      if ('problem' in reading) return reading;
      list.push(reading.value);
    }
    return { value: list };
  },
};

function splitOutsideBrackets(text: string): string[] {
  const parts = [''];
  let depth = 0;
  // A bracket that never closes holds nothing together.
  const closes = text.lastIndexOf(')');
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '(' && index < closes) depth += 1;
    if (sign === ')' && depth > 0) depth -= 1;
    if (depth === 0 && (sign === ';' || sign === '\n')) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function readFee(text: string): Reading<Fee> {
  const free = /^(?:miễn phí|không thu|miễn lệ phí)(?:\s*\((.+)\))?$/iu.exec(text);
  if (free) return { value: { amount: 0, currency: 'đồng', per: null, note: free[1] ?? null } };
  if (!/^\d/.test(text)) return { value: { amount: null, currency: 'đồng', per: null, note: text } };
  const match = /^([\d.,]+)\s*(đồng|đ|vnđ|vnd|usd)/iu.exec(text);
  const amount = match?.[1] === undefined ? null : parseNumber(match[1]);
  const explained = match ? readExplanation(text.slice(match[0].length)) : null;
  if (!match || amount === null || !explained) {
    return problem(badFee, { message: `Không hiểu mức thu «${text}».`, found: text, expected: '8.000 đồng/bản (khi nào)' });
  }
  const currency = match[2]?.toLowerCase() === 'usd' ? 'USD' : 'đồng';
  return { value: { amount, currency, ...explained } };
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
