import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { kinds } from '../page-kinds.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await startChromium();
  reader = await openReader(browser);
});
afterAll(() => browser.close());

/** Where lists, tables, figures and forms end on the right that begin where the page begins, in CSS pixels from there. */
function rightEdges(page: Page): Promise<number[]> {
  return page.locator('main').evaluate((main) => {
    const blocks = 'ul, ol, dl, table, figure, form, nav';
    const start = main.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(main).paddingLeft);
    const edges = [...main.querySelectorAll(blocks)]
      .filter((block) => !block.parentElement?.closest(`:is(${blocks}, .wide, details)`) && getComputedStyle(block).display !== 'inline')
      .map((block) => block.getBoundingClientRect())
      .filter(({ left, width }) => Math.abs(left - start) < 2 && width > 0)
      .map(({ right }) => Math.round(right - start));
    return [...new Set(edges)].sort((a, b) => a - b);
  });
}

/** The two widths of the tokens, in CSS pixels. */
function widths(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--measure', '--figures'].map((token) =>
      Math.round(Number.parseFloat(style.getPropertyValue(token)) * Number.parseFloat(style.fontSize)),
    );
  });
}

// Pages of columns side by side, which have edges of their own.
const inColumns: string[] = [
  'home',
  'catalogue',
  'facet',
  'unit',
  'merged unit',
  'results',
  'ranking',
  'ranking of a year',
  'one-stop figures',
];

test.each(kinds.filter(([kind]) => !inColumns.includes(kind)))('text and figures end at two edges: %s', async (_kind, address) => {
  const { page } = reader;
  await page.goto(new URL(address, url).href);
  const allowed = await widths(page);
  expect(allowed[0]).toBeGreaterThan(600);
  expect((await rightEdges(page)).filter((edge) => !allowed.some((width) => Math.abs(width - edge) <= 1))).toEqual([]);
});
