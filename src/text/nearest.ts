import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The known value that an editor most likely meant, or `null` when nothing is near.
 * Compared folded, so that missing marks cost nothing; at most a third of the letters may differ.
 *
 * @example nearest('Toàn trìn', ['Toàn trình', 'Một phần']) // => 'Toàn trình'
 */
export function nearest(text: string, known: readonly string[]): string | null {
  const wanted = fold(text);
  let best: { value: string; cost: number } | null = null;
  for (const value of known) {
    const candidate = fold(value);
    const cost = candidate.startsWith(wanted) && wanted.length >= 3 ? 0.5 : distance(wanted, candidate);
    if (best === null || cost < best.cost) best = { value, cost };
  }
  return best !== null && best.cost <= Math.max(1, wanted.length / 3) ? best.value : null;
}
