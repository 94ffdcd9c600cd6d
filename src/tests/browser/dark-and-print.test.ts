import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());

/** How bright a page's ground is, 0 to 255. */
const brightness = (page: Page) =>
  page.evaluate(() => Math.max(...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number)));

describe('dark', () => {
  test('a device set to dark gets a dark page, and a light one a light page', async () => {
    for (const [colorScheme, isDark] of [
      ['dark', true],
      ['light', false],
    ] as const) {
      const { page, close } = await openReader(browser, { colorScheme });
      await page.goto(url);
      expect((await brightness(page)) < 80, colorScheme).toBe(isDark);
      await close();
    }
  });

  test('a reader may choose otherwise, and the choice is remembered', async () => {
    const { page, close } = await openReader(browser, { colorScheme: 'dark' });
    await page.goto(url);
    await page.locator('summary', { hasText: 'Cỡ chữ' }).click();
    await page.getByLabel('Sáng', { exact: true }).check();
    await page.goto(`${url}thu-tuc/`);
    expect(await brightness(page)).toBeGreaterThan(200);
    await close();
  });
});

describe('on paper', () => {
  const procedure = `${url}thu-tuc/1.001193-dang-ky-khai-sinh/`;

  test('the furniture is gone and the content is whole', async () => {
    const { page, close } = await openReader(browser, { colorScheme: 'dark' });
    await page.goto(procedure);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['nav', '.skip', '[role="search"]', '.display', 'button', 'aside']) {
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    }
    for (const shown of ['Bạn làm gì', 'Giấy tờ cần mang', 'Cách nộp, thời hạn, phí', 'Nộp ở đâu']) {
      expect(await page.getByRole('heading', { name: shown }).isVisible(), shown).toBe(true);
    }
    expect(await brightness(page)).toBe(255);
    await close();
  });

  test('it says who publishes it, so that the sheet can be told from another', async () => {
    const { page, close } = await openReader(browser);
    await page.goto(procedure);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.page').getByText('Mường Mây').first().isVisible()).toBe(true);
    expect(await page.locator('footer:visible').getByText('1.001193').isVisible()).toBe(true);
    await close();
  });
});
