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

/**
 * Prints the numbers of one column with the decimals of the one that has most, so that their commas stand below each
 * other.
 *
 * @example [89.4, 90].map(formatColumn([89.4, 90])) // => ['89,4', '90,0']
 */
export function formatColumn(values: readonly (number | null)[]): (value: number) => string {
  const decimals = Math.max(0, ...values.map((value) => (value === null ? 0 : (formatNumber(value).split(',')[1] ?? '').length)));
  const format = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (value) => format.format(value);
}

/** The same for shares. @example [1, 0.944].map(formatShareColumn([1, 0.944])) // => ['100,0 %', '94,4 %'] */
export function formatShareColumn(shares: readonly (number | null)[]): (share: number) => string {
  const format = formatColumn(shares.map((share) => (share === null ? null : Math.round(share * 1000) / 10)));
  return (share) => `${format(share * 100)}\u00a0%`;
}
