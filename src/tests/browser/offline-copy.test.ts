import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { readSettings } from '../../portal/read-settings.ts';
import { readBuilt } from '../../publish/destination.ts';
import { makeCopy } from '../../publish/offline/make-copy.ts';
import { copyDefects } from '../copy-defects.ts';
import { openReader, sidewaysScroll, type Reader } from './reader.ts';
import { resultAddresses, searchField } from './search.ts';

// The demonstration's copy, opened from the disk, with the network off.
const project = resolve(import.meta.dirname, '../../..');
let folder: string;
let browser: Browser;
let reader: Reader;
const at = (path: string) => pathToFileURL(join(folder, path)).href;
const line = () => reader.page.locator('.ban-chep');

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'cong-khai-')), 'USB của xã');
  const built = inject('demo').folder;
  const [{ settings }, day] = [readSettings(project), readBuilt(built)?.day];
  if (!settings || day === undefined) throw new Error('The demonstration was not built.');
  const { refused } = await makeCopy({ portal: project, built, out: folder }, { settings, day });
  expect(refused).toBeNull();
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(resolve(folder, '..'), { recursive: true });
});
beforeEach(async () => {
  reader = await openReader(browser);
  await reader.context.setOffline(true);
});
afterEach(() => reader.close());

/** Waits for the search page's answer, and gives where the first result leads, from the root of the copy. */
async function firstResult(): Promise<string> {
  await reader.page.locator('#ket-qua[aria-busy="false"] > li').first().waitFor();
  return ((await resultAddresses(reader.page))[0] ?? '').replace(new URL(at('cong/')).pathname, '');
}

test('every link of the copy leads to a file', async () => expect(await copyDefects(folder)).toEqual([]));

test('the door leads to the start page, which looks as it does on the portal', async () => {
  const { page, complaints, requests } = reader;
  await page.goto(at('MO-TRANG-NAY.html'));
  await page.waitForURL(at('cong/index.html'));
  expect(await line().innerText()).toMatch(/^Bản chép ngày \d\d\/\d\d\/\d{4}, có thể đã cũ; bản mới ở muongmay\.example\.$/);
  const loaded = () => page.evaluate(() => [...document.fonts].flatMap(({ status, family }) => (status === 'loaded' ? family : [])));
  await expect.poll(async () => (await loaded()).join()).toMatch(/Source Sans 3.*Lora/);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  expect(complaints).toEqual([]);
  expect(requests.filter((request) => !/^(file|data):/.test(request))).toEqual([]);
});

test.each(['đăng ký kết hôn', 'dang ky ket hon'])('suggestions for «%s» lead to the page', async (words) => {
  const { page, complaints } = reader;
  await page.goto(at('cong/index.html'));
  await searchField(page).focus();
  await page.keyboard.type(words);
  await page.getByRole('option').first().filter({ hasText: 'Đăng ký kết hôn' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/1\.000894-dang-ky-ket-hon\/index\.html$/);
  expect(await page.locator('h1').innerText()).toBe('Đăng ký kết hôn');
  expect(complaints).toEqual([]);
});

test.each(['giấy khai sinh', 'giay khai sinh'])(
  'the search page answers «%s» by name, and says that it has not searched the text',
  async (words) => {
    const { page } = reader;
    await page.goto(at('cong/index.html'));
    await searchField(page).fill(words);
    await page.keyboard.press('Enter');
    expect(await firstResult()).toMatch(/^thu-tuc\/[\d.]+-[a-z-]*khai-sinh[a-z-]*\/index\.html/);
    expect(await page.locator('[data-search-status]').innerText()).toMatch(/chưa tìm được trong toàn văn/);
    await page.locator('#ket-qua a').first().click();
    await page.waitForURL(/\/thu-tuc\/[^/]+\/index\.html/);
    expect(await line().isVisible()).toBe(true);
  },
);

test('a procedure has its tools, its letters can be made larger, and it fits a phone', async () => {
  const { page, complaints } = reader;
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(at('cong/thu-tuc/1.001193-dang-ky-khai-sinh/index.html'));
  expect(await sidewaysScroll(page)).toBe(0);
  for (const tool of ['giay-to', 'cach-nop']) await page.locator(`[data-tool="${tool}"]`).click();
  await expect.poll(() => page.locator('.tool').count()).toBe(2);
  expect(
    await page
      .locator('.tool')
      .first()
      .evaluate((tool) => getComputedStyle(tool).borderTopStyle),
  ).toBe('solid');
  await page.getByText('Cỡ chữ', { exact: true }).first().click();
  await page.getByLabel('Rất lớn').check();
  expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('larger');
  expect(complaints).toEqual([]);
});

test('the catalogue is filtered, and units are compared', async () => {
  const { page, complaints } = reader;
  await page.goto(at('cong/thu-tuc/index.html'));
  await page.locator('details:has(form[data-catalogue]) > summary').click();
  await page.locator('form[data-catalogue] select').first().selectOption({ index: 1 });
  await page.locator('[data-filtered] a[href$="/index.html"]').first().waitFor();
  await page.goto(at('cong/ket-qua/so-sanh/index.html'));
  await page.getByText('Chênh nhau nhiều nhất').waitFor();
  expect(complaints).toEqual([]);
});

test('one’s own commune is remembered, and its address leads to a file', async () => {
  const { page } = reader;
  await page.goto(at('cong/don-vi/xa-chieng-pha/index.html'));
  await page.locator('[data-choose]:visible').first().click();
  await page.goto(at('cong/thu-tuc/1.001193-dang-ky-khai-sinh/index.html'));
  await page.locator('a[data-my-unit][href$="/index.html"]').waitFor({ state: 'attached' });
  expect(await page.locator('a[data-my-unit]').getAttribute('href')).toMatch(/\/don-vi\/[^/]+\/index\.html$/);
});

test('pictures are shown', async () => {
  const { page, complaints } = reader;
  const list = at('cong/tin-tuc/index.html');
  await page.goto(list);
  await page.locator('main article a, main li a').first().click();
  await page.waitForURL((address) => address.pathname !== new URL(list).pathname);
  await page.locator('main img').first().waitFor();
  const shown = await page.locator('img').evaluateAll((pictures) => {
    for (const picture of pictures as HTMLImageElement[]) picture.loading = 'eager';
    return Promise.all((pictures as HTMLImageElement[]).map((picture) => picture.decode().then(() => picture.naturalWidth > 0)));
  });
  expect(shown).not.toContain(false);
  expect(shown.length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('without JavaScript it is read as the portal is, and no button is dead', async () => {
  const { page, close } = await openReader(browser, { javaScriptEnabled: false, offline: true });
  await page.goto(at('cong/thu-tuc/1.001193-dang-ky-khai-sinh/index.html'));
  expect(await page.locator('h1').innerText()).toBe('Đăng ký khai sinh');
  expect(await page.locator('main button:visible').count()).toBe(0);
  await close();
});

test('a printed procedure stays on its sheet and says of which day it is', async () => {
  const { page } = reader;
  await page.goto(at('cong/thu-tuc/1.001193-dang-ky-khai-sinh/index.html'));
  await page.emulateMedia({ media: 'print' });
  expect(await line().isVisible()).toBe(true);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
