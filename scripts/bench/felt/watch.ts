import type { Page } from 'playwright-core';

/** What a page is given to watch itself with. Times are milliseconds since 1970, so that they outlive a page. */
interface Watching {
  /** Keeps the times of keys, one behind the other, from page to page. */
  name: string;
  /** When the next element that fits is painted, one that is not there yet. */
  watchNext: (selector: string) => Promise<number>;
  /** When the first was, since the page began, or since somebody began to watch. */
  firsts: Record<string, Promise<number>>;
}

/** Lets every page of a window tell when something new is painted. Before its first page is opened. */
export async function installWatch(page: Page, selectors: readonly string[]): Promise<void> {
  await page.addInitScript((wanted) => {
    const watching = window as unknown as Watching;
    addEventListener('keydown', ({ timeStamp }) => (window.name += ` ${performance.timeOrigin + timeStamp}`), { capture: true });
    watching.watchNext = (selector) =>
      new Promise((painted) => {
        const before = new Set(document.querySelectorAll(selector));
        const observer = new MutationObserver(() => {
          if (![...document.querySelectorAll(selector)].some((found) => !before.has(found) && found.checkVisibility())) return;
          observer.disconnect();
          // A message that is sent while a frame is made is taken when that frame has been painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => painted(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          });
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      });
    watching.firsts = Object.fromEntries(wanted.map((selector) => [selector, watching.watchNext(selector)]));
  }, selectors);
}

/** When the first element that fits was painted on this page, in milliseconds since 1970; waits for it. */
export function firstPainted(page: Page, selector: string): Promise<number | undefined> {
  return page.evaluate((wanted) => (window as unknown as Watching).firsts[wanted], selector);
}

/**
 * Begins to wait for the next one; what is done when this has ended is in time for it.
 *
 * @returns a function that waits for it to be painted
 */
export async function startWatching(page: Page, selector: string): Promise<() => Promise<number | undefined>> {
  const key = `next ${selector}`;
  await page.evaluate(
    ([name, wanted]) => {
      const { firsts, watchNext } = window as unknown as Watching;
      firsts[name] = watchNext(wanted);
    },
    [key, selector] as const,
  );
  return () => firstPainted(page, key);
}

/** When keys were pressed, on this page and on those before. */
export async function keyTimes(page: Page): Promise<number[]> {
  const name = await page.evaluate(() => (window as unknown as Watching).name);
  return name.trim().split(' ').map(Number);
}
