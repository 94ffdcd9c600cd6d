/**
 * Moves labels apart that would cover each other, as little as that takes, in their order.
 *
 * @param gap smallest distance between two, in the unit of the positions
 * @param end none is put behind this
 * @example spread([1, 1.2, 5], 1, 10) // => [1, 2, 5]
 */
export function spread(positions: readonly number[], gap: number, end: number): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed: number[] = [];
  order.forEach((own, place) => {
    const before = order[place - 1];
    placed[own] = Math.max(positions[own] ?? 0, before === undefined ? -Infinity : (placed[before] ?? 0) + gap);
  });
  order.toReversed().forEach((own, place, back) => {
    const after = back[place - 1];
    const limit = after === undefined ? end : (placed[after] ?? 0) - gap;
    placed[own] = Math.min(placed[own] ?? 0, limit);
  });
  return placed;
}
