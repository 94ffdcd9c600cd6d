import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
const article = `${url}tin-tuc/mot-cua-sang-thu-bay/`;
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => void (reader = await openReader(browser, { viewport: { width: 360, height: 740 } })));
afterEach(() => reader.close());

/** 50 KB a second and half a second to and fro: the edge of a village's network. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 500,
    downloadThroughput: 50 * 1024,
    uploadThroughput: 20 * 1024,
  });
}

const isPainted = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

test('text is there and painted while photographs and fonts are still on their way', async () => {
  const { page } = reader;
  await page.route(/\.(avif|webp|jpe?g|png|woff2)$/, () => {}); // never answered
  await page.goto(article, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => isPainted(page)).toBe(true);
  expect(await page.getByText('Chợ phiên thị trấn họp sáng thứ Bảy').isVisible()).toBe(true);
});

test('at 50 KB a second the text is read, and the photograph comes in the end', async () => {
  const { page } = reader;
  await slow(page);
  await page.goto(article, { waitUntil: 'commit' });
  await page.getByText('Chợ phiên thị trấn họp sáng thứ Bảy').waitFor();
  await page.waitForLoadState('load');
  expect(
    await page
      .locator('main img')
      .first()
      .evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(300);
});

test('nothing jumps when photographs and fonts arrive', async () => {
  const { page } = reader;
  await slow(page);
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(article, { waitUntil: 'networkidle' });
  // 0.1 is where a reader begins to notice (Core Web Vitals).
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.1);
});

test('the line at the top is as high in the letters of the machine as in the portal’s own', async () => {
  const { page } = reader;
  const heightOfHeader = () =>
    page
      .locator('header')
      .first()
      .evaluate((header) => header.getBoundingClientRect().height);
  await page.goto(article, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const inOwnLetters = await heightOfHeader();
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.reload({ waitUntil: 'load' });
  expect(
    await page.evaluate(() => [...document.fonts].some(({ status, family }) => status === 'loaded' && family.includes('Source'))),
  ).toBe(false);
  expect(await heightOfHeader()).toBe(inOwnLetters);
});

/** Whether the machine has any of the letters that stand in for a family; see src/styles/fonts.css. */
const hasLetters = (page: Page, family: string) =>
  page.evaluate((name) => {
    const context = document.createElement('canvas').getContext('2d');
    const widthIn = (families: string) => context && Object.assign(context, { font: `600 40px ${families}` }).measureText('Hộ tịch').width;
    return widthIn(`"${name}", monospace`) !== widthIn('monospace');
  }, family);

describe.each(['', 'thu-tuc/1.001193-dang-ky-khai-sinh/'])('titles on /%s', (address) => {
  test('take as many lines in the letters of the machine', async (context) => {
    const { page } = reader;
    const heightOfTitles = () =>
      page
        .locator('h1, article dl:first-of-type a')
        .evaluateAll((titles) => titles.map((title) => Math.round(title.getBoundingClientRect().height)));
    await page.goto(url + address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const inOwnLetters = await heightOfTitles();
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.reload({ waitUntil: 'load' });
    const known = await Promise.all(['Fallback sans', 'Fallback serif'].map((family) => hasLetters(page, family)));
    if (known.includes(false)) return context.skip('this machine has none of DejaVu, Arial, Liberation, Roboto, Times New Roman and Noto');
    expect(await heightOfTitles()).toEqual(inOwnLetters);
  });
});
