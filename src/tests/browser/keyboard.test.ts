import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';
import { searched } from './search.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => void (reader = await openReader(browser)));
afterEach(() => reader.close());

const press = (key: string) => reader.page.keyboard.press(key);
const focusedName = () => reader.page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** Presses Tab until the focus stands on an element that the selector matches. */
async function tabTo(selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await press('Tab');
    if (await reader.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Bấm Tab ${most} lần không tới được ${selector}`);
}

test('the first stop leads past the furniture to the content', async () => {
  await reader.page.goto(`${url}thu-tuc/`);
  await press('Tab');
  expect(await focusedName()).toBe('Tới nội dung chính');
  const box = await reader.page.getByRole('link', { name: 'Tới nội dung chính' }).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await press('Enter');
  expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('noiDung');
  await press('Tab');
  expect(await reader.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu opens the catalogue', async () => {
  await reader.page.goto(url);
  await tabTo('nav a[href="/thu-tuc/"]');
  await press('Enter');
  await reader.page.waitForURL(/\/thu-tuc\/$/);
});

test('the Cỡ chữ panel opens, changes the size and closes with Escape, focus back on its button', async () => {
  await reader.page.goto(url);
  await tabTo('.display summary');
  await press('Enter');
  await tabTo('input[name="co-chu"]', 2);
  await press('ArrowDown');
  expect(await reader.page.locator('html').getAttribute('data-text')).toBe('large');
  await press('Escape');
  expect(await focusedName()).toBe('Cỡ chữ');
  expect(await reader.page.locator('.display fieldset').first().isVisible()).toBe(false);
});

test('a search is typed, sent with Enter, and its first result opened', async () => {
  await reader.page.goto(url);
  await tabTo('input[name="q"]');
  await reader.page.keyboard.type('dang ky ket hon');
  await press('Enter');
  await reader.page.waitForURL(/tim-kiem/);
  await searched(reader.page);
  await tabTo('#ket-qua > li:first-child a');
  await press('Enter');
  await reader.page.waitForURL(/\/thu-tuc\/.*ket-hon/);
});

test('a table is sorted by a column, up and down', async () => {
  const table = reader.page.locator('table[data-sortable]').first();
  const header = table.locator('thead th:nth-child(3)');
  const points = () => table.locator('tbody tr td:nth-child(3)').allInnerTexts();
  await reader.page.goto(`${url}ket-qua/xep-loai/2025/`);
  await tabTo('table[data-sortable] th:nth-child(3) button');
  await press('Enter');
  const up = await points();
  expect(await table.locator('th[aria-sort]').allInnerTexts()).toEqual([expect.stringContaining('Điểm')]);
  expect(await header.getAttribute('aria-sort')).toBe('ascending');
  await press('Enter');
  expect(await header.getAttribute('aria-sort')).toBe('descending');
  const number = (text: string) => Number(text.replace(',', '.'));
  const ranked = up.map(number).filter((value) => !Number.isNaN(value));
  expect(ranked.length).toBeGreaterThan(20);
  expect(ranked).toEqual(ranked.toSorted((a, b) => a - b));
  expect((await points()).map(number).filter((value) => !Number.isNaN(value))).toEqual(ranked.toReversed());
});

test('ranks are sorted as numbers, shared ones too, and what has no rank stands last both ways', async () => {
  // A note in a row of its own stays below the row that it belongs to.
  const ranks = async () =>
    (await reader.page.locator('table[data-sortable]').first().locator('tbody tr:not([data-attached]) td:first-child').allInnerTexts()).map(
      (text) => Number.parseInt(text, 10),
    );
  await reader.page.goto(`${url}ket-qua/xep-loai/2025/`);
  const before = await ranks();
  await tabTo('table[data-sortable] th:first-child button');
  await press('Enter');
  expect(await ranks()).toEqual(before);
  await press('Enter');
  const known = before.filter((rank) => !Number.isNaN(rank));
  expect((await ranks()).slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
});

test('the filter is chosen with the arrow keys', async () => {
  await reader.page.goto(`${url}thu-tuc/`);
  await tabTo('main summary', 200);
  await press('Enter');
  await tabTo('select[name="cap"]');
  await press('ArrowDown');
  await reader.page
    .getByRole('status')
    .filter({ hasText: /\d thủ tục/ })
    .waitFor();
});

test.each(['/', '/thu-tuc/', '/thu-tuc/1.001193-dang-ky-khai-sinh/', '/ket-qua/xep-loai/', '/tim-kiem/'])(
  'every stop on %s is visible and marked',
  async (address) => {
    await reader.page.goto(new URL(address, url).href);
    const unmarked: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await press('Tab');
      const found = await reader.page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        // The ring of a search field stands around field and button.
        const ring = element.matches('[role="search"] input') ? element.closest('form') : null;
        const { outlineStyle, outlineWidth } = getComputedStyle(ring ?? element);
        const { width, height } = element.getBoundingClientRect();
        const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return marked && width > 0 && height > 0 ? null : element.outerHTML.slice(0, 120);
      });
      if (found === 'end') break;
      if (found) unmarked.push(found);
    }
    expect(unmarked).toEqual([]);
  },
);
