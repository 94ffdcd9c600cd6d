import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetExpand } from 'd3-shape';

export interface Part {
  name: string;
  value: number;
  /** The class that colours it. */
  tone: string;
}

/** A part of a bar, in percent of its length. */
export interface Segment extends Part {
  x: number;
  width: number;
  middle: number;
  share: number;
  /** Whether a number of its length fits inside, also on a phone. */
  roomy: boolean;
}

/** One bar of shares that fill it. Parts of nothing are left out; an empty bar has no segments. */
export function stackShares(parts: readonly Part[]): Segment[] {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return [];
  const percent = scaleLinear().domain([0, 1]).range([0, 100]);
  const series = stack<Record<string, number>>()
    .keys(parts.map(({ name }) => name))
    .offset(stackOffsetExpand)([Object.fromEntries(parts.map(({ name, value }) => [name, value]))]);
  return parts.flatMap((part, index) => {
    const [from = 0, to = 0] = series[index]?.[0] ?? [];
    const [x, end] = [percent(from), percent(to)];
    return part.value === 0
      ? []
      : [{ ...part, x, width: end - x, middle: (x + end) / 2, share: to - from, roomy: end - x >= 2.2 * String(part.value).length + 1.2 }];
  });
}
