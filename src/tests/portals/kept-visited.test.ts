import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { publish } from '../../publish/publish.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { openReader, type Reader } from '../browser/reader.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// A portal whose cong.yaml says that devices keep what was visited; then it says no.
const procedure = 'thu-tuc/1.000894-dang-ky-ket-hon/';
const line = 'Đang đọc bản đã lưu ngày ';
let portal: BuiltPortal;
let serving: Serving | null;
let url: string;
let browser: Browser;
let reader: Reader;
const settings = () => join(portal.folder, 'data/cong.yaml');
const goOnline = async () => {
  serving = await serve(portal.out, '/cong/', Number(new URL(url).port));
};
const goOffline = async () => {
  await serving?.close();
  serving = null;
};
const storesOf = () => reader.page.evaluate(() => caches.keys());

beforeAll(async () => {
  portal = await buildPortal('under-a-base-path', (folder) => appendFile(join(folder, 'data/cong.yaml'), '\nngoai-tuyen: true\n'));
  serving = await serve(portal.out, '/cong/');
  url = serving.url;
  browser = await startChromium();
  reader = await openReader(browser);
});
afterAll(async () => {
  await browser.close();
  await serving?.close();
  await portal.remove();
});

test('a page that was visited is read without a network, and says of which day it is', async () => {
  const { page } = reader;
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(new URL('tin-tuc/', url).href);
  expect(await page.getByText(line).count()).toBe(0);
  await page.goto(url);
  await goOffline();
  await page.goto(new URL('tin-tuc/', url).href);
  expect(await page.getByText(line).innerText()).toMatch(/^Đang đọc bản đã lưu ngày \d\d\/\d\d\/\d{4}, có thể đã cũ\.$/);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Sans');
});

test('a page that was never visited is said to be missing', async () => {
  await reader.page.goto(new URL('lien-he/', url).href);
  expect(await reader.page.locator('h1').innerText()).toBe('Không có mạng');
});

test('a procedure is kept when a reader asks for it', async () => {
  const { page } = reader;
  await goOnline();
  await page.goto(new URL(procedure, url).href);
  await page.getByRole('button', { name: 'Lưu để đọc khi mất mạng' }).click();
  await page.getByText('Đã lưu trên máy này').waitFor();
  await page.evaluate(() => caches.delete('cong-khai da-xem /cong/'));
  await goOffline();
  await page.goto(new URL(procedure, url).href);
  expect(await page.locator('h1').innerText()).toBe('Đăng ký kết hôn');
  expect(await page.getByText(line).isVisible()).toBe(true);
  await goOnline();
  await page.goto(new URL(procedure, url).href);
  expect(await page.getByText(line).count()).toBe(0);
});

test('where the browser lets no portal keep anything, the button says so', async () => {
  const { page, close } = await openReader(browser);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  await page.goto(new URL(procedure, url).href);
  await page.getByRole('button', { name: 'Lưu để đọc khi mất mạng' }).click();
  await page.getByText('Chưa lưu được, bấm để thử lại').waitFor({ timeout: 5000 });
  await close();
});

test('once it says no, what was kept is cleared, nothing stays behind, and a procedure page is lighter by at most 100 bytes', async () => {
  const { page } = reader;
  const weigh = async () => brotliCompressSync(await readFile(join(portal.out, procedure, 'index.html'))).length;
  const kept = await weigh();
  await writeFile(settings(), (await readFile(settings(), 'utf8')).replace('ngoai-tuyen: true', 'ngoai-tuyen: false'));
  expect(await publish(portal.folder, portal.out)).toMatchObject({ published: true });
  expect(kept - (await weigh())).toBeLessThanOrEqual(100);
  await page.goto(url);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(storesOf, { timeout: 15_000 }).toEqual([]);
  await page.goto(url);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.content()).not.toContain('data-tool="luu"');
});

test('a portal below a long base path has room for it on its heaviest page, too', async () => {
  const long = await buildPortal('under-a-base-path', async (folder) => {
    const file = join(folder, 'data/cong.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text.replaceAll('/cong/', '/cong-thong-tin-dien-tu/')}\nngoai-tuyen: true\n`);
  });
  expect(long.files).toContain('ngoai-tuyen.js');
  await long.remove();
});
