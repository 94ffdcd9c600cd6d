import { parseNumber } from '../../text/number.ts';
import { notANumber } from '../rules/not-a-number.ts';
import { problem, type Kind } from '../kind.ts';

/** A number as Vietnamese write it: `7.678`, `14,5`. */
export const decimal: Kind<number> = numberKind('số, viết như 7.678 hoặc 14,5', () => true);

/** A whole number, zero or more. */
export const count: Kind<number> = numberKind('số nguyên, từ 0', (value) => Number.isInteger(value) && value >= 0);

/** A year of the calendar. */
export const year: Kind<number> = {
  name: 'năm, bốn chữ số',
  empty: null,
  read: (text) =>
    /^(19|20)\d{2}$/.test(text)
      ? { value: Number(text) }
      : problem(notANumber, { message: `«${text}» không phải năm.`, found: text, expected: 'bốn chữ số, ví dụ 2025', hint: 'Viết năm bằng bốn chữ số, ví dụ 2025.' }),
};

/** A score, optionally with its maximum as offices publish it: `14,5` or `14,5/16`; the maximum is checked elsewhere. */
export const score: Kind<number> = {
  ...decimal,
  name: 'điểm, viết như 14,5 hoặc 14,5/16',
  read: (text) => {
    const [written, maximum, ...rest] = text.split('/').map((part) => part.trim());
    const both = rest.length === 0 && maximum !== undefined && parseNumber(maximum) !== null;
    return decimal.read(both ? (written ?? '') : text);
  },
};

function numberKind(name: string, fits: (value: number) => boolean): Kind<number> {
  return {
    name,
    empty: null,
    read: (text) => {
      const value = parseNumber(text);
      if (value !== null && fits(value)) return { value };
      const mended = value === null ? guess(text) : null;
      return problem(notANumber, {
        message: `«${text}» không phải ${name.split(',')[0]} viết đúng.`,
        found: text,
        expected: name,
        hint: mended === null ? undefined : `Có phải ý bạn là «${mended}»? Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.`,
        suggestion: mended,
      });
    },
  };
}

/** A number in English notation, written as Vietnamese write it. @example guess('1,234.5') // => '1.234,5' */
function guess(text: string): string | null {
  if (!/^\d{1,3}(,\d{3})*(\.\d+)?$/.test(text)) return null;
  const [whole, decimals] = text.split('.');
  return [whole?.replaceAll(',', '.'), decimals].filter(Boolean).join(',');
}
