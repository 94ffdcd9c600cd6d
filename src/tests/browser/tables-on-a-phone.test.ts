import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { brokenInside, clippedCells, hiddenLeads, lostHeads, unalignedColumns, unfold } from './figure-tables.ts';
import { openReader, type Reader } from './reader.ts';
import { searched } from './search.ts';

const { url } = inject('demo');

describe.each([
  { title: 'at 360 px', textSize: 16, text: '' },
  { title: 'at 360 px with the largest Cỡ chữ', textSize: 16, text: 'larger' },
  { title: 'at 360 px with text at 200 %', textSize: 32, text: '' },
])('$title', ({ textSize, text }) => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await startChromium({ textSize });
    reader = await openReader(browser, { viewport: { width: 360, height: 740 } });
    await reader.page.goto(url);
    await reader.page.evaluate((size) => size && localStorage.setItem('co-chu', size), text);
  });
  afterAll(() => browser.close());

  test.each(kinds)('tables show what they are about, and nothing in them is cut: %s', async (_kind, address) => {
    const { page } = reader;
    await page.goto(new URL(address, url).href);
    if (address.includes('?q=')) await searched(page);
    if (address.includes('so-sanh')) await page.locator('.comparison table').waitFor();
    await unfold(page);
    expect(await hiddenLeads(page), 'what a table is about stands second and in sight').toEqual([]);
    expect(await clippedCells(page), 'no cell is narrower than its text').toEqual([]);
    expect(await lostHeads(page), 'heads stay with their columns').toEqual([]);
    expect(await unalignedColumns(page), 'commas stand below each other').toEqual([]);
    expect(await brokenInside(page, textSize === 16 && !text), 'numbers and addresses are whole').toEqual([]);
  });
});

describe('a long table on a phone', () => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await startChromium();
    reader = await openReader(browser, { viewport: { width: 360, height: 740 } });
  });
  afterAll(() => browser.close());

  test.for(['ket-qua/xep-loai/', 'ket-qua/mot-cua/', 'ket-qua/chi-so/cchc-xa/2025/'])(
    'keeps its heads in sight: %s',
    async (address, { skip }) => {
      await reader.page.goto(`${url}${address}`);
      const table = reader.page.locator('table[data-sortable]').last();
      const clips = await table.evaluate((element) => getComputedStyle(element.closest('.wide') ?? element).overflowY === 'clip');
      skip(!clips, 'this browser makes a scroller of whatever scrolls sideways');
      await table.locator('tbody tr').last().scrollIntoViewIfNeeded();
      const [head, last] = [await table.locator('thead th').first().boundingBox(), await table.locator('tbody tr').last().boundingBox()];
      expect(head && last && head.y >= -1 && head.y < last.y).toBe(true);
    },
  );

  test('a telephone number of a unit can be called from the list', async () => {
    await reader.page.goto(`${url}don-vi/`);
    expect(await reader.page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(5);
  });
});
