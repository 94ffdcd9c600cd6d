import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader } from './reader.ts';

const { url, folder } = inject('demo');
let browser: Browser;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());

/** How many sheets of A4 a page takes, as the browser prints it. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

const birth = `${url}thu-tuc/1.001193-dang-ky-khai-sinh/`;

describe('a procedure on paper', () => {
  test('is one sheet, each of the 118', { timeout: 300_000 }, async () => {
    const addresses = (await readdir(join(folder, 'thu-tuc'))).filter((name) => /^[1-8]\.\d{6}-/.test(name));
    const { page, close } = await openReader(browser);
    const longer: string[] = [];
    for (const address of addresses) {
      await page.goto(`${url}thu-tuc/${address}/`);
      if ((await sheetsOf(page)) !== 1) longer.push(address);
    }
    await close();
    expect(addresses).toHaveLength(118);
    expect(longer).toEqual([]);
  });

  test('carries answers, steps, papers, where to file, the code and its day, and nothing that belongs to the page', async () => {
    const { page, close } = await openReader(browser, { viewport: { width: 695, height: 1040 } });
    await page.goto(birth);
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['Bạn làm gì', 'Giấy tờ cần mang', 'Nộp ở đâu', 'Trong 60 ngày sau khi sinh'])
      expect(await page.getByText(shown, { exact: true }).last().isVisible(), shown).toBe(true);
    expect(await page.getByText(/muongmay\.example\/thu-tuc\/1\.001193\//).isVisible()).toBe(true);
    expect(await page.locator('img[src$="/thu-tuc/1.001193/ma-qr.svg"]').isVisible()).toBe(true);
    for (const left of ['Bạn nhận được gì', 'Thông tin chính thức', 'Căn cứ pháp lý'])
      expect(await page.getByRole('heading', { name: left }).isVisible(), left).toBe(false);
    await close();
  });

  test('is all of the page for whoever asks, also without JavaScript', async () => {
    const { page, close } = await openReader(browser, { javaScriptEnabled: false });
    await page.goto(`${birth}#in-ca-trang`);
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['Bạn làm gì', 'Bạn nhận được gì', 'Thông tin chính thức', 'Căn cứ pháp lý'])
      expect(await page.getByRole('heading', { name: shown }).isVisible(), shown).toBe(true);
    expect(await sheetsOf(page)).toBeGreaterThan(1);
    await close();
  });

  test('is one leaf in another language, with both its sides', async () => {
    const { page, close } = await openReader(browser);
    await page.goto(`${url}en/`);
    const addresses = await page.locator('main li a').evaluateAll((links) => links.map((own) => (own as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(20);
    const longer: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      if ((await sheetsOf(page)) > 2) longer.push(address);
    }
    await close();
    expect(longer).toEqual([]);
  });

  test('says on which day it was printed', async () => {
    const { page, close } = await openReader(browser);
    await page.goto(birth);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('[data-printed]').textContent()).toMatch(/In ngày \d{1,2}\/\d{1,2}\/\d{4}\./);
    await close();
  });
});
