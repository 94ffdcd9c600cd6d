/**
 * Reads a number as Vietnamese write it: full stops group thousands, a comma marks decimals.
 * Anything else is `null`, also `1,234.5`, where the two marks contradict each other, and `1.5`,
 * which could be one and a half or a slip for 1.500, `0.125`, which no Vietnamese grouping yields, and numbers too
 * large to be kept exactly.
 *
 * @example parseNumber('7.678') // => 7678
 * @example parseNumber('14,5') // => 14.5
 */
export function parseNumber(text: string): number | null {
  if (!/^-?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/.test(text)) return null;
  const value = Number(text.replaceAll('.', '').replace(',', '.'));
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : null;
}

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** Prints a number as Vietnamese write it. @example formatNumber(7678.5) // => '7.678,5' */
export function formatNumber(value: number): string {
  return plain.format(value);
}

/** Prints a share as a percentage. @example formatShare(0.944) // => '94,4 %' */
export function formatShare(share: number): string {
  const percentage = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(share * 100);
  return `${percentage}\u00a0%`;
}
