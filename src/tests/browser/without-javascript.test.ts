import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { kinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await startChromium();
  reader = await openReader(browser, { javaScriptEnabled: false });
});
afterAll(() => browser.close());

test.each(kinds)('without JavaScript one can read: %s', async (_kind, address) => {
  const { page } = reader;
  await page.goto(new URL(address, url).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
});

test.each(kinds)('nothing that needs JavaScript is offered: %s', async (_kind, address) => {
  await reader.page.goto(new URL(address, url).href);
  expect(await reader.page.locator('.needs-js:visible, button:visible:not([type="submit"])').count()).toBe(0);
});

test('the search page offers the sectors and the list from A to Z', async () => {
  const { page } = reader;
  await page.goto(`${url}tim-kiem/?q=ket+hon`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /theo vần A–Z/ })
    .click();
  await page.getByRole('link', { name: 'Kết hôn – đăng ký', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Đăng ký kết hôn');
});

test('the catalogue is narrowed by plain links, each with its number', async () => {
  const { page } = reader;
  await page.goto(`${url}thu-tuc/`);
  await page.locator('summary', { hasText: 'Lọc danh sách' }).click();
  const line = page.getByRole('navigation', { name: 'Lọc thủ tục' }).getByRole('listitem').filter({ hasText: 'Cấp Tỉnh' });
  const number = Number((await line.innerText()).match(/\d+/)?.[0]);
  await line.getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe('/thu-tuc/cap/cap-tinh/');
  expect(await page.locator('.list > .plain-list > li').count()).toBe(number);
});

test('the ranking stands in the order of ranks', async () => {
  await reader.page.goto(`${url}ket-qua/xep-loai/2025/`);
  const ranks = (await reader.page.locator('table[data-sortable]').first().locator('tbody td:first-child').allInnerTexts())
    .map((text) => Number.parseInt(text, 10))
    .filter((rank) => !Number.isNaN(rank));
  expect(ranks[0]).toBe(1);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});
