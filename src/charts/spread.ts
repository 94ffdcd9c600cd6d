/**
 * Moves labels apart that would cover each other, as little as that takes, in their order.
 *
 * @param sizes how high each label is, in the unit of the positions of their middles
 * @param end none reaches behind this
 * @example spread([1, 1.2, 5], [1, 1, 1], 10) // => [1, 2, 5]
 */
export function spread(positions: readonly number[], sizes: readonly number[], end: number): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const half = (index: number) => (sizes[index] ?? 0) / 2;
  const placed: number[] = [];
  order.forEach((own, place) => {
    const before = order[place - 1];
    const least = before === undefined ? half(own) : (placed[before] ?? 0) + half(before) + half(own);
    placed[own] = Math.max(positions[own] ?? 0, least);
  });
  order.toReversed().forEach((own, place, back) => {
    const after = back[place - 1];
    const most = after === undefined ? end - half(own) : (placed[after] ?? 0) - half(after) - half(own);
    placed[own] = Math.min(placed[own] ?? 0, most);
  });
  return placed;
}
