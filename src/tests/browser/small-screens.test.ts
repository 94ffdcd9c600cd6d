import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, sidewaysScroll, type Reader } from './reader.ts';
import { searched } from './search.ts';

const { url } = inject('demo');
let browser: Browser;
afterAll(() => browser.close());
beforeAll(async () => void (browser = await startChromium()));

describe.each([
  { title: 'at 320 px', width: 320, text: '' },
  { title: 'at 320 px with the largest Cỡ chữ', width: 320, text: 'larger' },
  { title: 'at 768 px', width: 768, text: '' },
  { title: 'at 1280 px', width: 1280, text: '' },
])('$title', ({ width, text }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(browser, { viewport: { width, height: 640 } });
    await reader.page.goto(url);
    await reader.page.evaluate((size) => size && localStorage.setItem('co-chu', size), text);
  });
  afterAll(() => reader.close());

  test.each(kinds)('nothing has to be scrolled sideways: %s', async (_kind, address) => {
    await reader.page.goto(new URL(address, url).href);
    if (address.includes('?q=')) await searched(reader.page);
    expect(await sidewaysScroll(reader.page)).toBe(0);
  });
});

test('the open Cỡ chữ panel fits on a small screen', async () => {
  const { page, close } = await openReader(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(url);
  await page.locator('summary', { hasText: 'Cỡ chữ' }).click();
  const box = await page.locator('.display .panel').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});

test.each(['/', '/thu-tuc/1.001193-dang-ky-khai-sinh/', '/thu-tuc/', '/tim-kiem/'])(
  'on %s whatever is tapped is at least 24 px high or stands in a line of text',
  async (address) => {
    const { page, close } = await openReader(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(new URL(address, url).href);
    const small = await page.locator('a:visible, button:visible, summary:visible, select:visible, input:visible').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('p, dd, .prose, .skip'))
        .filter((element) => element.getBoundingClientRect().height < 24 && element.getBoundingClientRect().y >= 0)
        .map((element) => `${element.outerHTML.slice(0, 100)} ${element.getBoundingClientRect().height}`),
    );
    expect(small).toEqual([]);
    await close();
  },
);
