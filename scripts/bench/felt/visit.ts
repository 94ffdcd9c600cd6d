import type { Browser, Page } from 'playwright-core';
import { openPhone, type Felt } from './phone.ts';
import type { Served } from './serve-slowly.ts';

/** How the first visit to a page feels. Milliseconds, bytes of bodies as they went over the line. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** What long tasks take beyond 50 ms each, from the first paint until nothing is fetched any more. */
  blocking: number;
  longestTask: number;
  tapDelay: number;
  tapToPaint: number;
  requests: number;
  bytes: number;
}

type Noted = Omit<Felt, 'painted'>;

/** A person taps where there is text, as soon as there is; that ends what counts as the largest paint, so it is another visit. */
export async function visit(browser: Browser, served: Served, address: string): Promise<Visit> {
  const { felt, requests, bytes } = await load(browser, served, address, async () => {});
  const tapped = await load(browser, served, address, async (page) => {
    await page.evaluate(() => {
      // Where there is a link, it leads nowhere.
      addEventListener('click', (event) => event.preventDefault());
      return (window as unknown as { felt: Felt }).felt.painted;
    });
    await page.touchscreen.tap(180, 370);
  });
  const { firstTap } = tapped.felt;
  if (!firstTap) throw new Error(`${address} noted no tap.`);
  return { ...figuresOf(felt), tapDelay: firstTap.delay, tapToPaint: firstTap.duration, requests, bytes };
}

/** What a page's notes say of it, before anybody has tapped. */
export function figuresOf({
  firstPaint,
  largestPaint,
  shift,
  longTasks,
}: Noted): Omit<Visit, 'tapDelay' | 'tapToPaint' | 'requests' | 'bytes'> {
  const beyond = longTasks.map(({ start, duration }) => Math.max(0, start + duration - Math.max(start + longTask, firstPaint)));
  return {
    firstPaint,
    largestPaint,
    shift,
    blocking: beyond.reduce((sum, one) => sum + one, 0),
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
  };
}

/** From here on somebody who taps notices (https://web.dev/articles/tbt). */
const longTask = 50;
/** After the network is at rest: a script that waits for a quiet moment has had it. */
const restMilliseconds = 1000;

async function load(browser: Browser, served: Served, address: string, act: (page: Page) => Promise<void>) {
  const phone = await openPhone(browser);
  const before = served.sent();
  try {
    await phone.page.goto(served.url + address, { waitUntil: 'commit' });
    await act(phone.page);
    await phone.page.waitForLoadState('networkidle');
    await phone.page.waitForTimeout(restMilliseconds);
    const felt = await phone.page.evaluate((): Noted => {
      const { painted: _, ...noted } = (window as unknown as { felt: Felt }).felt;
      return noted;
    });
    return { felt, requests: phone.requests(), bytes: served.sent() - before };
  } finally {
    await phone.close();
  }
}
