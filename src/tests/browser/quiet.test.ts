import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { kinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader } from './reader.ts';
import { searched } from './search.ts';

const { url } = inject('demo');
const host = new URL(url).host;
let browser: Browser;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());

test.each(kinds)('no error, nothing refused, no other host, no search engine before someone searches: %s', async (_kind, address) => {
  const { page, complaints, requests, close } = await openReader(browser);
  await page.goto(new URL(address, url).href, { waitUntil: 'networkidle' });
  if (address.includes('?q=')) await searched(page);
  expect(complaints).toEqual([]);
  expect(requests.filter((request) => new URL(request).host !== host)).toEqual([]);
  if (!address.includes('?q=')) expect(requests.filter((request) => request.includes('/pagefind/'))).toEqual([]);
  await close();
});

test('an address that does not exist answers 404 with a page that helps', async () => {
  const { page, close } = await openReader(browser);
  const response = await page.goto(`${url}thu-tuc/khong-co-trang-nay/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không thấy trang này');
  await page.getByRole('main').getByRole('link', { name: 'Hộ tịch', exact: true }).click();
  await page.waitForURL(/linh-vuc\/ho-tich/);
  await close();
});

test('the policy of the page refuses inline scripts, other hosts and frames', async () => {
  const { page, complaints, close } = await openReader(browser);
  await page.goto(url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'https://tracker.example/pixel.gif';
    document.body.append(image);
  });
  await expect.poll(() => complaints.filter((complaint) => complaint.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await close();
});
