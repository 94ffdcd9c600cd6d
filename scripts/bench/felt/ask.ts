import type { Browser, Page } from 'playwright-core';
import { openPhone } from './phone.ts';
import type { SearchBox } from './search-boxes.ts';
import type { Served } from './serve-slowly.ts';
import { firstPainted, installWatch, keyTimes, startWatching } from './watch.ts';

/** Where somebody searches: a site, a page of it, and its box. */
export interface Place {
  served: Served;
  address: string;
  box: SearchBox;
}

/** What an answer costs: milliseconds from the key that asks, bytes from the tap on the field. */
export interface Answer {
  first: number;
  firstBytes: number;
  atRest: number;
  atRestBytes: number;
}

/** The answer to a whole question, typed at once by somebody who has never searched here. */
export function askWhole(browser: Browser, place: Place, text: string): Promise<Answer> {
  return onPhone(browser, place, async (page, sent) => {
    const { box } = place;
    await page.keyboard.type(text);
    if (box.submit) {
      await page.keyboard.press(box.submit.key);
      await page.waitForURL(box.submit.page, { waitUntil: 'commit' });
    }
    const first = (await firstPainted(page, box.result)) ?? NaN;
    const firstBytes = sent();
    const atRest = (await firstPainted(page, box.atRest)) ?? NaN;
    const atRestBytes = sent();
    const asked = (await keyTimes(page)).at(-1) ?? NaN;
    return { first: first - asked, firstBytes, atRest: atRest - asked, atRestBytes };
  });
}

/** From the first key to the first suggestion, typed as soon as the field has the focus. */
export function suggestCold(browser: Browser, place: Place, text: string): Promise<number> {
  return onPhone(browser, place, async (page) => {
    await page.keyboard.type(text.slice(0, 2));
    const painted = (await firstPainted(page, place.box.suggestion)) ?? NaN;
    const [asked = NaN] = await keyTimes(page);
    return painted - asked;
  });
}

/** From the second letter to a suggestion for it, when everything that the first one had fetched is at rest. */
export function suggestWarm(browser: Browser, place: Place, text: string): Promise<number> {
  return onPhone(browser, place, async (page) => {
    await rest(page);
    await page.keyboard.press(text.charAt(0));
    await rest(page);
    const painted = await startWatching(page, place.box.suggestion);
    await page.keyboard.press(text.charAt(1));
    return ((await painted()) ?? NaN) - ((await keyTimes(page)).at(-1) ?? NaN);
  });
}

async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}

/** A phone that has never searched, on the page that is fully there, with the focus in the field. */
async function onPhone<T>(
  browser: Browser,
  { served, address, box }: Place,
  act: (page: Page, sent: () => number) => Promise<T>,
): Promise<T> {
  const { page, close } = await openPhone(browser);
  try {
    await installWatch(page, [box.suggestion, box.result, box.atRest]);
    await page.goto(served.url + address, { waitUntil: 'networkidle' });
    await rest(page);
    const before = served.sent();
    await box.open(page);
    return await act(page, () => served.sent() - before);
  } finally {
    await close();
  }
}
