/** What was measured, run by run. */
export type Runs = readonly number[];

/** The middle one; of an even number the mean of the two in the middle. `NaN` of none. */
export function medianOf(runs: Runs): number {
  const sorted = runs.toSorted((a, b) => a - b);
  const [before, after] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((before ?? NaN) + (after ?? NaN)) / 2;
}

/**
 * The middle, and how far the runs lie apart.
 *
 * @param digits behind the point
 * @example printRuns([90, 100, 130], 0) // => '100 (90–130)'
 */
export function printRuns(runs: Runs, digits: number): string {
  const print = (value: number) => value.toFixed(digits);
  if (runs.length === 0) return '–';
  const [middle, least, most] = [medianOf(runs), Math.min(...runs), Math.max(...runs)].map(print);
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/** The first to the second, of their medians; nothing where there is nothing to divide, or to divide by. */
export function printRatio(own: Runs, peer: Runs): string {
  const ratio = medianOf(own) / medianOf(peer);
  return Number.isFinite(ratio) ? ratio.toFixed(2) : '–';
}
