import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url, folder } = inject('demo');
const screen = { width: 360, height: 740 };
let browser: Browser;
let addresses: string[];
beforeAll(async () => {
  browser = await startChromium();
  const names = (await readdir(join(folder, 'thu-tuc'))).filter((name) => /^[1-8]\.\d{6}-/.test(name));
  addresses = names.map((name) => `thu-tuc/${name}/`);
});
afterAll(() => browser.close());

/** What of the first screen stands below it or is cut, by name; and how many answers there are. */
async function lookAt({ page }: Reader) {
  return page.evaluate((height) => {
    const all = [...document.querySelectorAll('article dl:first-of-type')][0];
    const rows = [...(all?.children ?? [])];
    const lines = [...document.querySelectorAll('.bundle, article header a')];
    const nameOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60) ?? '';
    const isCut = (element: Element) => {
      const { textOverflow, webkitLineClamp, overflowY } = getComputedStyle(element);
      const isSmaller = overflowY !== 'visible' && element.scrollHeight > element.clientHeight;
      return isSmaller || element.scrollWidth > element.clientWidth + 1 || textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    };
    return {
      questions: rows.map((row) => row.querySelector('dt')?.textContent ?? ''),
      below: [...rows, ...lines].filter((element) => element.getBoundingClientRect().bottom > height).map(nameOf),
      cut: rows
        .flatMap((row) => [row, ...row.querySelectorAll('dt, dd, a, small')])
        .filter((element) => element.clientWidth > 0 && isCut(element))
        .map(nameOf),
    };
  }, screen.height);
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('on a phone, $javaScriptEnabled', (options) => {
  test('every procedure answers how long, how much, which papers and where on its first screen', { timeout: 300_000 }, async () => {
    const reader = await openReader(browser, { viewport: screen, ...options });
    const problems: string[] = [];
    for (const address of addresses) {
      await reader.page.goto(url + address);
      const { questions, below, cut } = await lookAt(reader);
      const four = questions.filter((question) => question !== 'Hạn của bạn');
      if (four.join() !== 'Bao lâu,Bao nhiêu tiền,Mang giấy gì,Nộp ở đâu') problems.push(`${address} asks ${questions.join(', ')}`);
      problems.push(...below.map((name) => `${address} is below: ${name}`), ...cut.map((name) => `${address} cuts: ${name}`));
    }
    await reader.close();
    expect(addresses).toHaveLength(118);
    expect(problems).toEqual([]);
  });
});

test('no style sheet of the portal cuts text with dots', async () => {
  const sheets = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.css'));
  const cutting: string[] = [];
  for (const sheet of sheets) {
    const css = await readFile(join(folder, '_astro', sheet), 'utf8');
    if (/line-clamp|text-overflow/.test(css)) cutting.push(sheet);
  }
  expect(sheets.length).toBeGreaterThan(5);
  expect(cutting).toEqual([]);
});

describe('the masthead', () => {
  test('is one line on a phone, and no word of it is broken with large text', async () => {
    const reader = await openReader(browser, { viewport: screen });
    await reader.page.goto(url + addresses[0]);
    const middle = (selector: string) =>
      reader.page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return (top + bottom) / 2;
        });
    const middles = await Promise.all(['header .name', '.find summary', '.display summary', '.menu summary'].map(middle));
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    await reader.page.evaluate(() => (document.documentElement.dataset.text = 'larger'));
    const lines = (selector: string) =>
      reader.page
        .locator(selector)
        .first()
        .evaluate((element) => element.getClientRects().length);
    expect(await lines('header .name')).toBe(1);
    await reader.close();
  });

  test('opens search, display and menu one at a time, by keyboard too', async () => {
    const reader = await openReader(browser, { viewport: screen });
    const { page } = reader;
    await page.goto(url + addresses[0]);
    await page.locator('.find summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#tim:focus').waitFor();
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Thủ tục', exact: true }).waitFor();
    expect(await page.locator('#tim').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('navigation', { name: 'Chính' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Các mục');
    await reader.close();
  });

  test('has its field and its menu open on a desk, without JavaScript', async () => {
    const reader = await openReader(browser, { javaScriptEnabled: false });
    await reader.page.goto(url + addresses[0]);
    expect(await reader.page.locator('#tim').isVisible()).toBe(true);
    expect(await reader.page.getByRole('navigation', { name: 'Chính' }).getByRole('link').count()).toBeGreaterThan(3);
    expect(await reader.page.locator('.menu summary').isVisible()).toBe(false);
    await reader.close();
  });
});

test('a link to the legal basis opens it', async () => {
  const reader = await openReader(browser, { viewport: screen });
  await reader.page.goto(`${url}thu-tuc/1.001193-dang-ky-khai-sinh/#can-cu`);
  await reader.page.locator('#can-cu li').first().waitFor({ state: 'visible' });
  await reader.close();
});
