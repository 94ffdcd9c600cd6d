/** Labels that stand together in this order, how high they are, and where their top would best be. */
interface Block {
  members: number[];
  size: number;
  top: number;
}

/**
 * Moves labels apart that would cover each other, up and down, as little as that takes, in their order. Labels that
 * meet become one block, which stands where the squares of their moves are least: the pooling of isotonic regression
 * (R. E. Barlow et al., Statistical Inference under Order Restrictions, 1972).
 *
 * @param sizes how high each label is, in the unit of the positions of their middles
 * @param end none reaches behind this, nor before 0, while there is room for all
 * @example spread([5, 5.2, 9], [1, 1, 1], 10) // => [4.6, 5.6, 9]
 */
export function spread(positions: readonly number[], sizes: readonly number[], end: number): number[] {
  const size = (index: number) => sizes[index] ?? 0;
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const blocks: Block[] = [];
  for (const own of order) {
    let block: Block = { members: [own], size: size(own), top: (positions[own] ?? 0) - size(own) / 2 };
    for (let above = blocks.at(-1); above && above.top + above.size > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = pool(above, block);
    }
    blocks.push(block);
  }
  const placed: number[] = [];
  const tops = stack(blocks, end);
  blocks.forEach(({ members }, index) => {
    let top = tops[index] ?? 0;
    for (const own of members) {
      placed[own] = top + size(own) / 2;
      top += size(own);
    }
  });
  return placed;
}

/** Two blocks that meet: each label pulls alike, the lower ones from where they would stand within the whole. */
function pool(above: Block, below: Block): Block {
  const [weight, other] = [above.members.length, below.members.length];
  return {
    members: [...above.members, ...below.members],
    size: above.size + below.size,
    top: (above.top * weight + (below.top - above.size) * other) / (weight + other),
  };
}

/** Where the blocks stand between 0 and the end. */
function stack(blocks: readonly Block[], end: number): number[] {
  const tops: number[] = [];
  blocks.reduce((least, { top, size }, index) => {
    tops[index] = Math.max(top, least);
    return tops[index] + size;
  }, 0);
  blocks.reduceRight((most, { size }, index) => {
    tops[index] = Math.min(tops[index] ?? 0, most - size);
    return tops[index];
  }, end);
  return tops;
}
