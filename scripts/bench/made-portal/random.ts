/** Chance that is the same on every run. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  whole: (below: number) => number;
  chance: (probability: number) => boolean;
  /** @throws when there is nothing to pick from */
  pick: <T>(items: readonly T[]) => T;
}

/** Mulberry32, which is small and good enough to vary texts. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error('Nothing to pick from.');
      return items[whole(items.length)] as (typeof items)[number];
    },
  };
}
