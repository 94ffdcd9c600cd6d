/** Figures by their name, each run by run. */
export type RunsOf<T> = { [name in keyof T]: number[] };

/** Of figures that were taken several times at once: each by itself. */
export function byFigure<T extends { [name in keyof T]: number }>(all: readonly T[]): RunsOf<T> {
  const runs: Partial<RunsOf<T>> = {};
  for (const name of Object.keys(all[0] ?? {}) as (keyof T)[]) runs[name] = all.map((one) => one[name]);
  return runs as RunsOf<T>;
}

/**
 * Measures several things by turns, so that what else the machine does in the meantime meets all of them.
 *
 * @param times how often; one more run before them is thrown away, for files are compressed and code is compiled in it
 */
export async function byTurns<Name extends string, T extends { [name in keyof T]: number }>(
  things: Record<Name, (run: number) => Promise<T>>,
  times: number,
): Promise<Record<Name, RunsOf<T>>> {
  const names = Object.keys(things) as Name[];
  const taken = new Map<Name, T[]>(names.map((name) => [name, []]));
  for (let run = -1; run < times; run += 1) {
    for (const name of names) {
      const figures = await things[name](Math.max(run, 0));
      if (run >= 0) taken.get(name)?.push(figures);
    }
  }
  return Object.fromEntries(names.map((name) => [name, byFigure(taken.get(name) ?? [])])) as Record<Name, RunsOf<T>>;
}
