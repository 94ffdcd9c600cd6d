import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
afterEach(() => reader.close());

const open = async (address: string, options: BrowserContextOptions = {}) => {
  reader = await openReader(browser, options);
  await reader.page.goto(new URL(address, url).href, { waitUntil: 'networkidle' });
};
const go = (address: string) => reader.page.goto(new URL(address, url).href, { waitUntil: 'networkidle' });
const button = () => reader.page.getByRole('button', { name: 'Đây là xã của tôi' });
const filled = () => reader.page.locator('[data-my-unit]').locator('xpath=..').innerText();

/** As a browser that was told to keep nothing. */
const refuse = () =>
  reader.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );

describe('a reader who says which commune is his', () => {
  test('is remembered, finds it marked in the list, and is forgotten when he says so', async () => {
    await open('/don-vi/xa-nam-lung/');
    expect(await button().getAttribute('aria-pressed')).toBe('false');
    await button().click();
    expect(await button().getAttribute('aria-pressed')).toBe('true');
    await reader.page.reload();
    expect(await button().getAttribute('aria-pressed')).toBe('true');
    await go('/don-vi/');
    expect(await reader.page.locator('.mine').allInnerTexts()).toEqual([expect.stringContaining('Xã Nậm Lúng nơi bạn ở')]);
    await reader.page.getByRole('button', { name: 'Bỏ chọn' }).click();
    expect(await reader.page.locator('.mine, [aria-pressed="true"]').count()).toBe(0);
    expect(await reader.page.evaluate(() => localStorage.length)).toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  test('can take another one, or press again to take it back', async () => {
    await open('/don-vi/');
    const of = (name: string) => reader.page.getByRole('button', { name: `của tôi (${name})` });
    await of('Xã Nậm Lúng').click();
    await of('Thị trấn Mường Mây').click();
    expect(await reader.page.locator('[aria-pressed="true"]').count()).toBe(1);
    expect(await reader.page.getByRole('status').innerText()).toContain('Nơi bạn ở: Thị trấn Mường Mây.');
    await of('Thị trấn Mường Mây').click();
    expect(await reader.page.getByRole('status').innerText()).toBe('');
  });

  test('keeps its code and nothing else on the device', async () => {
    await open('/don-vi/xa-nam-lung/');
    await button().click();
    expect(await reader.page.evaluate(() => ({ ...localStorage }))).toEqual({ 'xa /': 'xa-nam-lung' });
    expect(await reader.context.cookies()).toEqual([]);
  });

  test('reads where to file, and calls with one tap', async () => {
    await open('/don-vi/xa-nam-lung/');
    await button().click();
    await go('/lien-he/');
    await expect.poll(filled).toContain('Xã Nậm Lúng. Bản Lúng Giang, xã Nậm Lúng. Thứ Hai đến thứ Sáu: 7 giờ 30');
    expect(await reader.page.getByRole('link', { name: 'Xã Nậm Lúng' }).getAttribute('href')).toMatch(/\/don-vi\/xa-nam-lung\/$/);
    expect(await reader.page.getByRole('link', { name: '0200 320 0156' }).getAttribute('href')).toBe('tel:02003200156');
  });

  test.each([
    ['/ket-qua/xep-loai/', 'Nơi bạn ở: Xã Nậm Lúng, hạng 1, điểm 91,50.'],
    ['/ket-qua/chi-so/cchc-xa/2025/', 'Nơi bạn ở: Xã Nậm Lúng, '],
    ['/ket-qua/mot-cua/', 'Nơi bạn ở: Xã Nậm Lúng, '],
    ['/ket-qua/hai-long/', 'Nơi bạn ở: Xã Nậm Lúng, '],
  ])('sees the row of the commune, and what it says above the table: %s', async (address, says) => {
    await open('/don-vi/xa-nam-lung/');
    await button().click();
    await go(address);
    expect(await reader.page.locator('tr.mine:visible').count()).toBe(1);
    const told = await reader.page.locator('p[data-mine]:visible').innerText();
    expect(told).toContain(says);
    // Every figure that is told stands in the row.
    const row = await reader.page.locator('tr.mine:visible').innerText();
    for (const figure of told.match(/\d[\d.,]*\d|\d/g) ?? []) expect(row).toContain(figure);
  });

  test('sees the line of the commune in a chart', async () => {
    await open('/don-vi/xa-nam-lung/');
    await button().click();
    await go('/ket-qua/xep-loai/');
    expect(await reader.page.locator('svg [data-unit="xa-nam-lung"].mine').count()).toBeGreaterThan(0);
    expect(await reader.page.locator('svg .mine:not([data-unit="xa-nam-lung"])').count()).toBe(0);
  });
});

describe('a commune that was merged', () => {
  test('offers the one that took over', async () => {
    await open('/don-vi/xa-huoi-tang/');
    await reader.page.getByRole('button', { name: 'Xã Pú Tạng là xã của tôi' }).click();
    await go('/don-vi/xa-pu-tang/');
    expect(await button().getAttribute('aria-pressed')).toBe('true');
  });

  test('leads on to it, if it was chosen before', async () => {
    await open('/lien-he/');
    await reader.page.evaluate(() => localStorage.setItem('xa /', 'xa-huoi-tang'));
    await reader.page.reload();
    await expect.poll(filled).toContain('Xã Pú Tạng.');
    await go('/don-vi/');
    expect(await reader.page.locator('.mine').allInnerTexts()).toEqual([expect.stringContaining('Xã Pú Tạng')]);
    expect(await reader.page.getByRole('status').innerText()).toContain('Nơi bạn ở: Xã Pú Tạng.');
  });
});

describe('nothing breaks', () => {
  test('where no commune was chosen: nothing is fetched, marked or told', async () => {
    await open('/ket-qua/xep-loai/');
    await go('/lien-he/');
    expect(reader.requests.filter((address) => address.endsWith('noi-nop.json'))).toEqual([]);
    expect(await reader.page.locator('.mine, [data-mine]').count()).toBe(0);
    expect(await filled()).toBe('Xã, phường nơi bạn ở: tìm địa chỉ, giờ làm việc, điện thoại');
  });

  test('where the browser keeps nothing: it says so', async () => {
    await open('/don-vi/xa-nam-lung/');
    await refuse();
    await reader.page.reload();
    await button().click();
    expect(await reader.page.getByRole('status').innerText()).toContain('không lưu được');
    expect(await button().getAttribute('aria-pressed')).toBe('false');
    await go('/ket-qua/xep-loai/');
    await go('/lien-he/');
    expect(reader.complaints).toEqual([]);
  });

  test.each(['xa-khong-co', '__proto__', '"]<b>'])('where what is kept names no commune: %s', async (kept) => {
    await open('/lien-he/');
    await reader.page.evaluate((value) => localStorage.setItem('xa /', value), kept);
    for (const address of ['/lien-he/', '/don-vi/', '/ket-qua/xep-loai/']) {
      await go(address);
      expect(await reader.page.locator('.mine, [data-mine]').count()).toBe(0);
    }
    expect(reader.complaints).toEqual([]);
  });

  test('where the list cannot be fetched: the link to all units stays', async () => {
    await open('/don-vi/xa-nam-lung/');
    await button().click();
    await reader.page.route('**/noi-nop.json', (route) => route.abort());
    await go('/lien-he/');
    expect(await filled()).toBe('Xã, phường nơi bạn ở: tìm địa chỉ, giờ làm việc, điện thoại');
  });

  test('without JavaScript: a link leads to all units, and no button is offered', async () => {
    await open('/lien-he/', { javaScriptEnabled: false });
    await reader.page.getByRole('link', { name: 'tìm địa chỉ, giờ làm việc, điện thoại' }).click();
    await reader.page.waitForURL(/\/don-vi\/$/);
    expect(await reader.page.getByRole('button', { name: /của tôi/ }).count()).toBe(0);
  });
});
