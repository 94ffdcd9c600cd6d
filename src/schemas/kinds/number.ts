import { lookAlike } from '../../text/look-alike.ts';
import { formatNumber, parseNumber } from '../../text/number.ts';
import { dateOutOfRange } from '../rules/date-out-of-range.ts';
import { notANumber } from '../rules/not-a-number.ts';
import { numberOutOfRange } from '../rules/number-out-of-range.ts';
import { problem, type Kind, type Reading } from '../kind.ts';
import { firstYear } from './first-year.ts';

/** What a number may be: `from` is allowed itself, `above` is not, `to` is. */
export type Range = ({ from: number } | { above: number }) & { to: number };

/** A number as Vietnamese write it: `7.678`, `14,5`. */
export function decimalNumber(range: Range): Kind<number> {
  return numberKind('số', range, () => true);
}

/** A number that counts things. */
export function wholeNumber(range: Range): Kind<number> {
  return numberKind('số nguyên', range, Number.isInteger);
}

// A hundred million: about one for every inhabitant of the country. The most in published figures is 232.116.
/** How many dossiers, answers or people. */
export const count: Kind<number> = wholeNumber({ from: 0, to: 100_000_000 });

// Procedures have up to 8 steps, life events 10.
/** The number of a step, from one. */
export const stepNumber: Kind<number> = wholeNumber({ from: 1, to: 100 });

/** A year of the calendar. How far it may lie ahead is checked elsewhere. */
export const year: Kind<number> = {
  begins: (value) => `${value}-01-01`,
  name: `năm, bốn chữ số, từ ${firstYear}`,
  pattern: '^\\d{4}$',
  fieldType: 'year',
  empty: null,
  read: (text) => {
    if (!/^\d{4}$/.test(text))
      return problem(notANumber, {
        message: `«${text}» không phải năm.`,
        found: text,
        expected: 'bốn chữ số, ví dụ 2025',
        hint: 'Viết năm bằng bốn chữ số, ví dụ 2025.',
      });
    if (Number(text) < firstYear)
      return problem(dateOutOfRange, { message: `Năm ${text} ở trước năm ${firstYear}.`, found: text, expected: `từ năm ${firstYear}` });
    return { value: Number(text) };
  },
};

function numberKind(noun: string, range: Range, fits: (value: number) => boolean): Kind<number> {
  const name = `${noun} ${inWords(range)}`;
  return {
    name,
    fieldType: 'number',
    pattern: '^(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d{1,4})?$',
    empty: null,
    read: (text) => {
      const value = parseNumber(text);
      if (value === null || !fits(value)) return unreadable(text, noun, name);
      const limit = /,\d{5}/.test(text) ? 'có quá bốn chữ số sau dấu phẩy' : brokenLimit(value, range);
      return limit === null ? { value } : problem(numberOutOfRange, { message: `«${text}» ${limit}.`, found: text, expected: name });
    },
  };
}

/** @example inWords({ above: 0, to: 1000 }) // => 'lớn hơn 0, không quá 1.000' */
function inWords(range: Range): string {
  const to = formatNumber(range.to);
  return 'from' in range ? `từ ${formatNumber(range.from)} đến ${to}` : `lớn hơn ${formatNumber(range.above)}, không quá ${to}`;
}

function brokenLimit(value: number, range: Range): string | null {
  if (value > range.to) return `lớn hơn ${formatNumber(range.to)}`;
  if ('from' in range) return value < range.from ? `nhỏ hơn ${formatNumber(range.from)}` : null;
  return value <= range.above ? `không lớn hơn ${formatNumber(range.above)}` : null;
}

function unreadable(text: string, noun: string, name: string): Reading<never> {
  const similar = lookAlike(text);
  const mended = similar?.meant ?? (parseNumber(text) === null ? guess(text) : null);
  const why = similar ? `Trong ô có ${similar.what}.` : 'Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.';
  return problem(notANumber, {
    message: `«${text}» không phải ${noun} viết đúng.`,
    found: text,
    expected: name,
    hint: mended === null ? undefined : `Có phải ý bạn là «${mended}»? ${why}`,
    suggestion: mended,
  });
}

/** A number in English notation, written as Vietnamese write it. @example guess('1,234.5') // => '1.234,5' */
function guess(text: string): string | null {
  if (!/^\d{1,3}(,\d{3})*(\.\d+)?$/.test(text)) return null;
  const [whole, decimals] = text.split('.');
  return [whole?.replaceAll(',', '.'), decimals].filter(Boolean).join(',');
}
