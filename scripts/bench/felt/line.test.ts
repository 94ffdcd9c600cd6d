import { expect, test } from 'vitest';
import { openLine } from './line.ts';

/** A line on a clock that stands still but for those who wait: the earliest goes on first. */
function lineOnOwnClock() {
  let clock = 0;
  const waiting: { at: number; go: () => void }[] = [];
  const wait = (milliseconds?: number) =>
    new Promise<undefined>((go) => waiting.push({ at: clock + (milliseconds ?? 0), go: () => go(undefined) }));
  const run = async () => {
    for (let next = await earliest(); next; next = await earliest()) {
      clock = Math.max(clock, next.at);
      next.go();
    }
  };
  const earliest = async () => {
    await new Promise((done) => setImmediate(done));
    return waiting.sort((a, b) => a.at - b.at).shift();
  };
  const line = openLine(
    { bitsPerSecond: 8_000_000, roundTripMilliseconds: 100 },
    () => clock,
    wait as typeof import('node:timers/promises').setTimeout,
  );
  return { line, run, now: () => clock };
}

test('one file takes a round trip and its length', async () => {
  const { line, run, now } = lineOnOwnClock();
  const parts: number[] = [];
  void line.send(new Uint8Array(10_000), ({ length }) => parts.push(length));
  await run();
  expect(now()).toBeCloseTo(110);
  expect(parts).toEqual([4096, 4096, 1808]);
  expect(line.sent()).toBe(10_000);
});

test('two files at a time share the line, and wait for one round trip', async () => {
  const { line, run, now } = lineOnOwnClock();
  const ended: number[] = [];
  for (const length of [8192, 8192]) void line.send(new Uint8Array(length), () => {}).then(() => ended.push(now()));
  await run();
  expect(ended[0]).toBeGreaterThan(112);
  expect(ended[1]).toBeCloseTo(100 + 16.384);
});
