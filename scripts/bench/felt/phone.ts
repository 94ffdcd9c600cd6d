import type { Browser, Page } from 'playwright-core';

/** How much slower than this machine the phone is: Lighthouse's number for one of the middle. */
export const slowDown = 4;

/** A phone that has never been here. */
export interface Phone {
  page: Page;
  /** How many files were asked for so far, by the page and by its workers. */
  requests: () => number;
  close: () => Promise<void>;
}

/** Opens a small window on a slow processor, with nothing kept, that notes what its pages feel like. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  let requests = 0;
  context.on('request', () => (requests += 1));
  await page.addInitScript(noteFeelings);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return { page, requests: () => requests, close: () => context.close() };
}

/** What a page notes about itself, in milliseconds from when it was asked for. */
export interface Felt {
  firstPaint: number;
  largestPaint: number;
  /** All shifts of the layout together, as a share of the window; 0 is right. */
  shift: number;
  /** Tasks of more than 50 ms: when they began and how long they took. */
  longTasks: { start: number; duration: number }[];
  /** From the first tap until the page took it, and until it had painted again. */
  firstTap: { delay: number; duration: number } | null;
  /** Kept when the first text is painted. */
  painted: Promise<void>;
}

/** Runs in every page before its own scripts. */
function noteFeelings(): void {
  const felt = { firstPaint: 0, largestPaint: 0, shift: 0, longTasks: [], firstTap: null } as unknown as Felt;
  Object.assign(window, { felt });
  const observe = (type: string, note: (entry: PerformanceEventTiming & { value: number; hadRecentInput: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note as (entry: PerformanceEntry) => void)).observe({
      type,
      buffered: true,
    });
  felt.painted = new Promise((done) => {
    observe('paint', ({ name, startTime }) => {
      if (name !== 'first-contentful-paint') return;
      felt.firstPaint = startTime;
      done();
    });
  });
  observe('largest-contentful-paint', ({ startTime }) => (felt.largestPaint = startTime));
  observe('layout-shift', ({ value }) => (felt.shift += value));
  observe('longtask', ({ startTime, duration }) => felt.longTasks.push({ start: startTime, duration }));
  observe('first-input', ({ startTime, processingStart, duration }) => (felt.firstTap = { delay: processingStart - startTime, duration }));
}
