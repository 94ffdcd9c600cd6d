import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());

/** The charts whose labels are looked at, and what is wrong with them. */
interface Looked {
  labels: number;
  covered: string[];
  outside: string[];
}

/** Reads where the labels of all charts of a page stand. Of a line of text the room for marks above and below is left out. */
function look(page: Page): Promise<Looked> {
  return page.evaluate(() => {
    const looked: Looked = { labels: 0, covered: [], outside: [] };
    for (const chart of document.querySelectorAll('main svg[role="img"]')) {
      const frame = chart.getBoundingClientRect();
      const labels = [...chart.querySelectorAll('text')].flatMap((label) => {
        const { left, right, top, bottom, height } = label.getBoundingClientRect();
        return height > 0 ? [{ text: label.textContent ?? '', left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 }] : [];
      });
      looked.labels += labels.length;
      labels.forEach((own, index) => {
        const inside =
          own.left >= frame.left - 1 && own.right <= frame.right + 1 && own.top >= frame.top - 1 && own.bottom <= frame.bottom + 1;
        if (!inside) looked.outside.push(own.text);
        for (const other of labels.slice(index + 1))
          if (own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom)
            looked.covered.push(`${own.text} | ${other.text}`);
      });
    }
    return looked;
  });
}

describe.each([
  { title: 'at 360 px', width: 360, text: '' },
  { title: 'at 360 px with the largest Cỡ chữ', width: 360, text: 'larger' },
  { title: 'at 1280 px', width: 1280, text: '' },
  { title: 'at 1280 px with the largest Cỡ chữ', width: 1280, text: 'larger' },
])('labels of charts $title', ({ width, text }) => {
  let reader: Reader;
  const seen = new Set<string>();
  beforeAll(async () => {
    reader = await openReader(browser, { viewport: { width, height: 740 } });
    await reader.page.goto(url);
    await reader.page.evaluate((size) => size && localStorage.setItem('co-chu', size), text);
  });
  afterAll(() => reader.close());

  test.each(kinds)('cover no other and stand inside: %s', async (kind, address) => {
    await reader.page.goto(new URL(address, url).href);
    await reader.page.evaluate(() => document.fonts.ready);
    const { labels, covered, outside } = await look(reader.page);
    if (labels > 0) seen.add(kind);
    expect({ covered, outside }).toEqual({ covered: [], outside: [] });
  });

  test('were there to be looked at', () => {
    expect([...seen]).toEqual(
      expect.arrayContaining(['results', 'ranking', 'ranking of a year', 'one-stop figures', 'satisfaction', 'unit', 'merged unit']),
    );
  });
});

describe('a ranking', () => {
  test('is a dot plot on a desk, with every unit and the thresholds, and its table below', async () => {
    const { page, close } = await openReader(browser);
    await page.goto(new URL('/ket-qua/xep-loai/2025/', url).href);
    const plot = page.locator('.dot-plot svg').first();
    const rows = await page.locator('table[data-sortable]').first().locator('tbody tr:not([data-attached])').count();
    expect(await plot.locator('[data-unit]').count()).toBe(rows);
    const words = await plot.textContent();
    for (const threshold of ['Tốt từ 85', 'Khá từ 70', 'Trung bình từ 55']) expect(words).toContain(threshold);
    await close();
  });

  test('is a table alone on a phone', async () => {
    const { page, close } = await openReader(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(new URL('/ket-qua/xep-loai/2025/', url).href);
    expect(await page.locator('.dot-plot:visible').count()).toBe(0);
    expect(await page.locator('table[data-sortable]:visible').count()).toBeGreaterThan(0);
    await close();
  });
});

test('bands stay apart on paper without colour: each has a fill and a weave that no other has', async () => {
  const { page, close } = await openReader(browser);
  await page.goto(new URL('/ket-qua/xep-loai/2023/', url).href);
  await page.emulateMedia({ media: 'print' });
  const marks = await page
    .locator('figure')
    .first()
    .locator('.swatch')
    .evaluateAll((swatches) =>
      swatches.map((swatch) => {
        const [rect, weave] = [swatch.querySelector('rect'), swatch.querySelector('.weave')].map((part) => part && getComputedStyle(part));
        return `${rect?.fill} ${weave?.stroke} ${weave?.strokeWidth} ${weave?.strokeDasharray}`;
      }),
    );
  expect(marks.length).toBe(5);
  expect(new Set(marks).size).toBe(5);
  await close();
});

test('the first comparison is not of neighbours', async () => {
  const { page, close } = await openReader(browser);
  await page.goto(new URL('/ket-qua/so-sanh/', url).href);
  // The figures come in a file of their own, after the page.
  await page.locator('[data-comparison] tr.total td').nth(1).waitFor();
  const totals = await page.locator('[data-comparison] tr.total td').allTextContents();
  const [one = 0, other = 0] = totals.map((text) => Number(text.replace(',', '.')));
  expect(totals).toHaveLength(2);
  expect(one - other).toBeGreaterThan(10);
  await close();
});
