import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from '../../publish/serve.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from '../browser/reader.ts';
import { resultAddresses, searched, searchField } from '../browser/search.ts';
import { foresee } from '../foreseen.ts';
import { htmlDefects, ofTheEditor } from '../html-defects.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// A portal of every kind of content, outside the repository, for `https://…/cong/`.
const marriage = '/cong/thu-tuc/1.000894-dang-ky-ket-hon/';
let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  portal = await buildPortal('under-a-base-path');
  serving = await serve(portal.out, '/cong/');
  browser = await startChromium();
  reader = await openReader(browser);
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
});

const here = () => new URL(reader.page.url()).pathname;

test('every link of every page stays below the base path', async () => {
  const links = (await Promise.all(portal.addresses.map((address) => portal.links(address)))).flat();
  expect(links.filter((link) => link.startsWith('/') && !link.startsWith('/cong/'))).toEqual([]);
});

test('nothing that a page loads is missing or refused', async () => {
  for (const address of portal.addresses.filter((found) => !/tro-giup|^\/thu-tuc\/[\d.]+\/$/.test(found))) {
    await reader.page.goto(new URL(address.slice(1), serving.url).href);
  }
  expect(reader.complaints).toEqual([]);
  expect(reader.requests.filter((request) => !request.startsWith(serving.url))).toEqual([]);
});

test('a citizen browses, searches and follows a short address', async () => {
  const { page } = reader;
  await page.goto(serving.url);
  await page.getByRole('link', { name: 'Hộ tịch', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Đăng ký kết hôn', exact: true }).click();
  expect(here()).toBe(marriage);
  await searchField(page).fill('ket hon');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cong\/tim-kiem\/\?q=/);
  await searched(page);
  expect((await resultAddresses(page))[0]).toBe(marriage);
  await page.goto(`${serving.url}thu-tuc/1.000894/`);
  await page.waitForURL((address) => address.pathname === marriage);
});

test('the filter leads to pages below the base path', async () => {
  const { page } = reader;
  await page.goto(`${serving.url}thu-tuc/?doi-tuong=${encodeURIComponent('Người nước ngoài')}`);
  await page.locator('[data-filtered]').getByRole('link').first().click();
  expect(here()).toBe(marriage);
});

test('a reader who chose his commune reads where to file, below the base path', async () => {
  const { page } = reader;
  await page.goto(`${serving.url}don-vi/`);
  await page.getByRole('button', { name: 'Đây là xã của tôi (Xã Nà Bản)' }).click();
  await page.goto(`${serving.url}lien-he/`);
  const own = page.getByRole('main').getByRole('link', { name: 'Xã Nà Bản' });
  await own.click();
  expect(here()).toBe('/cong/don-vi/xa-na-ban/');
});

test('links, photographs and files that an editor wrote without the base path work', async () => {
  const { page } = reader;
  await page.goto(`${serving.url}tin-tuc/quay-moi/`);
  for (const image of await page.locator('main img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
  await page.getByRole('link', { name: 'giấy tờ cần mang' }).click();
  expect(reader.page.url()).toMatch(/\/cong\/thu-tuc\/1\.000894-dang-ky-ket-hon\/#giay-to$/);
  const form = await page.request.get(
    new URL((await page.getByRole('link', { name: 'Tải mẫu' }).getAttribute('href')) ?? '', serving.url).href,
  );
  expect(await form.text()).toContain('TỜ KHAI');
});

test('canonical addresses, the feed and the sitemap carry the base path once', async () => {
  expect(await portal.read('lien-he/index.html')).toContain('rel="canonical" href="https://bansang.example/cong/lien-he/"');
  expect(await portal.read('tin-tuc/rss.xml')).toContain('<link>https://bansang.example/cong/tin-tuc/quay-moi/</link>');
  const sitemap = await portal.read('sitemap-0.xml');
  expect(sitemap).toContain('<loc>https://bansang.example/cong/thu-tuc/1.000894-dang-ky-ket-hon/</loc>');
  expect(sitemap).not.toMatch(/cong\/cong|thu-tuc\/cap\//);
});

test('the checks foresaw exactly its pages and files', async () => {
  const { pages, files, lackedPlaces } = await foresee(portal.folder, portal.out);
  expect(pages.foreseen).toEqual(pages.built);
  expect(files.foreseen).toEqual(files.built);
  expect(lackedPlaces).toEqual([]);
});

test('the pages are valid HTML', async () => {
  expect(await htmlDefects(portal.out, ofTheEditor)).toEqual([]);
});
