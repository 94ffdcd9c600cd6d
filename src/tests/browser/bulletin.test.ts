import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, sidewaysScroll, type Reader } from './reader.ts';

const address = `${inject('demo').url}cong-bo/truyen-thanh/`;
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => void (reader = await openReader(browser, { viewport: { width: 320, height: 640 } })));
afterEach(() => reader.close());

/** How many sheets of paper the page takes. */
async function sheets(): Promise<number> {
  const pdf = (await reader.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

test('is printed on one sheet, in letters of sixteen points at least, with nothing but the text', async () => {
  const { page } = reader;
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  const points = await page
    .locator('.bulletin p')
    .evaluateAll((all) => all.map((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96));
  expect(Math.round(Math.min(...points))).toBeGreaterThanOrEqual(16);
  expect(await page.getByRole('heading').allInnerTexts()).toEqual(['Bản tin truyền thanh']);
  expect(await sheets()).toBe(1);
});

test('is printed on one sheet where it is as long as it may be', async () => {
  const { page } = reader;
  await page.goto(address, { waitUntil: 'networkidle' });
  // Three hundred syllables, in as many paragraphs as a busy week makes.
  await page.locator('.bulletin').evaluate((text) => {
    const [first] = text.children;
    const paragraphs = Array.from({ length: 13 }, () =>
      Object.assign(first?.cloneNode() as HTMLElement, {
        textContent: 'Có mười hai thủ tục thay đổi. Một là đăng ký khai sinh. Các thủ tục này áp dụng từ ngày mười lăm.',
      }),
    );
    text.replaceChildren(...paragraphs);
  });
  expect(await sheets()).toBe(1);
});

test('is read at 320 px without scrolling sideways, and the line to copy is seen whole', async () => {
  const { page, complaints } = reader;
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(await sidewaysScroll(page)).toBe(0);
  const lines = page.locator('main pre');
  expect(await lines.evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBe(0);
  expect(await lines.innerText()).toMatch(/^Kỳ,Mã đơn vị,.*\nTháng \d+\/\d{4},huyen-muong-may,phát thanh,Việt,,/);
  expect(complaints).toEqual([]);
});
