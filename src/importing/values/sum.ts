import { withoutEnd } from '../../text/ends-and-lines.ts';

export const currency = /^(?:(?:việt nam )?đồng|vnđ|vnd|đ|usd|us\$|\$|đô la(?: mỹ)?)(?!\p{L})/iu;
/** A sum anywhere in a wording. */
export const anySum = /\d\s*(?:đồng|vnđ|vnd|đ|usd)(?!\p{L})/iu;

/** An amount with its unit, and what stands behind them. */
export interface Sum {
  value: number;
  money: 'đồng' | 'USD';
  /** With its stroke, or empty. */
  per: string;
  rest: string;
}

/** The amount with which a line begins, with its unit. The database puts its own «Đồng» behind one that was typed: «11.250.000đ Đồng». */
export function sumAtStart(line: string): Sum | null {
  const [number = '', digits = ''] = /^(\d[\d.,]*(?: \d{3}(?![\d.,]))*)\s*/.exec(line) ?? [];
  const behind = line.slice(number.length);
  const unit = currency.exec(behind)?.[0] ?? '';
  const money = /^(?:us|\$|đô)/iu.test(unit) ? 'USD' : 'đồng';
  const value = amountOf(digits, money);
  if (value === null || unit === '') return null;
  const after = behind
    .slice(unit.length)
    .trim()
    .replace(/^đồng(?!\p{L})\s*/iu, '');
  const per = /^\/[^(;]+?(?=[.,] |[(;]|$)/.exec(after)?.[0] ?? '';
  const counted = withoutEnd(per.trim(), '.;,')
    .replace(/^\/\s+/, '/')
    .replace(/(?<=\p{L}) (?:việt nam )?đồng$/iu, '');
  return { value, money, per: counted, rest: after.slice(per.length).replace(/^[.,;]? */, '') };
}

/**
 * `20.000`, `20,000` and `20 000` are all twenty thousand; `1,5` is neither grouped nor a sum of đồng that is charged, but
 * `6.5` may be six dollars and a half.
 */
function amountOf(text: string, money: Sum['money']): number | null {
  const digits = withoutEnd(text, '.,');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (money === 'USD' && /^\d+[.,]\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+(?:,0+)?$/.test(digits) || /^\d{1,3}(?:,\d{3})+(?:\.0+)?$/.test(digits))
    return Number(digits.replace(/[.,]0{1,2}$/, '').replace(/[.,]/g, ''));
  return /^\d{1,3}(?: \d{3})+$/.test(digits) ? Number(digits.replaceAll(' ', '')) : null;
}
